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
    /// <param name="title">May be empty.</param>
    /// <param name="date">Of publication: gives dates without a year theirs, and weekdays their day.</param>
    public static TextFacts Read(LanguageTag language, string title, ImmutableArray<string> paragraphs, ArticleDate? date) =>
        Read(language.Primary, Paragraph.All(title, paragraphs), date);

    /// <param name="primary">Primary subtag of the language.</param>
    public static TextFacts Read(string primary, IReadOnlyList<Paragraph> all, ArticleDate? date)
    {
        ImmutableArray<DayMention> dates = [.. all.SelectMany(paragraph => DayReader.Read(paragraph, primary, date))];
        ImmutableArray<Mention> quotes = [.. all.SelectMany(QuoteReader.Read)];
        ImmutableArray<Mention> urls = [.. all.SelectMany(UrlReader.Read)];
        var names = NameReader.Read(primary, all, quotes);
        return new TextFacts
        {
            Names = names.Found,
            People = names.People,
            Organizations = names.Organizations,
            Places = [.. all.SelectMany(paragraph => PlaceReader.Read(paragraph, primary))],
            Dates = dates,
            Weekdays = [.. all.SelectMany(paragraph => WeekdayReader.Read(paragraph, primary))],
            Numbers = ReadNumbers(all, primary, [.. dates.Select(day => day.Place), .. urls.Select(url => url.Place), .. all.SelectMany(PhoneReader.Read)]),
            Quotes = quotes,
            Urls = urls,
            Acronyms = [.. all.SelectMany(AcronymReader.Read)],
            Topics = TopicReader.Read(all, primary),
            Events = EventReader.Read(all, primary, dates, date),
        };
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
