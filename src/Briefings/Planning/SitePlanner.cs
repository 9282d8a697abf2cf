using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Diagnostics;

namespace Briefings.Planning;

/// <summary>Decides which pages the site has and where each stands, before anything is written.</summary>
internal static class SitePlanner
{
    public static SitePlan Plan(PlanRequest request, DiagnosticBag diagnostics)
    {
        var briefings = BriefingSelector.Select(request, diagnostics);
        var index = SiteIndexer.Index(request.Archive, request.Site, briefings);
        var addresses = new AddressBook(diagnostics);
        AddSitePages(addresses, request, index);
        AddLanguagePages(addresses, request.Site, index);
        AddSubjects(addresses, request.Site, index);
        foreach (var briefing in index.Briefings)
            addresses.Add(new ArticlePage(briefing.Path, briefing.Language, briefing), PlaceOf(briefing));
        foreach (var briefing in index.Briefings)
        {
            for (var i = 0; i < briefing.Article.Aliases.Length; i++)
                addresses.AddAlias(briefing, i);
        }

        return new SitePlan(request.Site, index, addresses.ToSorted())
        {
            Today = request.AsOf ?? index.Briefings.FirstOrDefault()?.Article.Date?.Day,
        };
    }

    private static Files.SourceSpan PlaceOf(Briefing briefing) => briefing.Article.Origin.At("slug");

    private static void AddSitePages(AddressBook addresses, PlanRequest request, SiteIndex index)
    {
        addresses.Add(new EntryPage(SitePath.Root, index.Languages[0]));
        addresses.Add(new NotFoundPage(SitePath.File("404.html"), index.Languages[0]));
        addresses.Add(new SitemapPage(SitePath.File("sitemap.xml")));
        addresses.Add(new RobotsPage(SitePath.File("robots.txt")));
        foreach (var name in request.Assets)
            addresses.Add(new AssetPage(SitePath.File("assets", name), name));
    }

    private static void AddLanguagePages(AddressBook addresses, SiteConfig site, SiteIndex index)
    {
        foreach (var language in index.Languages)
        {
            var home = LanguagePath.Home(language);
            addresses.Add(new HomePage(home, language));
            addresses.Add(new NotFoundPage(home.Then("404.html"), language));
            addresses.Add(new ArchivePage(LanguagePath.Below(language, "archive"), language));
            var items = FeedItems.Of(index.Releases, language, site.Feeds.Items);
            AddFeeds(addresses, new Feed(home, language, null, items));
        }

        foreach (var year in index.Releases.GroupBy(release => release.Year))
            AddYear(addresses, site, index.Languages, [.. year]);
    }

    private static void AddYear(
        AddressBook addresses, SiteConfig site, ImmutableArray<LanguageTag> languages, ImmutableArray<Release> releases)
    {
        var year = releases[0].Year;
        var slices = ListSlice.Cut(releases, site.PageSize);
        foreach (var language in SubjectLanguages.Of(releases, languages))
        {
            var path = LanguagePath.Below(language, LanguagePath.Year(year));
            foreach (var slice in slices)
                addresses.Add(new YearPage(slice.PathIn(path), language, year, slice));
        }
    }

    private static void AddSubjects(AddressBook addresses, SiteConfig site, SiteIndex index)
    {
        foreach (var (kind, subjects) in index.Subjects)
        {
            foreach (var language in SubjectLanguages.OfAny(subjects, index.Languages))
                addresses.Add(new SubjectIndexPage(LanguagePath.Below(language, SubjectFolder.Of(kind)), language, kind));
            foreach (var subject in subjects)
                AddSubject(addresses, site, subject);
        }
    }

    private static void AddSubject(AddressBook addresses, SiteConfig site, Subject subject)
    {
        var slices = ListSlice.Cut(subject.Releases, site.PageSize);
        var place = subject.Event?.Origin.At("title") ?? subject.Series?.Origin.At("title");
        foreach (var language in subject.Languages)
        {
            foreach (var slice in slices)
                addresses.Add(new SubjectPage(slice.PathIn(subject.Path(language)), language, subject, slice), place);
        }
    }

    private static void AddFeeds(AddressBook addresses, Feed feed) =>
        addresses.Add(new FeedPage(feed.Path(FeedFormat.Rss), feed, FeedFormat.Rss));
}
