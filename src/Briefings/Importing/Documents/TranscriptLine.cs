namespace Briefings.Importing.Documents;

/// <summary>A paragraph of a document that has no lines, as it is read: its number is the line that evidence and ledger name.</summary>
/// <param name="Html">Without a line break.</param>
/// <param name="Text">What it says.</param>
/// <param name="Part">Of the file, as in <c>word/document.xml</c> or <c>page 2</c>.</param>
/// <param name="Noise">Why it is left out; null where it is read.</param>
internal sealed record TranscriptLine(string Html, string Text, string Part, string? Noise = null)
{
    /// <summary>Whether it is text, whatever it looks like: a note to the text says neither who sent it nor when.</summary>
    public bool IsText { get; init; }

    /// <summary>Whether it is printed at the head of the page: no text, but it may name who sends it and when.</summary>
    public bool IsPageHead { get; init; }
}
