using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Planning.Pages.Own;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;
using Briefings.Tracing;

namespace Briefings.Planning;

/// <summary>What the site shows and how it hangs together, as the front matter states it.</summary>
internal sealed record SiteIndex
{
    private readonly TracedList<Briefing> _briefings = null!;
    private readonly TracedList<Release> _releases = null!;
    private readonly TracedList<LanguageTag> _languages = null!;
    private readonly TracedList<Briefing> _retracted = new("retracted", [], static (all, briefing) => all.Add(briefing.Name));
    private readonly TracedList<OwnPagePage> _ownPages = OwnPageList([]);

    /// <summary>Newest first; those without a date last.</summary>
    public required ImmutableArray<Briefing> Briefings
    {
        get => _briefings.Read();
        init => _briefings = new("briefings", value, static (all, briefing) => all.Add(briefing.Name));
    }

    /// <summary>What was taken back: in no list and no search, each with its page alone. By the path of its file.</summary>
    public ImmutableArray<Briefing> Retracted
    {
        get => _retracted.Read();
        init => _retracted = new("retracted", value, static (all, briefing) => all.Add(briefing.Name));
    }

    /// <summary>Newest first.</summary>
    public required ImmutableArray<Release> Releases
    {
        get => _releases.Read();
        init => _releases = new("releases", value, static (all, release) => all.Add(release.Fact.Key));
    }

    /// <summary>By <see cref="Briefing.Number"/>. A release says itself which versions it has; nothing is noted here.</summary>
    public required ImmutableArray<Release> ReleaseOf { get; init; }

    public required TracedMap<string, Briefing> ById { get; init; }

    /// <summary>The languages of the briefings: the site's own first, then by tag.</summary>
    public required ImmutableArray<LanguageTag> Languages
    {
        get => _languages.Read();
        init => _languages = new("languages", value, static (all, language) => all.Add(language.Value));
    }

    /// <summary>Those that have pages, by kind, then by slug.</summary>
    public required TracedMap<SubjectKind, ImmutableArray<Subject>> Subjects { get; init; }

    /// <summary>What others state differently, by article id; articles without are left out.</summary>
    public required TracedMap<string, ImmutableArray<Conflict>> Conflicts { get; init; }

    /// <summary>What waits for the curator, by article id; nothing on a site that is not for the curator alone.</summary>
    public TracedMap<string, ImmutableArray<Proposal>> Proposals { get; init; } =
        IndexTables.Proposals(FrozenDictionary<string, ImmutableArray<Proposal>>.Empty);

    /// <summary>The pages that the site's author wrote.</summary>
    public ImmutableArray<OwnPagePage> OwnPages
    {
        get => _ownPages.Read();
        init => _ownPages = OwnPageList(value);
    }

    /// <summary>By the event's id.</summary>
    public required TracedMap<Slug, Subject> Events { get; init; }

    /// <summary>By the series' id.</summary>
    public required TracedMap<Slug, Subject> Series { get; init; }

    /// <summary>By kind and the name as an article writes it.</summary>
    public required TracedMap<(SubjectKind Kind, string Name), Subject> Names { get; init; }

    /// <summary>The events that are part of another, by its id; the earliest first.</summary>
    public required TracedMap<Slug, ImmutableArray<Subject>> PartsOf { get; init; }

    /// <summary>The events of a series, by its id; the newest first.</summary>
    public required TracedMap<Slug, ImmutableArray<Subject>> EditionsOf { get; init; }

    /// <summary>When anything in the archive came or changed last.</summary>
    public required ArticleDate? Newest { get; init; }

    /// <summary>All that it says, for a later build.</summary>
    public IEnumerable<Fact> Facts =>
    [
        _briefings.Fact, _releases.Fact, _languages.Fact, _ownPages.Fact, _retracted.Fact,
        .. Briefings.Concat(Retracted).SelectMany(briefing => new[] { briefing.Fact, briefing.TextFact }),
        .. Releases.Select(release => release.Fact),
        .. Names.Values.Concat(Events.Values).Concat(Series.Values).Distinct<Subject>(ReferenceEqualityComparer.Instance)
            .SelectMany(subject => new[] { subject.Fact, subject.Gathers }),
        .. ById.Facts, .. Subjects.Facts, .. Conflicts.Facts, .. Proposals.Facts, .. Events.Facts, .. Series.Facts, .. Names.Facts,
        .. PartsOf.Facts, .. EditionsOf.Facts,
    ];

    /// <summary>What the search of a language finds: its briefings, newest first, then the author's own pages.</summary>
    public ImmutableArray<Briefing> SearchedIn(LanguageTag language) =>
    [
        .. Briefings.Where(briefing => briefing.Language == language),
        .. OwnPages.Where(page => page.Language == language && !page.Content.NoIndex).Select(ToBriefing),
    ];

    private static TracedList<OwnPagePage> OwnPageList(ImmutableArray<OwnPagePage> pages) =>
        new("own pages", pages, static (all, page) => page.Identify(all));

    private static Briefing ToBriefing(OwnPagePage page)
    {
        var content = page.Content;
        var article = new Article { Id = content.Name, Title = content.Title, Language = content.Language, Summary = content.Summary, Body = content.Body };
        return new Briefing(Briefing.NotInArchive, article, page.Path, DisplayMode.Full);
    }
}
