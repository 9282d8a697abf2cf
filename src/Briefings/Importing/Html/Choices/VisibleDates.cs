using AngleSharp.Dom;
using Briefings.Importing.Html.Stated;
using Briefings.Importing.Labels;
using Briefings.Language;
using Briefings.Language.Calendars;

namespace Briefings.Importing.Html.Choices;

/// <summary>Finds the days that a page shows its readers: beside its title, in elements named for it, in its address.</summary>
internal static class VisibleDates
{
    private const int LongestLine = 160;
    private const int Longest = 400;
    private const int Near = 12;
    private const int MostOfLine = 3;
    private const double Labelled = 0.14;

    private static readonly string[] NamesOfLines = ["postmeta", "post-meta", "entry-meta", "post-footer", "entry-footer", "article-meta", "meta-data", "metadata", "byline"];

    private static readonly string[] Names = ["date", "time", "publish", "posted", "datum", "fecha", "meta", "byline", "data", "pub", "created", "info"];

    private static readonly string[] OfChange = ["modif", "update", "updat", "changed", "lastmod"];

    public static IEnumerable<StatedFact> Read(IReadOnlyList<PageLine> lines, int title, string language, Func<IElement, bool> isBeside)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var (text, element) = lines[i];
            if (text.Length > Longest || !text.Any(char.IsDigit) || isBeside(element))
                continue;
            if (text.Length > LongestLine && !IsNamed(element))
            {
                if (Opening(lines[i], i - title, language) is { } opening)
                    yield return opening;
                continue;
            }

            foreach (var fact in OfLine(lines, i, i - title, language))
                yield return fact;
        }
    }

    private static IEnumerable<StatedFact> OfLine(IReadOnlyList<PageLine> lines, int line, int distance, string language)
    {
        var (text, element) = lines[line];
        var mentions = DateReader.Read(text, language.Split('-')[0]).Where(mention => mention.End is null && mention.Start.ToDay() is not null).Take(MostOfLine).ToList();
        for (var i = 0; i < mentions.Count; i++)
        {
            var label = DayLabels.Of(lines, line, i == 0 ? 0 : mentions[i - 1].Offset + mentions[i - 1].Length, mentions[i].Offset);
            if (label is DateLabel.Embargo or DateLabel.Other || text.Contains('©', StringComparison.Ordinal))
                continue;
            var (field, rule, trust) = Judge(text, mentions[i], element, distance);
            // "27/11/2017 01:57 | 28/11/2017 19:20": of two in one line, the first is of publication.
            if (mentions.Count > 1)
                field = i == 0 ? StatedField.Date : StatedField.Updated;
            if (label is { } said)
                (field, trust) = (said == DateLabel.Updated ? StatedField.Updated : StatedField.Date, trust + Labelled);
            yield return StatedValues.At(element, field, Words(text, mentions[i]), rule, trust) with { Signs = label is null ? [] : [(DateChoice.LabelSign, 1)] };
        }
    }

    // With the era before the year: 令和6年3月5日.
    private static string Words(string text, DateMention mention)
    {
        var start = mention.Offset >= 2 && CalendarYears.OfEra(text.AsSpan(mention.Offset - 2, 2), 1) is not null ? mention.Offset - 2 : mention.Offset;
        return text[start..(mention.Offset + mention.Length)];
    }

    // "01.02.2022 The labour market began the year …": the day before the first paragraph.
    private static StatedFact? Opening(PageLine line, int distance, string language)
    {
        if (distance is < 0 or > Near || !char.IsDigit(line.Text[0]))
            return null;
        var mention = DateReader.Read(line.Text[..Math.Min(line.Text.Length, LongestLine)], language.Split('-')[0]).FirstOrDefault();
        return mention is { Offset: 0, End: null } && mention.Start.ToDay() is not null
            ? StatedValues.At(line.Element, StatedField.Date, line.Text[..mention.Length], StatedRules.DateNearTitle, 0.62) : null;
    }

    private static bool IsNamed(IElement element)
    {
        var names = NamesAround(element);
        return Array.Exists(NamesOfLines, name => names.Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The day in an address: <c>/2023/12/19/</c>, <c>/2023-12-19-</c>, <c>/20231219/</c>.</summary>
    public static StatedFact? InAddress(StatedFact? address)
    {
        if (address is null || !Uri.TryCreate(address.Value, UriKind.Absolute, out var uri))
            return null;
        var path = uri.AbsolutePath;
        for (var i = 1; i + 8 <= path.Length; i++)
        {
            if (path[i - 1] is not ('/' or '-' or '_') || !(path.AsSpan(i).StartsWith("19", StringComparison.Ordinal) || path.AsSpan(i).StartsWith("20", StringComparison.Ordinal)))
                continue;
            var end = i;
            while (end < path.Length && (char.IsAsciiDigit(path[end]) || path[end] is '/' or '-' or '_') && end - i < 10)
                end++;
            var digits = path[i..end].Trim('/', '-', '_').Replace('/', '-').Replace('_', '-');
            if (StatedDate.Read(digits, "en") is { } day)
                return address with { Field = StatedField.Date, Value = day.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Rule = StatedRules.DayInAddress, Trust = 0.78 };
        }

        return null;
    }

    private static (StatedField Field, string Rule, double Trust) Judge(string text, DateMention mention, IElement element, int distance)
    {
        var names = NamesAround(element);
        if (OfChange.Any(name => names.Contains(name, StringComparison.OrdinalIgnoreCase)))
            return (StatedField.Updated, StatedRules.DateNamed, 0.7);
        var around = Scripts.Weight(text) - Scripts.Weight(text.AsSpan(mention.Offset, mention.Length));
        var bare = around <= 40 ? 0.06 : around > 80 ? -0.1 : 0;
        var named = Names.Any(name => names.Contains(name, StringComparison.OrdinalIgnoreCase)) ? 0.06 : 0;
        var near = distance >= 0 ? Math.Max(0, 1 - (distance / 30.0)) * 0.2 : Math.Max(0, 1 + (distance / 15.0)) * 0.14;
        var rule = Math.Abs(distance) <= Near ? StatedRules.DateNearTitle : named > 0 ? StatedRules.DateNamed : StatedRules.DateElsewhere;
        return (StatedField.Date, rule, 0.5 + bare + named + near);
    }

    private static string NamesAround(IElement element)
    {
        var names = "";
        for (var (at, i) = (element, 0); at is not null && i < 2; (at, i) = (at.ParentElement, i + 1))
            names += " " + at.ClassName + " " + at.Id + " " + at.GetAttribute("itemprop");
        return names;
    }
}
