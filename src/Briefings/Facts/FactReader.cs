using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Facts.Events;
using Briefings.Facts.Names;
using Briefings.Facts.Numbers;
using Briefings.Facts.Places;
using Briefings.Facts.Words;

namespace Briefings.Facts;

/// <summary>Reads what an article states, each fact with its place.</summary>
internal static class FactReader
{
    private const int LongestTitle = 120;

    /// <param name="title">May be empty.</param>
    /// <param name="date">Of publication: gives dates without a year theirs, and weekdays their day.</param>
    public static TextFacts Read(LanguageTag language, string title, ImmutableArray<string> paragraphs, ArticleDate? date) =>
        Read(language.Primary, Paragraph.All(title, paragraphs), date);

    /// <param name="primary">Primary subtag of the language.</param>
    public static TextFacts Read(string primary, IReadOnlyList<Paragraph> all, ArticleDate? date)
    {
        ImmutableArray<DayMention> dates = [.. all.SelectMany(paragraph => DayReader.Read(paragraph, primary, date))];
        ImmutableArray<Mention> quotes = [.. all.SelectMany(QuoteReader.Read)];
        var quotesOf = quotes.ToLookup(quote => quote.Place.Paragraph);
        ImmutableArray<Mention> urls = [.. all.SelectMany(UrlReader.Read)];
        return new TextFacts
        {
            People = [.. PersonReader.Read(all)],
            Organizations = [.. all.SelectMany(paragraph => OutsideTitles(
                OrganizationReader.Read(paragraph, primary), [.. quotesOf[paragraph.Index]]))],
            Places = [.. all.SelectMany(PlaceReader.Read)],
            Dates = dates,
            Weekdays = [.. all.SelectMany(paragraph => WeekdayReader.Read(paragraph, primary))],
            Numbers = ReadNumbers(all, primary, [.. dates.Select(day => day.Place), .. urls.Select(url => url.Place)]),
            Quotes = quotes,
            Urls = urls,
            Acronyms = [.. all.SelectMany(AcronymReader.Read)],
            Topics = TopicReader.Read(all, primary),
            Events = EventReader.Read(all, primary, dates, date),
        };
    }

    /// <summary>"The Foundation of Trust" is a speech: a part of a short quotation is no name of its own.</summary>
    /// <param name="quotes">Of one paragraph, in its order, as the names are.</param>
    private static IEnumerable<Mention> OutsideTitles(IEnumerable<Mention> names, ImmutableArray<Mention> quotes)
    {
        var next = 0;
        foreach (var name in names)
        {
            while (next < quotes.Length && quotes[next].Place.End < name.Place.End)
                next++;
            var inside = next < quotes.Length && quotes[next].Place.Offset <= name.Place.Offset
                && quotes[next].Place.Length <= LongestTitle && quotes[next].Place.Length > name.Place.Length;
            if (!inside)
                yield return name;
        }
    }

    private static ImmutableArray<NumberMention> ReadNumbers(
        IReadOnlyList<Paragraph> paragraphs, string language, ImmutableArray<FactSpan> taken)
    {
        var byParagraph = taken.ToLookup(span => span.Paragraph);
        return
        [
            .. paragraphs.SelectMany(paragraph =>
                NumberReader.Read(paragraph, language, [.. byParagraph[paragraph.Index].Order()])),
        ];
    }
}
