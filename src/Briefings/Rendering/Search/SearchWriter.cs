using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Content.Writing;
using Briefings.Planning;
using Briefings.Planning.Pages;
using Briefings.Planning.Releases;
using Briefings.Planning.Search;
using Briefings.Planning.Subjects;
using Briefings.Rendering.Composing;
using Briefings.Rendering.Texts;
using Briefings.Rendering.Views;
using Briefings.Tracing;

namespace Briefings.Rendering.Search;

/// <summary>Writes the parts of each language's search index. An index is made when its first part is asked for.</summary>
internal sealed class SearchWriter(SitePlan plan, PageComposer composer, SearchStore store)
{
    public void Write(SearchShardPage page, IBufferWriter<byte> output)
    {
        // An index is shared by its parts, and made of all briefings; each part says only some of it.
        ReadTrace.Note(store.FactOf(page));
        _ = plan.Index.OwnPages;
        using var json = new Utf8JsonWriter(output, JsonText.Options);
        switch (page.Part)
        {
            case SearchPart.Facets:
                WriteFacets(store.Of(page.Language).Index, json);
                break;
            case SearchPart.Filters:
                WriteFilters(store.Of(page.Language).Briefings, composer.ContextOf(page.Language), json);
                break;
            case SearchPart.Words:
                WriteWords(store.Of(page.Language).Index, page.Number, json);
                break;
            default:
                WriteEntries(store.Of(page.Language).Briefings, page.Number, composer.ContextOf(page.Language), json);
                break;
        }
    }

    /// <summary>What the parts of all indexes are made of, for a later build.</summary>
    public IEnumerable<Fact> Facts => store.Facts;

    /// <summary>Leaves the words of all indexes that were made for the next build.</summary>
    public void Keep() => store.Keep();

    // {"word": [in how many, entry, -weight, entry, -weight …]}, the entries as steps from the one before; a weight of one,
    // which most have, is left out.
    private static void WriteWords(SearchIndex index, int part, Utf8JsonWriter json)
    {
        var found = new List<(int Entry, int Weight)>();
        json.WriteStartObject();
        for (var (word, end) = (index.WordsOf(part).Start.Value, index.WordsOf(part).End.Value); word < end; word++)
        {
            json.WriteStartArray(index[word]);
            json.WriteNumberValue(index.CountOf(word));
            index.Find(word, found);
            var last = 0;
            foreach (var (entry, weight) in found)
            {
                json.WriteNumberValue(entry - last);
                if (weight != 1)
                    json.WriteNumberValue(-weight);
                last = entry;
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteFacets(SearchIndex index, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("count", index.Briefings.Length);
        json.WriteNumber("perPart", SearchLayout.EntriesPerPart);
        json.WriteStartArray("years");
        foreach (var year in index.Briefings.Select(YearOf).Where(year => year > 0).Distinct().OrderDescending())
            json.WriteNumberValue(year);
        json.WriteEndArray();
        WriteTexts(json, "sources", SourcesOf(index.Briefings).Order);
        WriteTexts(json, "starts", index.Starts);
        json.WriteEndObject();
    }

    // For each briefing its year, the number of its source, and those of its events and its topics.
    private static void WriteFilters(ImmutableArray<Briefing> briefings, ViewContext context, Utf8JsonWriter json)
    {
        var sources = SourcesOf(briefings);
        var events = Distinct(briefings.SelectMany(briefing => briefing.Article.Events).Select(named => named.Id.Value));
        var topics = Distinct(briefings.SelectMany(briefing => TopicsOf(briefing, context)));
        json.WriteStartObject();
        WriteTexts(json, "topics", topics.Order);
        WriteTexts(json, "events", events.Order.Select(id => NameOf(id, context)));
        json.WriteStartArray("entries");
        foreach (var briefing in briefings)
        {
            json.WriteStartArray();
            json.WriteNumberValue(YearOf(briefing));
            json.WriteNumberValue(briefing.Article.Source is { } source ? sources.Numbers[source] : -1);
            WriteNumbers(json, briefing.Article.Events.Select(named => events.Numbers[named.Id.Value]));
            WriteNumbers(json, TopicsOf(briefing, context).Select(topic => topics.Numbers[topic]));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static int YearOf(Briefing briefing) => briefing.Article.Date?.Day.Year ?? 0;

    private static (ImmutableArray<string> Order, Dictionary<string, int> Numbers) SourcesOf(ImmutableArray<Briefing> briefings) =>
        Distinct(briefings.Select(briefing => briefing.Article.Source).OfType<string>());

    // What is one topic has one name in a language, whatever its versions call it.
    private static IEnumerable<string> TopicsOf(Briefing briefing, ViewContext context) =>
        briefing.Article.Topics.Select(topic => context.NameOf(SubjectKind.Topic, topic)).Distinct(StringComparer.Ordinal);

    private static void WriteNumbers(Utf8JsonWriter json, IEnumerable<int> numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static string NameOf(string id, ViewContext context) =>
        Slug.TryParse(id, out var slug) && context.Index.Events.TryGetValue(slug, out var subject) ? subject.Name.In(context.Language) : id;

    private static void WriteEntries(ImmutableArray<Briefing> briefings, int part, ViewContext context, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var briefing in briefings.Skip(part * SearchLayout.EntriesPerPart).Take(SearchLayout.EntriesPerPart))
        {
            json.WriteStartObject();
            json.WriteString("title", briefing.Article.Title);
            json.WriteString("url", context.UrlOf(briefing.Path));
            json.WriteString("date", briefing.Article.Date is { } date ? context.Texts.Dates.Write(date.Day) : briefing.Number < 0 ? "" : context.Texts["undated"]);
            json.WriteString("source", briefing.Article.Source);
            WriteVersions(briefing, context, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteVersions(Briefing briefing, ViewContext context, Utf8JsonWriter json)
    {
        json.WriteStartArray("versions");
        foreach (var version in briefing.Number == Briefing.NotInArchive ? [] : context.Index.ReleaseOf[briefing.Number].InOtherLanguages(briefing))
        {
            json.WriteStartArray();
            json.WriteStringValue(version.Language.Value);
            json.WriteStringValue(LanguageNames.Of(version.Language));
            json.WriteStringValue(context.UrlOf(version.Path));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static (ImmutableArray<string> Order, Dictionary<string, int> Numbers) Distinct(IEnumerable<string> names)
    {
        var order = names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        var numbers = order.Select((name, number) => (name, number)).ToDictionary(pair => pair.name, pair => pair.number, StringComparer.Ordinal);
        return (order, numbers);
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
