using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Planning.Pages.Own;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;

namespace Briefings.Planning;

/// <summary>What the site shows and how it hangs together, as the front matter states it.</summary>
internal sealed record SiteIndex
{
    /// <summary>Newest first; those without a date last.</summary>
    public required ImmutableArray<Briefing> Briefings { get; init; }

    /// <summary>What was taken back: in no list and no search, each with its page alone. By the path of its file.</summary>
    public ImmutableArray<Briefing> Retracted { get; init; } = [];

    /// <summary>Newest first.</summary>
    public required ImmutableArray<Release> Releases { get; init; }

    /// <summary>By <see cref="Briefing.Number"/>.</summary>
    public required ImmutableArray<Release> ReleaseOf { get; init; }

    public required FrozenDictionary<string, Briefing> ById { get; init; }

    /// <summary>The languages of the briefings: the site's own first, then by tag.</summary>
    public required ImmutableArray<LanguageTag> Languages { get; init; }

    /// <summary>Those that have pages, by kind, then by slug.</summary>
    public required FrozenDictionary<SubjectKind, ImmutableArray<Subject>> Subjects { get; init; }

    /// <summary>What others state differently, by article id; articles without are left out.</summary>
    public required FrozenDictionary<string, ImmutableArray<Conflict>> Conflicts { get; init; }

    /// <summary>What waits for the curator, by article id; nothing on a site that is not for the curator alone.</summary>
    public FrozenDictionary<string, ImmutableArray<Proposal>> Proposals { get; init; } =
        FrozenDictionary<string, ImmutableArray<Proposal>>.Empty;

    /// <summary>The pages that the site's author wrote.</summary>
    public ImmutableArray<OwnPagePage> OwnPages { get; init; } = [];

    /// <summary>By the event's id.</summary>
    public required FrozenDictionary<Slug, Subject> Events { get; init; }

    /// <summary>By the series' id.</summary>
    public required FrozenDictionary<Slug, Subject> Series { get; init; }

    /// <summary>By kind and the name as an article writes it.</summary>
    public required FrozenDictionary<(SubjectKind Kind, string Name), Subject> Names { get; init; }

    /// <summary>The events that are part of another, by its id; the earliest first.</summary>
    public required FrozenDictionary<Slug, ImmutableArray<Subject>> PartsOf { get; init; }

    /// <summary>The events of a series, by its id; the newest first.</summary>
    public required FrozenDictionary<Slug, ImmutableArray<Subject>> EditionsOf { get; init; }

    /// <summary>When anything in the archive came or changed last.</summary>
    public required ArticleDate? Newest { get; init; }

    /// <summary>What the search of a language finds: its briefings, newest first, then the author's own pages.</summary>
    public ImmutableArray<Briefing> SearchedIn(LanguageTag language) =>
    [
        .. Briefings.Where(briefing => briefing.Language == language),
        .. OwnPages.Where(page => page.Language == language && !page.Content.NoIndex).Select(ToBriefing),
    ];

    private static Briefing ToBriefing(OwnPagePage page)
    {
        var content = page.Content;
        var article = new Article { Id = content.Name, Title = content.Title, Language = content.Language, Summary = content.Summary, Body = content.Body };
        return new Briefing(Briefing.NotInArchive, article, page.Path, DisplayMode.Full);
    }
}
