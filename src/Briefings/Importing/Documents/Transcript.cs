using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Files;
using Briefings.Importing.Evidence;
using Briefings.Importing.Fields;
using Briefings.Importing.Fields.Days;
using Briefings.Importing.Formats;
using Briefings.Importing.Html;
using Briefings.Importing.Html.Stated;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Documents;

/// <summary>The paragraphs of a document in reading order, and what its properties say.</summary>
/// <param name="Path">Of the seed.</param>
internal sealed record Transcript(string Path, ImmutableArray<TranscriptLine> Lines)
{
    private const double Guess = 0.5;
    private const double Property = 0.6;
    private const double OfHead = 0.75;
    private const int LinesOfTitle = 14;

    public string? Title { get; init; }

    /// <summary>The day on which the document was made, as its properties write it.</summary>
    public string? Day { get; init; }

    public string? Language { get; init; }

    public PictureBox Pictures { get; init; } = new();

    /// <returns>Null when there is no running text.</returns>
    public ReadDocument? Read()
    {
        var properties = string.Join(" | ", new[] { Title, Day }.OfType<string>());
        // The properties are a line of their own below the text.
        var file = new SourceText(Path, string.Join('\n', [.. Lines.Select(line => Flat(line.Text)), Flat(properties)]));
        var open = new OpenText(file);
        AddTitle(open);
        AddLines(open);
        if (open.Read(Language) is not { } text)
            return null;
        GuessFromHead(text.Reading);
        GuessDay(text);
        var ledger = open.ToLedger(text, line => line <= Lines.Length && Lines[line - 1].Noise is { } noise ? (LineKind.Noise, noise) : (LineKind.Noise, line > Lines.Length ? LineReasons.Properties : LineReasons.Markup));
        return new ReadDocument(text, WithParts(ledger)) { Pictures = Pictures.UsedIn(text.Blocks.Select(block => block.Markup?.Markdown ?? "")) };
    }

    // Programs put the name of a template or an older text there: it speaks for a title, and is none alone.
    private void AddTitle(OpenText open)
    {
        if (StatedValues.Text(Title) is { } title && TextKey.Of(title) is { Length: > 0 } key && Lines.Take(LinesOfTitle).Any(line => TextKey.Of(line.Text) == key))
            open.AddFact(new OpenFact(title, DocumentRules.Title, Property, Lines.Length + 1, LineReasons.NamesTitle), title, (fields, found) => fields.AddRival("title", found));
    }

    private void AddLines(OpenText open)
    {
        var html = string.Join('\n', Lines.Select(line => line.Noise is null ? line.Html : ""));
        var body = BoundedHtml.Parse(html, keepsPlaces: true).Body!;
        var next = 0;
        foreach (var block in BlockWalker.Walk(body, PagePruning.Of(body, PruningDepth.Hidden), null))
        {
            for (; next < block.Line - 1; next++)
            {
                if (Lines[next].Noise is { } noise)
                    open.AddNoise(Lines[next].Text, next + 1, noise);
            }

            open.AddBlock(block, Lines[block.Line - 1].IsText);
        }
    }

    // The letterhead of a release is often the head of its pages.
    private void GuessFromHead(SeedReading reading)
    {
        var heads = Lines.Where(line => line.IsPageHead).Select(line => line.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var line in heads.Count == 0 ? [] : reading.Layout.Lines.Where(line => heads.Contains(line.Text)))
        {
            if (reading.Fields.Date is null && DateLineRule.IsDateLine(reading, line.Text, out var day) && DayOrder.Resolve(reading, day) is (var date, true))
                reading.Fields.GuessDate(SeedReading.In(line, (day.Offset, day.Length), date, DocumentRules.PageHead) with { Inferred = true, Confidence = OfHead });
            if (reading.Fields.Source is null && OrganizationLine.Is(line))
                reading.Fields.AddSource(OrganizationLine.Source(line, DocumentRules.PageHead, OfHead));
        }
    }

    private void GuessDay(ReadText text)
    {
        if (text.Reading.Fields.Date is null && Day is not null && StatedDate.Read(Day, text.Reading.Language.Primary) is { } date)
            text.Reading.Fields.GuessDate(new FoundValue<ArticleDate>(new ArticleDate(date.Day), 0, 0, DocumentRules.Day, Guess, Inferred: true));
    }

    private ImmutableArray<LedgerEntry> WithParts(ImmutableArray<LedgerEntry> ledger)
    {
        var parts = ImmutableArray.CreateBuilder<LedgerEntry>();
        foreach (var entry in ledger)
        {
            for (var line = entry.Line; line <= entry.EndLine; line++)
            {
                var part = line <= Lines.Length ? Lines[line - 1].Part : "properties";
                if (parts.Count > 0 && parts[^1] is var last && last.EndLine >= entry.Line && last.Part == part)
                    parts[^1] = last with { EndLine = line };
                else
                    parts.Add(entry with { Line = line, EndLine = line, Part = part });
            }
        }

        return parts.DrainToImmutable();
    }

    private static string Flat(string text) => text.Replace('\n', ' ').Replace('\r', ' ');
}
