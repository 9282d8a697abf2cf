using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning.Addresses;
using Briefings.Planning.Feeds;
using Briefings.Planning.Pages;
using Briefings.Planning.Releases;
using Briefings.Planning.Search;
using Briefings.Planning.Sitemaps;
using Briefings.Planning.Subjects;

namespace Briefings.Planning;

/// <summary>Decides which pages the site has and where each is, before anything is written.</summary>
internal static class SitePlanner
{
    // An event takes a line or two, so that more of them are on a page than briefings.
    private const int PagesOfTimeline = 4;

    public static SitePlan Plan(PlanRequest request, DiagnosticBag diagnostics)
    {
        if (request.Archive.IsComplete)
            CheckSources(request, diagnostics);
        if (request.Archive.IsComplete)
            CheckDecisions(request.Archive, diagnostics);
        CheckNames(request, diagnostics);
        SubjectFileChecker.Check(request.Archive, diagnostics);
        var selected = BriefingSelector.Select(request, diagnostics);
        var own = new OwnPagePlanner(request, diagnostics);
        var index = SiteIndexer.Index(request with { Archive = ArchiveFor(request) }, selected) with { OwnPages = own.Pages };
        var contents = new SiteContents(request.Site, request.Published);
        index = index with { Subjects = IndexTables.Kinds(WithPages(index.Subjects.Read(), contents)) };
        NameCollisions.Check(index, diagnostics);
        if (request.Drafts)
            index = index with { Proposals = IndexTables.Proposals(ProposalFinder.Find(request.Archive, index.ById.Read())) };
        var addresses = new AddressBook(diagnostics);
        AddSitePages(addresses, request, index);
        own.AddTo(addresses);
        var feeds = new FeedItems(index.Briefings.Concat(index.Retracted), new RetractedItems(selected, article => ArticleSubjects.Of(article, index)));
        AddLanguagePages(addresses, index, contents, feeds);
        AddSubjects(addresses, index, contents, feeds);
        foreach (var briefing in PermalinkCheck.Told(index.Briefings, request.Site.Permalinks, diagnostics))
            AddArticle(addresses, briefing, index, contents);
        foreach (var file in MediaPlanner.Plan(index, request.Media))
            addresses.Add(file, SourceSpan.File(file.File.Source));
        foreach (var briefing in index.Retracted)
            addresses.Add(new RetractedPage(briefing.Path, briefing.Language, briefing), briefing.Article.Origin.At("retracted"));
        AddSitemaps(addresses, request, index);
        var rules = new RedirectPlanner(request, index, addresses, diagnostics).Add(selected.Away);
        var plan = new SitePlan(request.Site, index, addresses.ToSorted())
        {
            Rules = rules,
            Away = selected.Away,
            Media = request.Media,
            Today = request.AsOf?.UtcDay ?? index.Briefings.FirstOrDefault()?.Article.Date?.Day,
        };
        own.Check(plan);
        return plan;
    }

    // Where a site leaves out events or series, nothing links to one.
    private static Archive ArchiveFor(PlanRequest request)
    {
        var (archive, subjects) = (request.Archive, request.Site.Subjects);
        return archive with
        {
            Events = subjects[SubjectKind.Event.Key].Pages > 0 ? archive.Events : Archive.Empty.Events,
            Series = subjects[SubjectKind.Series.Key].Pages > 0 ? archive.Series : Archive.Empty.Series,
        };
    }

