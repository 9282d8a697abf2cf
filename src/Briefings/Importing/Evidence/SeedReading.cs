using Briefings.Configuration;
using Briefings.Content;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Evidence;

/// <summary>One raw text while the rules read it.</summary>
internal sealed class SeedReading(TextLayout layout, LanguageTag language)
{
    public TextLayout Layout { get; } = layout;

    public LanguageTag Language { get; } = language;

    public LineLedger Ledger { get; } = new(layout.Lines.Length);

    public FieldFindings Fields { get; } = new();

    /// <summary>Whether the text is the dump of a whole web page.</summary>
    public bool IsPage { get; set; }

    /// <summary>The agency that signed below the text.</summary>
    public FoundValue<string>? Signature { get; set; }

    /// <summary>What the text says of the order of day and month; null until it is asked.</summary>
    public DayOrderSigns? DayOrder { get; set; }

    private readonly Dictionary<int, int> _heads = [];
    private readonly Dictionary<int, int> _ends = [];

    /// <summary>Leaves the head of a line out of the body: a field was read from it.</summary>
    /// <param name="length">How many characters of the line's text.</param>
    public void CutHead(TextLine line, int length) => _heads[line.Number] = length;

    /// <summary>Where the text of a line begins that is left for title and body.</summary>
    public int HeadLength(TextLine line) => _heads.GetValueOrDefault(line.Number);

    /// <summary>Leaves the end of a line out of the body: the desk signed there.</summary>
    /// <param name="end">Where the text ends that stays.</param>
    public void CutEnd(TextLine line, int end) => _ends[line.Number] = end;

    /// <summary>Where the text of a line ends that is left for the body.</summary>
    public int EndOf(TextLine line) => _ends.GetValueOrDefault(line.Number, line.Text.Length);

    /// <summary>A finding whose words are in a line.</summary>
    public static FoundValue<T> In<T>(TextLine line, (int Start, int Length) words, T value, string rule) =>
        new(value, line.Offset + words.Start, words.Length, rule, 0.95);

    /// <summary>The dates of a line, read in the text's language.</summary>
    public IEnumerable<DateMention> Dates(string text) => DateReader.Read(text, Language.Primary);

    /// <summary>A full day as an article's date, with its time where the text has the offset too.</summary>
    public static ArticleDate? ToDate(DateMention mention) =>
        mention.Start.ToDay() is not { } day ? null
        : mention is { Time: { } time, UtcOffset: { } offset } ? new ArticleDate(day, time, offset)
        : new ArticleDate(day);
}
