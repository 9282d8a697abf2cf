using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;

namespace Briefings.Planning.Releases;

/// <summary>One release with its versions in one or several languages.</summary>
/// <param name="Versions">The site's own language first, then by language; at least one.</param>
internal sealed record Release(ImmutableArray<Briefing> Versions)
{
    /// <summary>The version published first; a later translation does not move the release.</summary>
    public Briefing First { get; } = Versions.Where(version => version.Article.Date is not null).MaxBy(version => version.Number) ?? Versions[0];

    /// <summary>
    /// What the versions in other languages are translations of: the one that says so, or the only one with the earliest
    /// day; null where no day is the earliest, or the earliest is a guess.
    /// </summary>
    public Briefing? Original { get; } = OriginalOf(Versions);

    /// <summary>The place of <see cref="First"/> in <see cref="SiteIndex.Briefings"/>.</summary>
    public int Number => First.Number;

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
        foreach (var version in Versions)
        {
            if (version.Language == language)
                return version;
        }

        return Versions[0];
    }

    public bool Has(LanguageTag language) => For(language).Language == language;

    /// <summary>When any version of some releases came or changed last.</summary>
    public static ArticleDate? LastChange(IEnumerable<Release> releases) =>
        releases.SelectMany(release => release.Versions).Max(version => version.Changed);
}
