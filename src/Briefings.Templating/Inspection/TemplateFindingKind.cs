namespace Briefings.Templating.Inspection;

/// <summary>What a <see cref="TemplateFinding"/> is about.</summary>
public enum TemplateFindingKind
{
    /// <summary>A name that neither the model nor the template has.</summary>
    UnknownName,

    /// <summary>A member that its owner does not have.</summary>
    UnknownMember,

    /// <summary>A <c>%</c> code of a date pattern that is none, so that it is written as it is.</summary>
    UnknownDateCode,
}
