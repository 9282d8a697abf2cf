namespace Briefings.Rendering.Search;

/// <summary>What a character is for the search.</summary>
internal enum LetterKind : byte
{
    /// <summary>Between words.</summary>
    None,

    /// <summary>A letter, digit or mark of a script with spaces between words.</summary>
    Spaced,

    /// <summary>A sign of a script without.</summary>
    Unspaced,
}
