namespace Briefings.Linking.Anchors;

/// <summary>What a thing in a text is that survives translation.</summary>
internal enum AnchorKind
{
    /// <summary>A word of a name, or an acronym.</summary>
    Name,

    /// <summary>A word of a person's name that the text introduces as one.</summary>
    Person,

    Number,

    /// <summary>A day of a month, with or without its year.</summary>
    Date,

    Place,

    /// <summary>A small count, a weekday or a month: never enough alone.</summary>
    Weak,

    Url,

    /// <summary>A quoted string.</summary>
    Quote,

    /// <summary>The number of an advisory, a case or a version, or the edition of an event.</summary>
    Code,

    /// <summary>A word of a name that the text is about: it is in the title too.</summary>
    Subject,
}
