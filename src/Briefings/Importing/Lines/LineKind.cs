namespace Briefings.Importing.Lines;

/// <summary>What became of a line of a raw text.</summary>
internal enum LineKind
{
    /// <summary>It is in the article's body.</summary>
    Body,

    /// <summary>A field was read from it.</summary>
    Metadata,

    /// <summary>It was dropped.</summary>
    Noise,
}
