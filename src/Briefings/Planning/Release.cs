using System.Collections.Immutable;
using Briefings.Configuration;

namespace Briefings.Planning;

/// <summary>One release with its versions in one or several languages.</summary>
/// <param name="Versions">The site's own language first, then by language; at least one.</param>
internal sealed record Release(ImmutableArray<Briefing> Versions)
{
    /// <summary>The place of its newest version in <see cref="SiteIndex.Briefings"/>.</summary>
    public int Number { get; } = Versions.Min(version => version.Number);

    /// <summary>Of its newest version; null when that has no date.</summary>
    public int? Year => Versions.MinBy(version => version.Number)!.Article.Date?.Day.Year;

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
}
