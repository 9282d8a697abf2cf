using System.Collections.Immutable;
using System.Globalization;
using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Tracing;

namespace Briefings.Planning.Releases;

/// <summary>A year or a month of a language's archive, with what a reader of that language is shown of it.</summary>
/// <param name="Year">Null for what has no date.</param>
/// <param name="Month">1 to 12; null for the whole year.</param>
/// <param name="Releases">By the date of the version that is shown, the newest first.</param>
internal sealed record Period(LanguageTag Language, int? Year, int? Month, ImmutableArray<Release> Releases)
{
    public SitePath Path => Month is { } month
        ? LanguagePath.Below(Language, LanguagePath.Year(Year), month.ToString("D2", CultureInfo.InvariantCulture))
        : LanguagePath.Below(Language, LanguagePath.Year(Year));

    /// <summary>Adds what distinguishes it from another period.</summary>
    public void Identify(FingerprintBuilder page) => page.Add(Language.Value).Add(Year ?? -1).Add(Month ?? -1)
        .AddAll(Releases, static (all, release) => all.Add(release.Fact.Key));

    /// <summary>Whether anything in it is written in the language itself.</summary>
    public bool HasOwn => Releases.Any(release => release.Has(Language));

    /// <summary>The months of a year, the newest first; none of what has no date.</summary>
    public ImmutableArray<Period> Months() => Year is null
        ? []
        :
        [
            .. Releases.GroupBy(release => release.For(Language).Article.Date!.Value.Day.Month)
                .Select(month => new Period(Language, Year, month.Key, [.. month])),
        ];

    /// <summary>The years of a language, the newest first and what has no date last.</summary>
    public static ImmutableArray<Period> YearsOf(LanguageTag language, ImmutableArray<Release> releases) =>
    [
        .. releases.OrderBy(release => release.For(language).Number)
            .GroupBy(release => release.For(language).Article.Date?.Day.Year)
            .Select(year => new Period(language, year.Key, null, [.. year])),
    ];
}
