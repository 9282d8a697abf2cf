using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Tracing;

namespace Briefings.Planning.Releases;

/// <summary>One release with its versions in one or several languages.</summary>
internal sealed class Release
{
    private readonly ImmutableArray<Briefing> _versions;
    private readonly ImmutableArray<LanguageTag> _languages;
    private readonly Briefing _first;
    private readonly int _number;
    private readonly ArticleDate? _changed;
    private Fact? _fact;

    /// <param name="versions">The site's own language first, then by language; at least one.</param>
    public Release(ImmutableArray<Briefing> versions)
    {
        _versions = versions;
        _languages = [.. versions.Select(version => version.Language)];
        _first = versions.Where(version => version.Article.Date is not null).MaxBy(version => version.Number) ?? versions[0];
        _number = _first.Number;
        _changed = versions.Max(version => version.Changed);
        Original = OriginalOf(versions);
    }

    /// <summary>The site's own language first, then by language; at least one.</summary>
    public ImmutableArray<Briefing> Versions => Noted(_versions);

    /// <summary>The version published first; a later translation does not move the release.</summary>
    public Briefing First => Noted(_first);

    /// <summary>
    /// What the versions in other languages are translations of: the one that says so, or the only one with the earliest
    /// day; null where no day is the earliest, or the earliest is a guess.
    /// </summary>
    public Briefing? Original
    {
        get
        {
            NoteVersions();
            return field;
        }
    }

    /// <summary>When any of its versions came or changed last.</summary>
    public ArticleDate? Changed
    {
        get
        {
            NoteVersions();
            return _changed;
        }
    }

    /// <summary>The place of <see cref="First"/> in <see cref="SiteIndex.Briefings"/>.</summary>
    public int Number => Noted(_number);

    /// <summary>Distinguishes it from others within one build; nothing is noted. Which of two comes first, <see cref="Number"/> says.</summary>
    public int Key => _number;

    /// <summary>Which versions it has, and what orders it among the others.</summary>
    public Fact Fact => _fact ??= new OwnFact<Release>("release", Name, this, static own => own.Say());

    /// <summary>What distinguishes it from others; nothing is noted.</summary>
    public string Name => _first.Name;

    private static Briefing? OriginalOf(ImmutableArray<Briefing> versions)
    {
        var stated = versions.Where(version => version.Article.Original).Take(2).ToArray();
        if (stated.Length > 0)
            return stated.Length == 1 ? stated[0] : null;
        if (versions.Length == 1 || versions.Any(version => version.Article.Date is null))
            return null;
        var earliest = versions.MinBy(version => version.Article.Date!.Value.Day)!;
        return versions.Count(version => version.Article.Date!.Value.Day == earliest.Article.Date!.Value.Day) == 1
            && versions.All(version => version.Article.Import?.Inferred.ContainsKey("date") != true)
                ? earliest
                : null;
    }

    /// <summary>The version for a reader of a language: that language's, or the first where there is none.</summary>
    public Briefing For(LanguageTag language)
    {
        // Which languages there are is the release's to say: a version that is not chosen is not read.
        var chosen = Noted(_languages).IndexOf(language);
        return _versions[Math.Max(chosen, 0)];
    }

    /// <summary>The first version in each language but that of one: a list names a language once.</summary>
    public IEnumerable<Briefing> InOtherLanguages(Briefing here) =>
        Versions.Where(version => version.Language != here.Language).DistinctBy(version => version.Language);

    public bool Has(LanguageTag language) => Noted(_languages).Contains(language);

    /// <summary>When any version of some releases came or changed last.</summary>
    public static ArticleDate? LastChange(IEnumerable<Release> releases) =>
        releases.Max(release => release.Changed);

    private Fingerprint Say() => ReadTrace.Apart(() => new FingerprintBuilder()
        .AddAll(_versions, static (all, version) => all.Add(version.Name).Add(version.Language.Value))
        .Add(_first.Article.Date?.ToString()).Add(_first.Article.Origin.Path).ToFingerprint());

    // What each of them says of itself decides.
    private void NoteVersions()
    {
        if (!ReadTrace.IsOn)
            return;
        foreach (var version in Noted(_versions))
            ReadTrace.Note(version.Fact);
    }

    private T Noted<T>(T value)
    {
        if (ReadTrace.IsOn)
            ReadTrace.Note(Fact);
        return value;
    }
}
