using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Planning.Pages.Own;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;

namespace Briefings.Planning;

/// <summary>Plans what becomes of addresses that the site or one before it had: aliases, moved articles, redirects.csv.</summary>
internal sealed class RedirectPlanner(PlanRequest request, SiteIndex index, AddressBook addresses, DiagnosticBag diagnostics)
{
    private readonly ImmutableArray<RedirectRule>.Builder _rules = ImmutableArray.CreateBuilder<RedirectRule>();
    private readonly PublishedUrls _published = request.Published;

    /// <returns>What only a server can do.</returns>
    public ImmutableArray<RedirectRule> Add(ImmutableArray<AwayArticle> away)
    {
        foreach (var briefing in index.Briefings.Concat(index.Retracted).Where(briefing => !briefing.Article.Aliases.IsEmpty))
        {
            var isOurs = briefing.Article.Import is null || !ContentHash.IsAsImported(briefing.Article with { Body = briefing.Body });
            AddAliases(briefing.Article.Aliases, briefing.Article.Origin, _ => TargetOf(briefing), isOurs);
        }

        foreach (var page in index.OwnPages)
            AddAliases(page.Content.Aliases, page.Content.Origin, _ => new RedirectTarget(page.Path, page.Language, page.Content.Title));
        foreach (var subject in index.Subjects.Values.SelectMany(subjects => subjects).Where(subject => subject.Origin is not null))
            AddAliases(subject.Aliases, subject.Origin!, alias => TargetOf(subject, LanguageOf(alias, subject)), subject: subject);
        AddMoved();
        new RedirectLinePlanner(request, index, addresses, diagnostics).AddTo(_rules);
        AddCompared();
        foreach (var (from, list) in new EmptiedLists(_published, index, addresses).Find().ToArray())
            addresses.Add(new RedirectPage(from, new RedirectTarget(list.Path, list.Language, request.Site.Title.In(list.Language))));
        new GoneFinder(_published, index, addresses).AddTo(_rules, away);
        AddHostFiles();
        return [.. _rules.OrderBy(rule => rule.From, StringComparer.Ordinal).ThenBy(rule => rule.Query, StringComparer.Ordinal)];
    }

    // What does not begin with a slash is another name of an event or a series.
    private void AddAliases(
        ImmutableArray<string> aliases, ContentOrigin origin, Func<string, RedirectTarget> targetOf, bool isOurs = true, Subject? subject = null)
    {
        for (var i = 0; i < aliases.Length; i++)
        {
            if (subject is { Kind.IsNamed: false } && !aliases[i].StartsWith('/'))
                continue;
            var place = origin.At($"aliases[{i}]");
            var target = targetOf(aliases[i]);
            if (AliasCheck.Refusal(aliases[i], place, target.Path, addresses, out var path) is not { } refusal)
                AddRedirect(path, target, subject, place);
            else
                diagnostics.Add(isOurs ? refusal : GuardMessages.ImportedAlias(place, aliases[i]));
        }
    }

    private void AddRedirect(SitePath path, RedirectTarget target, Subject? subject, SourceSpan? place)
    {
        if (!AliasCheck.IsForPages(path))
        {
            // A feed reader that finds a page in a feed's place calls the feed broken.
            if (place is { } here)
                diagnostics.Add(LifeMessages.ServersOnly(here, path.ToString()));
            _rules.Add(new RedirectRule(path.Value, null, target));
            return;
        }

        addresses.Add(new RedirectPage(path, target), place);
        if (!path.Value.EndsWith('/'))
            return;
        if (place is not null)
            AddMovedComparisons(path, target, place);
        if (subject is not null)
            AddMovedFeeds(path, target, place);
        foreach (var below in _published.Below(path.Value).Select(url => SitePath.Folder(url.TrimEnd('/'))).Where(below => !addresses.Has(below)))
        {
            var now = target.Path.Then(below.Name + "/");
            addresses.Add(new RedirectPage(below, target with { Path = addresses.Has(now) ? now : target.Path }), place);
        }
    }

