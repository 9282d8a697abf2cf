namespace Briefings.Output.Parts;

/// <summary>What a part holds.</summary>
internal enum PartKind
{
    /// <summary>Articles read from raw files, not linked yet.</summary>
    Import,

    /// <summary>Pages of a site.</summary>
    Build,
}
