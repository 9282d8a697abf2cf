using Briefings.Importing.Documents;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Word;

/// <summary>A paragraph or a table of a document.</summary>
/// <param name="Words">What it says, with its marks.</param>
internal sealed record WordParagraph(HtmlText Words)
{
    private const int Longest = 220;
    private const int EnoughProse = 140;

    public bool IsTable { get; init; }

    /// <summary>Of a heading 1 to 6, 0 for none.</summary>
    public int Level { get; init; }

    public bool IsTitle { get; init; }

    public bool IsQuote { get; init; }

    /// <summary>Whether it is of a table of contents.</summary>
    public bool IsContents { get; init; }

    public WordListItem? Item { get; init; }

    /// <summary>Of its largest letters, in half points.</summary>
    public int Size { get; init; }

    /// <summary>Whether all of it is bold.</summary>
    public bool IsBold { get; init; }

    public bool IsProse => !IsTable && !IsContents && Level == 0 && Scripts.Weight(Words.Text) >= EnoughProse;

    /// <summary>Whether it can be a heading or a title by its length and end.</summary>
    public bool IsLine => !IsTable && !IsContents && Item is null && Words.Text.Length is > 2 and <= Longest && !LineEnds.IsSentenceEnd(Words.Text.Trim()) && Words.Text.Any(char.IsLetter);
}