    // Versions side by side were below the article's address.
    private void AddMovedComparisons(SitePath path, RedirectTarget target, SourceSpan? place)
    {
        foreach (var language in index.Languages.Select(language => language.Value.ToLowerInvariant() + "/"))
        {
            var (former, now) = (path.Then(language), target.Path.Then(language));
            if (addresses.Find(now) is { Page: ComparePage } && !addresses.Has(former))
                addresses.Add(new RedirectPage(former, target with { Path = now }), place);
        }
    }

    private void AddMovedFeeds(SitePath path, RedirectTarget target, SourceSpan? place)
    {
        foreach (var feed in addresses.Pages.OfType<FeedPage>().Where(feed => feed.Feed.Home == target.Path).ToArray())
        {
            var former = path.Then(feed.Path.Name);
            if (!addresses.Has(former))
                addresses.Add(new FeedMovedPage(former, feed.Feed, feed.Format), place);
        }
    }

    private void AddMoved()
    {
        var moved = new MovedArticles(_published, request.Site.Permalinks);
        foreach (var briefing in index.Briefings)
        {
            foreach (var former in moved.FormerOf(briefing).Where(former => !addresses.Has(former) && !addresses.IsBlocked(former)))
                AddRedirect(former, TargetOf(briefing), null, null);
        }

        // A name whose curator chose another address.
        foreach (var subject in index.Subjects.Values.SelectMany(subjects => subjects))
        {
            foreach (var language in subject.Languages)
            {
                foreach (var former in subject.Former.Select(slug => LanguagePath.Below(language, subject.Kind.Key, slug.Value)))
                {
                    if (_published.Urls.Contains(former.Value) && !addresses.Has(former) && !addresses.IsBlocked(former))
                        AddRedirect(former, TargetOf(subject, language), subject, null);
                }
            }
        }
    }

    // A page side by side that is not made any more leads to the article it belonged to.
    private void AddCompared()
    {
        foreach (var briefing in index.Briefings)
        {
            foreach (var below in _published.Below(briefing.Path.Value).Select(url => SitePath.Folder(url.TrimEnd('/'))).Where(below => !addresses.Has(below)))
                addresses.Add(new RedirectPage(below, TargetOf(briefing)));
        }
    }

    private void AddHostFiles()
    {
        var isMoved = addresses.Pages.Any(page => page is RedirectPage or FeedMovedPage) || _rules.Any(rule => !rule.IsGone);
        var isGone = _rules.Any(rule => rule.IsGone);
        var own = request.Static.Contains(RedirectsPage.Name) ? $"{OwnPagePlanner.StaticFolder}/{RedirectsPage.Name}" : null;
        if (isMoved || isGone)
            addresses.Add(new RedirectsPage(SitePath.File(RedirectsPage.Name), own));
        else if (own is not null)
            addresses.Add(new StaticPage(SitePath.File(RedirectsPage.Name), own));
        if (isMoved)
            addresses.Add(new ServerMapPage(SitePath.File("_redirects.map"), IsGone: false));
        if (isGone)
            addresses.Add(new ServerMapPage(SitePath.File("_gone.map"), IsGone: true));
    }

    private static RedirectTarget TargetOf(Briefing briefing) => new(briefing.Path, briefing.Language, briefing.Article.Title);

    private static RedirectTarget TargetOf(Subject subject, LanguageTag language) =>
        new(subject.Path(language), language, subject.Name.In(language));

    // The language that the old address begins with, where the subject has a page in it.
    private static LanguageTag LanguageOf(string alias, Subject subject) =>
        subject.Languages.FirstOrDefault(
            language => alias.StartsWith($"/{language.Value}/", StringComparison.OrdinalIgnoreCase), subject.Languages[0]);
}
