using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Tracing;

namespace Briefings.Planning;

/// <summary>A page as search engines are told of it.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Changed">When its content came or changed last; null where the archive does not say.</param>
/// <param name="Versions">
/// Where it is in each language, itself included; empty for a page in one, and for lists, which name theirs in their
/// heads alone: they are most of the pages, and each has one in every language.
/// </param>
/// <param name="Default">The version for readers of any other language, where there are versions.</param>
internal readonly record struct ListedPage(
    SitePath Path, ArticleDate? Changed, ImmutableArray<(LanguageTag Language, SitePath Path)> Versions, SitePath Default)
{
    public static ListedPage Of(HtmlPage page, SitePlan plan) =>
        page.VersionsBy is VersionsBy.Release or VersionsBy.Front or VersionsBy.Name && PageVersions.Named(page, plan) is { Length: > 1 } versions
            ? new(page.Path, page.Changed, versions, PageVersions.Default(page, versions))
            : new(page.Path, page.Changed, [], SitePath.Root);

    /// <summary>Adds all that it says.</summary>
    public void Identify(FingerprintBuilder pages)
    {
        pages.Add(Path.Value).Add(Changed?.Day.DayNumber ?? -1).Add(Changed is { Time: { } time } ? (time.Hour * 60) + time.Minute : -1)
            .Add((int)(Changed?.Offset?.TotalMinutes ?? 0)).AddAll(Versions, static (all, version) => all.Add(version.Language.Value).Add(version.Path.Value));
        if (!Versions.IsEmpty)
            pages.Add(Default.Value);
    }
}
