namespace Briefings.Workflows.Import;

/// <summary>What became of a seed.</summary>
internal enum ImportStatus
{
    /// <summary>Read for the first time; its article was written.</summary>
    New,

    /// <summary>Its article is as it was imported.</summary>
    Unchanged,

    /// <summary>A person edited its article, which was left alone.</summary>
    Kept,

    /// <summary>The seed changed and no one had edited its article, which was written again.</summary>
    Updated,

    /// <summary>It could not be read; the findings say why.</summary>
    Failed,
}
