using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Tracing;

namespace Briefings.Planning.Releases;

/// <summary>One release with its versions in one or several languages.</summary>
/// <param name="versions">The site's own language first, then by language; at least one.</param>
internal sealed class Release(ImmutableArray<Briefing> versions)
{
    private readonly Briefing _first = versions.Where(version => version.Article.Date is not null).MaxBy(version => version.Number) ?? versions[0];
    private Fact? _fact;

    /// <summary>The site's own language first, then by language; at least one.</summary>
    public ImmutableArray<Briefing> Versions => Noted(versions);

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
            // What each of them says of itself decides.
            foreach (var version in Noted(versions))
                ReadTrace.Note(version.Fact);
            return field;
        }
    } = OriginalOf(versions);

    /// <summary>The place of <see cref="First"/> in <see cref="SiteIndex.Briefings"/>.</summary>
    public int Number => Noted(_first).Number;

    /// <summary>Which versions it has, and what orders it among the others.</summary>
    public Fact Fact => _fact ??= new Fact("release", Name, Say);

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
        foreach (var version in Noted(versions))
        {
            if (version.Language == language)
                return version;
        }

        return versions[0];
    }

    public bool Has(LanguageTag language) => For(language).Language == language;

    /// <summary>When any version of some releases came or changed last.</summary>
    public static ArticleDate? LastChange(IEnumerable<Release> releases) =>
        releases.SelectMany(release => release.Versions).Max(version => version.Changed);

    private Fingerprint Say() => ReadTrace.Apart(() => new FingerprintBuilder()
        .AddAll(versions, static (all, version) => all.Add(version.Name))
        .Add(_first.Article.Date?.ToString()).Add(_first.Article.Origin.Path).ToFingerprint());

    private T Noted<T>(T value)
    {
        if (ReadTrace.IsOn)
            ReadTrace.Note(Fact);
        return value;
    }
}
