using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;
using Briefings.Tracing;

namespace Briefings.Planning.Subjects;

/// <summary>
/// An event, series, person, topic or what else gathers briefings. What it is and what it gathers are noted apart, so that
/// a page that only names it stays when another briefing comes.
/// </summary>
internal sealed record Subject(SubjectKind Kind, Slug Slug, LocalizedText Name)
{
    private OwnFact<Subject>? _fact;
    private OwnFact<Subject>? _gathers;

    public LocalizedText Name { get => Noted(field); init; } = Name;

    /// <summary>The releases that name it, newest first; of an event, those that report it.</summary>
    public ImmutableArray<Release> Releases { get => Gathered(field); init; } = [];

    /// <summary>Of an event, the releases that only announce it.</summary>
    public ImmutableArray<Release> Announcements { get => Gathered(field); init; } = [];

    /// <summary>The languages it has a page in: those of its briefings, or the site's own where it has none.</summary>
    public ImmutableArray<LanguageTag> Languages { get => Noted(field); init; } = [];

    /// <summary>Of what is named by words, the languages of the briefings that name it.</summary>
    public ImmutableArray<LanguageTag> NamedIn { get => Noted(field); init; } = [];

    /// <summary>One of the spellings that articles use.</summary>
    public string Spelling { get => Noted(field); init; } = "";

    /// <summary>Of a person, that it is known only in a case, and no page can have its name.</summary>
    public bool IsCaseAlone { get => Noted(field); init; }

    /// <summary>For an event only.</summary>
    public Event? Event { get => Noted(field); init; }

    /// <summary>For a series only.</summary>
    public Series? Series { get => Noted(field); init; }

    /// <summary>What it is.</summary>
    public Fact Fact => OwnFact<Subject>.Of(ref _fact, this, static own => new("subject", own.Identity, own, static own => own.Say()));

    /// <summary>What it gathers.</summary>
    public Fact Gathers => OwnFact<Subject>.Of(ref _gathers, this, static own => new("gathered", own.Identity, own, static own => own.SayGathered()));

    /// <summary>What distinguishes it from others; nothing is noted.</summary>
    public string Identity => $"{Kind.Key}/{Slug.Value}";

    /// <summary>What the curator says of it, where it is named by words and has a file.</summary>
    public SubjectFile? File { get => Noted(field); init; }

    /// <summary>Adds what distinguishes it from others; nothing is noted.</summary>
    public void Identify(FingerprintBuilder all) => all.Add(Kind.Key).Add(Slug.Value);

    /// <summary>The curator's notes, in Markdown.</summary>
    public string Notes => Event?.Body ?? Series?.Body ?? File?.Body ?? "";

    /// <summary>Its file; null where it has none.</summary>
    public ContentOrigin? Origin => Event?.Origin ?? Series?.Origin ?? File?.Origin;

    /// <summary>Other names and former addresses, as its file lists them.</summary>
    public ImmutableArray<string> Aliases => Event?.Aliases ?? Series?.Aliases ?? File?.Aliases ?? [];

    /// <summary>The address that it would have, did it not belong to another name; null where it has it, or was published where it is.</summary>
    public Slug? Missed { get => Noted(field); init; }

    /// <summary>What it was published at and is not any more.</summary>
    public ImmutableArray<Slug> Former { get => Noted(field); init; } = [];

    /// <summary>Whether the curator wants feeds of it, also where its kind has none.</summary>
    public bool Follow => Event?.Follow ?? Series?.Follow ?? File?.Follow ?? false;

    public SitePath Path(LanguageTag language) => LanguagePath.Below(language, Kind.Key, Slug.Value);

    /// <summary>The language of the page to send a reader of a language to.</summary>
    public LanguageTag PageLanguage(LanguageTag language) => Languages.Contains(language) ? language : Languages[0];

    private Fingerprint Say() => ReadTrace.Apart(() => new FingerprintBuilder()
        .Add(Name.Any).AddAll(Name.ByLanguage, static (all, name) => all.Add(name.Key).Add(name.Value))
        .AddAll(Languages, static (all, language) => all.Add(language.Value))
        .Add(Event is { } @event ? ContentWriter.Write(@event) : null)
        .Add(Series is { } series ? ContentWriter.Write(series) : null)
        .Add(File?.Origin.Text ?? Fingerprint.None).Add(Spelling).Add(Missed?.Value).Add(IsCaseAlone)
        .AddAll(NamedIn, static (all, language) => all.Add(language.Value))
        .AddAll(Former, static (all, slug) => all.Add(slug.Value)).ToFingerprint());

    private Fingerprint SayGathered() => ReadTrace.Apart(() => new FingerprintBuilder()
        .AddAll(Releases, static (all, release) => all.Add(release.Fact.Key))
        .AddAll(Announcements, static (all, release) => all.Add(release.Fact.Key)).ToFingerprint());

    private T Noted<T>(T value)
    {
        if (ReadTrace.IsOn)
            ReadTrace.Note(Fact);
        return value;
    }

    private T Gathered<T>(T value)
    {
        if (ReadTrace.IsOn)
            ReadTrace.Note(Gathers);
        return value;
    }
}
