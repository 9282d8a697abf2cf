using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Files;
using Briefings.Importing.Datelines;
using Briefings.Importing.Evidence;
using Briefings.Importing.Fields;
using Briefings.Importing.Fields.Days;
using Briefings.Importing.Labels;
using Briefings.Importing.Lines;
using Briefings.Importing.WebPages;
using Briefings.Language;

namespace Briefings.Importing;

/// <summary>Finds where a second article begins in a file: its own title and a dateline, or a glued date, behind running text.</summary>
internal static class ArticleSplitter
{
    private const int ParagraphsBefore = 2;
    private const int LongestTitle = 200;

    /// <summary>The parts of a file that holds several articles; empty when it holds one.</summary>
    /// <param name="language">Of the whole.</param>
    public static ImmutableArray<TextLayout> Split(TextLayout layout, LanguageTag language)
    {
        if (LanguageVersions.Split(layout) is { } second && !IsNotice(layout, second))
            return [Part(layout, 0, second), Part(layout, second, layout.Lines.Length)];
        var reading = new SeedReading(layout, language);
        var starts = new List<int> { 0 };
        var paragraphs = 0;
        for (var i = 0; i < layout.Lines.Length; i++)
        {
            if (paragraphs >= ParagraphsBefore && Start(reading, i, starts[^1]) is { } start)
            {
                starts.Add(start);
                paragraphs = 0;
            }

            paragraphs += layout.Lines[i].IsProse ? 1 : 0;
        }

        return starts.Count == 1 ? [] : [.. starts.Select((start, n) => Part(layout, start, n + 1 < starts.Count ? starts[n + 1] : layout.Lines.Length))];
    }

    // A page asks for consent in the language of who made its form.
    private static bool IsNotice(TextLayout layout, int first) =>
        layout.Lines.Skip(first).FirstOrDefault(line => line.IsProse) is { } line && PageNotices.IsNotice(line.Text);

    /// <returns>The index of the line on which an article begins whose dateline is on line <paramref name="i"/>.</returns>
    private static int? Start(SeedReading reading, int i, int after)
    {
        var line = reading.Layout.Lines[i];
        if (line.IsBlank)
            return null;
        if (GluedDate.Read(reading, line) is { IsBare: false })
            return i;
        if (!line.IsProse || DatelineReader.Read(line.Text, reading.Language.Primary) is not { } dateline || dateline.Place.Equals(Dateline.Nothing)
            || (dateline.Date is null && !Agencies.IsKnown(line.Text[dateline.Agency])))
            return null;
        return TitleAbove(reading, i, after);
    }

    // Over blank lines and a date, up to one line that ends like a title.
    private static int? TitleAbove(SeedReading reading, int i, int after)
    {
        for (var above = i - 1; above > after; above--)
        {
            var line = reading.Layout.Lines[above];
            if (line.IsBlank || DateLineRule.IsDateLine(reading, line.Text, out _))
                continue;
            var isTitle = !line.EndsSentence && line.Text.Length <= LongestTitle && Scripts.Weight(line.Text) >= 15
                && !LineShapes.IsRule(line.Text) && LineShapes.ListMarker(line.Text) == 0 && FieldLabels.Read(line.Text) is null;
            return isTitle ? above : null;
        }

        return null;
    }

    private static TextLayout Part(TextLayout layout, int first, int end)
    {
        var text = layout.Source.Text;
        var from = layout.Source.LineStart(first + 1);
        var to = end < layout.Lines.Length ? layout.Source.LineStart(end + 1) : text.Length;
        return TextLayout.Part(new SourceText(layout.Source.Path, text[from..to]), first);
    }
}
