using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Files;
using Briefings.Planning;
using Briefings.Planning.Releases;
using Briefings.Planning.Search;
using Briefings.Rendering.Bodies;
using Briefings.Rendering.Markdown;
using Briefings.Tracing;

namespace Briefings.Rendering.Search;

/// <summary>
/// The search of one language, made when it is asked for. The words of each text are kept from build to build, and what
/// each part said, so that an edit reads one text again and writes the parts that its words are in.
/// </summary>
internal sealed class LanguageSearch
{
    private readonly KeptFiles _files;
    private readonly string _name;
    private readonly Lazy<ImmutableArray<Briefing>> _briefings;
    private readonly Lazy<ImmutableArray<Fingerprint>> _keys;
    private readonly Lazy<Fingerprint> _found;
    private readonly Lazy<KeptWords> _kept;
    private readonly Lazy<(SearchIndex Index, SearchWords Words)> _made;
    private readonly Lazy<KeptWords> _present;
    private readonly Lazy<Fingerprint> _filters;

    public LanguageSearch(LanguageTag language, SitePlan plan, BodyStore bodies, KeptFiles files)
    {
        _files = files;
        _name = $"words-{language.Value}";
        _briefings = new(() => ReadTrace.Apart(() => plan.Index.SearchedIn(language)));
        _keys = new(() => ReadTrace.Apart(() => KeysOf(Briefings, plan)));
        _found = new(() => ReadTrace.Apart(() => Find(bodies, plan.Index)));
        _kept = new(() => KeptWords.Read(files.Read(_name)));
        _made = new(() => ReadTrace.Apart(() => Make(bodies, plan)));
        _present = new(Say);
        _filters = new(() => ReadTrace.Apart(() => FiltersOf(Briefings)));
    }

    /// <summary>What is searched, newest first.</summary>
    public ImmutableArray<Briefing> Briefings => _briefings.Value;

    public SearchIndex Index => _made.Value.Index;

    /// <summary>How many parts the words have.</summary>
    public int WordParts => SearchLayout.Of(Briefings).WordParts;

    /// <summary>What a part of the words says.</summary>
    public Fingerprint SayPart(int number) => _present.Value.Parts is var parts && number < parts.Length ? parts[number] : Fingerprint.None;

    /// <summary>What the words are that the parts begin with.</summary>
    public Fingerprint SayStarts() => _present.Value.Starts;

    /// <summary>What the briefings can be chosen by.</summary>
    public Fingerprint SayFilters() => _filters.Value;

    /// <summary>Leaves the words for the next build, where they were read.</summary>
    public void Keep()
    {
        if (_made.IsValueCreated)
            _files.Write(_name, _present.Value.ToBytes());
    }

    // As long as nothing that is found changed, what was kept says it; the index is needed for files that are gone only.
    private KeptWords Say() =>
        _kept.Value.Found == _found.Value ? _kept.Value : KeptWords.Of(_made.Value.Index, _made.Value.Words, _found.Value);

    // What has no key says itself what is found in it.
    private Fingerprint Find(BodyStore bodies, SiteIndex index)
    {
        var found = new FingerprintBuilder();
        for (var i = 0; i < Briefings.Length; i++)
        {
            found.Add(_keys.Value[i] != Fingerprint.None
                ? _keys.Value[i]
                : Fingerprint.Of(KeyOf(Briefings[i], index), Fingerprint.Of(bodies.WordsOf(Briefings[i]))));
        }

        return found.ToFingerprint();
    }

    private (SearchIndex Index, SearchWords Words) Make(BodyStore bodies, SitePlan plan)
    {
        var words = new SearchWordsReader(bodies, plan.Index, _kept.Value.Words).Read(Briefings, _keys.Value);
        return (new SearchIndex(Briefings, words), words);
    }

    // Of all that the words of each briefing are read from; none where more than its own file decides.
    private static ImmutableArray<Fingerprint> KeysOf(ImmutableArray<Briefing> briefings, SitePlan plan)
    {
        var local = new LocalLinks(plan.Site.BaseUrl);
        var keys = new Fingerprint[briefings.Length];
        Parallel.For(0, keys.Length, i => keys[i] = ReadTrace.Apart(
            () => local.MayDependOnSite(briefings[i].Text) ? Fingerprint.None : KeyOf(briefings[i], plan.Index)));
        return [.. keys];
    }

    private static Fingerprint FiltersOf(ImmutableArray<Briefing> briefings) => new FingerprintBuilder()
        .AddAll(briefings, static (all, briefing) => all
            .Add(briefing.Article.Date?.Day.Year ?? 0).Add(briefing.Article.Source)
            .AddAll(briefing.Article.Events, static (events, named) => events.Add(named.Id.Value)).AddAll(briefing.Article.Topics, static (topics, name) => topics.Add(name)))
        .ToFingerprint();

    private static Fingerprint KeyOf(Briefing briefing, SiteIndex index) => new FingerprintBuilder()
        .Add(briefing.Fact.Value).Add(briefing.TextFact.Value).AddAll(OtherNames.Of(briefing, index), static (all, name) => all.Add(name)).ToFingerprint();
}
