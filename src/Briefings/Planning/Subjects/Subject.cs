using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;

namespace Briefings.Planning.Subjects;

/// <summary>An event, series, person, topic or what else gathers briefings.</summary>
internal sealed record Subject(SubjectKind Kind, Slug Slug, LocalizedText Name)
{
    /// <summary>The releases that name it, newest first; of an event, those that report it.</summary>
    public ImmutableArray<Release> Releases { get; init; } = [];

    /// <summary>Of an event, the releases that only announce it.</summary>
    public ImmutableArray<Release> Announcements { get; init; } = [];

    /// <summary>The languages it has a page in: those of its briefings, or the site's own where it has none.</summary>
    public ImmutableArray<LanguageTag> Languages { get; init; } = [];

    /// <summary>Of what is named by words, the languages of the briefings that name it.</summary>
    public ImmutableArray<LanguageTag> NamedIn { get; init; } = [];

    /// <summary>One of the spellings that articles use.</summary>
    public string Spelling { get; init; } = "";

    /// <summary>For an event only.</summary>
    public Event? Event { get; init; }

    /// <summary>For a series only.</summary>
    public Series? Series { get; init; }

    /// <summary>What the curator says of it, where it is named by words and has a file.</summary>
    public SubjectFile? File { get; init; }

    /// <summary>The curator's notes, in Markdown.</summary>
    public string Notes => Event?.Body ?? Series?.Body ?? File?.Body ?? "";

    /// <summary>Its file; null where it has none.</summary>
    public ContentOrigin? Origin => Event?.Origin ?? Series?.Origin ?? File?.Origin;

    /// <summary>Other names and former addresses, as its file lists them.</summary>
    public ImmutableArray<string> Aliases => Event?.Aliases ?? Series?.Aliases ?? File?.Aliases ?? [];

    /// <summary>The address that it would have, did it not belong to another name; null where it has it, or was published where it is.</summary>
    public Slug? Missed { get; init; }

    /// <summary>What it was published at and is not any more.</summary>
    public ImmutableArray<Slug> Former { get; init; } = [];

    /// <summary>Whether the curator wants feeds of it, also where its kind has none.</summary>
    public bool Follow => Event?.Follow ?? Series?.Follow ?? File?.Follow ?? false;

    public SitePath Path(LanguageTag language) => LanguagePath.Below(language, Kind.Key, Slug.Value);

    /// <summary>The language of the page to send a reader of a language to.</summary>
    public LanguageTag PageLanguage(LanguageTag language) => Languages.Contains(language) ? language : Languages[0];
}
