using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;

namespace Briefings.Planning.Subjects;

/// <summary>An event, series, person, organization, topic, place or source, with the briefings it gathers.</summary>
internal sealed record Subject(SubjectKind Kind, Slug Slug, LocalizedText Name)
{
    /// <summary>The releases that name it, newest first; of an event, those that report it.</summary>
    public ImmutableArray<Release> Releases { get; init; } = [];

    /// <summary>Of an event, the releases that only announce it.</summary>
    public ImmutableArray<Release> Announcements { get; init; } = [];

    /// <summary>The languages it has a page in: those of its briefings, or the site's own where it has none.</summary>
    public ImmutableArray<LanguageTag> Languages { get; init; } = [];

    /// <summary>For an event only.</summary>
    public Event? Event { get; init; }

    /// <summary>For a series only.</summary>
    public Series? Series { get; init; }

    public SitePath Path(LanguageTag language) => LanguagePath.Below(language, SubjectFolder.Of(Kind), Slug.Value);

    /// <summary>The language of the page to send a reader of a language to.</summary>
    public LanguageTag PageLanguage(LanguageTag language) => Languages.Contains(language) ? language : Languages[0];
}
