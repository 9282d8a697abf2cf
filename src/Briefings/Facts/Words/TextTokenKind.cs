namespace Briefings.Facts.Words;

/// <summary>What a token is made of.</summary>
internal enum TextTokenKind
{
    /// <summary>Letters of a script with spaces, with inner hyphens and apostrophes.</summary>
    Word,

    /// <summary>A run of one script that is written without spaces.</summary>
    Ideographs,

    /// <summary>Digits, with inner points and commas.</summary>
    Number,

    /// <summary>One other character.</summary>
    Mark,
}
