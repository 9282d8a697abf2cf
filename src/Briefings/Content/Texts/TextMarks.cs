namespace Briefings.Content.Texts;

/// <summary>What a text has by its characters alone. One that lacks a mark has nothing of the kind; one that has it may have.</summary>
[Flags]
internal enum TextMarks
{
    None = 0,

    /// <summary>Characters that no text may have (<see cref="UnwantedCharacters"/>).</summary>
    Unwanted = 1,

    /// <summary>What <see cref="Writing.MarkdownNotes"/> takes out.</summary>
    Notes = 2,

    /// <summary>Links that do not begin as the address of another site does.</summary>
    Local = 4,

    /// <summary>Pictures in Markdown.</summary>
    Pictures = 8,
}
