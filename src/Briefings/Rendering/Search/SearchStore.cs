using System.Collections.Concurrent;
using Briefings.Configuration;
using Briefings.Files;
using Briefings.Planning;
using Briefings.Planning.Pages;
using Briefings.Planning.Search;
using Briefings.Rendering.Bodies;
using Briefings.Tracing;

namespace Briefings.Rendering.Search;

/// <summary>The searches of a site, and what each of their parts is made of.</summary>
internal sealed class SearchStore(SitePlan plan, BodyStore bodies, KeptFiles files)
{
    private readonly ConcurrentDictionary<LanguageTag, LanguageSearch> _searches = new();
    private readonly ConcurrentDictionary<(LanguageTag Language, SearchPart Part, int Number), Fact> _facts = new();

    /// <summary>What the parts of all indexes say, for a later build.</summary>
    public IEnumerable<Fact> Facts => plan.Index.Languages.SelectMany(language => Enumerable.Range(0, Of(language).WordParts)
        .Select(number => FactOf(language, SearchPart.Words, number))
        .Concat(Enum.GetValues<SearchPart>().Where(part => part != SearchPart.Words).Select(part => FactOf(language, part, 0))));

    public LanguageSearch Of(LanguageTag language) => _searches.GetOrAdd(language, tag => new LanguageSearch(tag, plan, bodies, files));

    /// <summary>What a part is made of; briefings say themselves what is shown of them.</summary>
    public Fact FactOf(SearchShardPage page) => FactOf(page.Language, page.Part, page.Part == SearchPart.Words ? page.Number : 0);

    /// <summary>Leaves the words of all texts for the next build.</summary>
    public void Keep()
    {
        foreach (var search in _searches.Values)
            search.Keep();
    }

    private Fact FactOf(LanguageTag language, SearchPart part, int number) => _facts.GetOrAdd((language, part, number), static (key, store) => new OwnFact<SearchStore>(
        "search", $"{key.Language.Value} {key.Part} {key.Number}", store, own => ReadTrace.Apart(() => Say(own.Of(key.Language), key.Part, key.Number))), this);

    private static Fingerprint Say(LanguageSearch search, SearchPart part, int number) => part switch
    {
        SearchPart.Words => search.SayPart(number),
        SearchPart.Facets => Fingerprint.Of(search.SayStarts(), search.SayFilters()),
        SearchPart.Filters => search.SayFilters(),
        _ => new FingerprintBuilder().AddAll(search.Briefings, static (all, briefing) => all.Add(briefing.Name)).ToFingerprint(),
    };
}