    // What is said of a source that is not there is said of another that was meant, or of one that is gone.
    private static void CheckSources(PlanRequest request, DiagnosticBag diagnostics)
    {
        if (request.Archive.Articles.IsEmpty)
            return;
        var known = request.Archive.Articles.Select(article => article.Source).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var (name, policy) in request.Site.Sources.Where(source => !known.Contains(source.Key)).OrderBy(source => source.Key, StringComparer.Ordinal))
            diagnostics.Add(SiteMessages.UnusedSource(policy.Place, name, known.Order(StringComparer.Ordinal)));
    }

    // Here and not when the file is read: an article that is gone may come back with the import that lies between.
    private static void CheckDecisions(Archive archive, DiagnosticBag diagnostics)
    {
        var ids = archive.Articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var link in archive.Decisions.Links.Where(link => link.Accepted))
        {
            if (!ids.Contains(link.A) || !ids.Contains(link.B))
                diagnostics.Add(Messages.AcceptedUnknown(link.Place, link.Kind, ids.Contains(link.A) ? link.B : link.A));
        }
    }

    private static void AddArticle(AddressBook addresses, Briefing briefing, SiteIndex index, SiteContents contents)
    {
        addresses.Add(new ArticlePage(briefing.Path, briefing.Language, briefing), () => briefing.Article.Origin.At("slug"));
        AlternatePage[] twins =
        [
            new(briefing.Path.Then("index.md"), briefing, TwinFormat.Markdown),
            new(briefing.Path.Then("index.json"), briefing, TwinFormat.Json),
        ];
        foreach (var twin in twins.Where(contents.Has))
            addresses.Add(twin);
        if (briefing.Display != DisplayMode.Full)
            return;
        var others = index.ReleaseOf[briefing.Number].Versions
            .Where(other => other.Language != briefing.Language && other.Display == DisplayMode.Full)
            .DistinctBy(other => other.Language);
        foreach (var page in others.Select(other => new ComparePage(ComparePage.PathOf(briefing, other), briefing.Language, briefing, other)))
        {
            if (contents.Has(page))
                addresses.Add(page);
        }
    }

    private static void AddSitePages(AddressBook addresses, PlanRequest request, SiteIndex index)
    {
        addresses.Add(new EntryPage(SitePath.Root, index.Languages[0], index.Newest));
        addresses.Add(new NotFoundPage(SitePath.File("404.html"), index.Languages[0]));
        foreach (var name in request.Assets)
            addresses.Add(new AssetPage(SitePath.File("assets", name), name));
    }

    // Hosts and tools take a name with a line break for two.
    private static void CheckNames(PlanRequest request, DiagnosticBag diagnostics)
    {
        foreach (var name in request.Assets.Where(name => name.Any(char.IsControl)))
            diagnostics.Add(GuardMessages.OddAssetName("templates/assets/" + name));
        foreach (var name in request.Static.Where(name => name.Any(char.IsControl)))
            diagnostics.Add(GuardMessages.OddAssetName($"{OwnPagePlanner.StaticFolder}/{name}"));
    }

    private static void AddSitemaps(AddressBook addresses, PlanRequest request, SiteIndex index)
    {
        var listed = addresses.Pages.Where(page => page.IsListed).ToArray();
        var longest = request.Site.BaseUrl.AbsoluteUri.Length + listed.Max(page => page.Path.Url.Length);
        foreach (var page in SitemapPlanner.Plan(listed.Length, request.Sitemap.PagesPerPart(longest, index.Languages.Length)))
            addresses.Add(page);
    }

    private static void AddLanguagePages(AddressBook addresses, SiteIndex index, SiteContents contents, FeedItems feeds)
    {
        var site = contents.Site;
        var all = new Feed(SitePath.Root, index.Languages[0], null, feeds.Newest(site.Feeds.Items)) { IsOfAll = true };
        AddFeeds(addresses, all, contents);
        foreach (var language in index.Languages)
        {
            var home = LanguagePath.Home(language);
            AddHome(addresses, index, language, site);
            addresses.Add(new NotFoundPage(home.Then("404.html"), language));
            AddSearch(addresses, index, language, contents);
            addresses.Add(new SubscribePage(LanguagePath.Below(language, "subscribe"), language));
            addresses.Add(new OpmlPage(home.Then("feeds.opml"), language));
            var feed = new Feed(home, language, null, feeds.Newest(language, site.Feeds.Items));
            AddFeeds(addresses, feed, contents);
            addresses.Add(new FeedHtmlPage(FeedHtmlPage.PathOf(feed, language), language, feed));
            addresses.Add(new FeedHtmlPage(FeedHtmlPage.PathOf(all, language), language, all));
        }

        foreach (var page in ArchivePlanner.Plan(index, site.PageSize, contents))
            addresses.Add(page);
    }

    private static void AddHome(AddressBook addresses, SiteIndex index, LanguageTag language, SiteConfig site)
    {
        var home = LanguagePath.Home(language);
        if (!site.Outputs.HomeIsList)
        {
            addresses.Add(new HomePage(home, language, index.Newest));
            return;
        }

        var own = index.Releases.Where(release => release.Has(language)).OrderBy(release => release.For(language).Number).ToImmutableArray();
        foreach (var slice in ListSlice.Cut(own, site.PageSize))
            addresses.Add(new HomePage(slice.PathIn(home), language, index.Newest, slice));
    }

    private static void AddSearch(AddressBook addresses, SiteIndex index, LanguageTag language, SiteContents contents)
    {
        var folder = SearchLayout.Folder(language);
        if (contents.HasSearchAt(folder))
            addresses.Add(new SearchPage(folder, language, null));
        foreach (var letter in TitleLetter.Group([.. index.Briefings.Where(briefing => briefing.Language == language)]))
        {
            if (folder.Then(letter.Slug + "/") is var path && contents.HasSearchAt(path))
                addresses.Add(new SearchPage(path, language, letter));
        }

        if (!contents.HasSearch)
            return;
        var layout = SearchLayout.Of(index.SearchedIn(language));
        AddPart(SearchPart.Facets, 1);
        AddPart(SearchPart.Filters, 1);
        AddPart(SearchPart.Words, layout.WordParts);
        AddPart(SearchPart.Entries, layout.EntryParts);

        void AddPart(SearchPart part, int count)
        {
            for (var number = 0; number < count; number++)
                addresses.Add(new SearchShardPage(SearchLayout.PathOf(language, part, number), language, part, number));
        }
    }

    private static void AddSubjects(AddressBook addresses, SiteIndex index, SiteContents contents, FeedItems feeds)
    {
        AddTimeline(addresses, contents.Site, index);
        foreach (var (kind, subjects) in index.Subjects.Read())
        {
            foreach (var language in SubjectLanguages.OfAny(subjects, index.Languages))
                AddIndex(addresses, kind, language, contents.HasForeign ? subjects : [.. subjects.Where(subject => subject.Languages.Contains(language))]);
            foreach (var subject in subjects)
                AddSubject(addresses, subject, contents, feeds);
        }
    }

    private static void AddIndex(AddressBook addresses, SubjectKind kind, LanguageTag language, ImmutableArray<Subject> subjects)
    {
        var letters = kind == SubjectKind.Event ? [] : NameLetter.Of(subjects, language);
        var index = new SubjectIndexPage(LanguagePath.Below(language, kind.Key), language, kind, letters);
        addresses.Add(index);
        foreach (var letter in letters)
            addresses.Add(new SubjectLetterPage(letter.PathFor(language, kind), index, letter));
    }

    // A timeline that is too long for one page is read year by year.
    private static void AddTimeline(AddressBook addresses, SiteConfig site, SiteIndex index)
    {
        var events = index.Subjects.GetValueOrDefault(SubjectKind.Event, []);
        if (events.Length <= site.PageSize * PagesOfTimeline)
            return;
        foreach (var language in SubjectLanguages.OfAny(events, index.Languages))
        {
            foreach (var year in EventYear.Of(events))
            {
                foreach (var (part, shown) in ListPart.Cut(year.Events, site.PageSize))
                    addresses.Add(new EventYearPage(part.PathIn(year.PathFor(language)), language, year with { Events = shown }, part));
            }
        }
    }

    private static void AddSubject(AddressBook addresses, Subject subject, SiteContents contents, FeedItems feeds)
    {
        // To find a place is to parse the front matter.
        Func<SourceSpan>? place = subject.Origin is { } origin ? () => origin.At("title") : null;
        foreach (var language in subject.Languages)
        {
            foreach (var slice in ListSlice.Cut(contents.ListedIn(language, subject.Releases), contents.Site.PageSize))
                addresses.Add(new SubjectPage(slice.PathIn(subject.Path(language)), language, subject, slice), place);
            AddFeeds(addresses, new Feed(subject.Path(language), language, subject, feeds.Of(subject, language, contents.Site.Feeds.Items)), contents);
        }
    }

    private static FrozenDictionary<SubjectKind, ImmutableArray<Subject>> WithPages(
        IReadOnlyDictionary<SubjectKind, ImmutableArray<Subject>> subjects, SiteContents contents) =>
        subjects.Select(pair => (pair.Key, Value: pair.Value.Where(contents.HasPage).ToImmutableArray()))
            .Where(pair => !pair.Value.IsEmpty)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Value);

    private static void AddFeeds(AddressBook addresses, Feed feed, SiteContents contents)
    {
        foreach (var format in Enum.GetValues<FeedFormat>().Where(format => contents.Has(feed, format)))
            addresses.Add(new FeedPage(feed.Path(format), feed, format));
    }
}
