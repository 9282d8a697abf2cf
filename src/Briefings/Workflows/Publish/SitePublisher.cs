using System.Collections.Immutable;
using System.Text;
using Briefings.Checking;
using Briefings.Checking.Links;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Output;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Publishing;
using Briefings.Workflows.Check;

namespace Briefings.Workflows.Publish;

/// <summary>Publishes a built site: check, compare, refuse or apply, and write down what the world knows now.</summary>
/// <param name="diagnostics">Receives what speaks against it and what goes wrong.</param>
internal sealed class SitePublisher(DiagnosticBag diagnostics)
{
    /// <returns>Null, with findings, when no plan could be made.</returns>
    public PublishReport? Publish(PublishRequest request)
    {
        if (ReadSite(request) is not { } config || FindTarget(request, config) is not { } target || !IsPublic(request, config) || IsInTheSite(request, target))
            return null;
        var checks = new DiagnosticBag();
        if (new SiteChecker(checks).Check(request.Check) is not { } check)
        {
            diagnostics.AddRange(checks);
            return null;
        }

        var before = request.Snapshot.Published(diagnostics);
        request.Progress.Begin("Comparing with what is published");
        var destination = Destinations.Of(target, request.SiteFolder, diagnostics);
        var site = destination.Complete(LocalSite.In(request.Output));
        foreach (var link in site.Strays)
            diagnostics.Add(Messages.StrayLink($"{request.Check.Folder}/{link}"));
        if (diagnostics.HasErrors || destination.Read() is not { } published || Plan(site, Sorted(published, target, before), check) is not { } plan)
            return null;
        var built = BuildErrors.Find(request, checks);
        var urls = check.Urls.With(ArticlesIn(built, check.Urls)).With(NamesIn(built, check));
        var risks = RisksOf(before, check, checks);
        risks.Refuse(plan, target, request.Permissions, diagnostics);
        var news = new WebSubNotifier(
            config.Feeds.Hub, new PendingNotifications(request.Files), request.Check.BaseUrl ?? config.BaseUrl, diagnostics);
        var isApplied = request.Applies && !diagnostics.HasErrors && news.Note(plan.Feeds)
            && (plan.IsEmpty || destination.Apply(plan, site, request.Progress)) && WriteDown(request, before.Then(urls));
        return new PublishReport(target, plan, risks, isApplied)
        {
            Articles = ArticleChanges.Of(built, plan, before),
            IsPlan = !request.Applies,
            FeedsTold = isApplied ? news.Notify(check.FeedPaths) : 0,
        };
    }

    /// <summary>Writes down a site that something else publishes, as the workflow of a host does.</summary>
    /// <returns>How many addresses are known now; null, with findings, when the site is not to be published.</returns>
    public int? Record(PublishRequest request)
    {
        if (ReadSite(request) is not { } config || !IsPublic(request, config))
            return null;
        var before = request.Snapshot.Published(diagnostics);
        var checks = new DiagnosticBag();
        if (new SiteChecker(checks).Check(request.Check) is { } check && !checks.HasErrors && !diagnostics.HasErrors)
        {
            var built = BuildErrors.Find(request, checks);
            var urls = before.Then(check.Urls.With(ArticlesIn(built, check.Urls)).With(NamesIn(built, check)));
            return WriteDown(request, urls) ? urls.Urls.Count : null;
        }

        diagnostics.AddRange(checks);
        return null;
    }

    /// <summary>Shows at a folder what was published before.</summary>
    /// <returns>The folder that is shown; null, with a finding, when there is none.</returns>
    public string? RollBack(PublishRequest request)
    {
        if (ReadSite(request) is not { } config || FindTarget(request, config) is not { } target)
            return null;
        if (target is FolderTarget folder)
            return new FolderDestination(folder, request.SiteFolder, diagnostics).RollBack(isPlan: !request.Applies);
        diagnostics.Add(Messages.NoRollback(target.Place, target.Name));
        return null;
    }

    private SiteConfig? ReadSite(PublishRequest request)
    {
        var config = request.Snapshot.Config(diagnostics);
        return diagnostics.HasErrors ? null : config;
    }

    private PublishTarget? FindTarget(PublishRequest request, SiteConfig config)
    {
        var targets = config.Publish;
        var found = request.Target is null && targets.Length == 1
            ? targets[0]
            : targets.FirstOrDefault(target => target.Name == request.Target);
        if (found is null)
        {
            var names = targets.Select(target => target.Name);
            diagnostics.Add(targets.IsEmpty ? Messages.NoTarget()
                : request.Target is { } name ? Messages.UnknownTarget(targets[0].Place, name, names)
                : Messages.WhichTarget(targets[0].Place, names));
        }

        return found;
    }

    // Published pages would be read as seeds, articles or parts of the theme.
    private bool IsInTheSite(PublishRequest request, PublishTarget target)
    {
        if (target is not FolderTarget folder || OutputPlace.PartOf(request.SiteFolder, Path.GetFullPath(folder.Path, request.SiteFolder)) is not { } part)
            return false;
        diagnostics.Add(GuardMessages.TargetInSite(target.Place, folder.Path, part));
        return true;
    }

    // What no reader can open, or none is to see.
    private bool IsPublic(PublishRequest request, SiteConfig config)
    {
        var url = request.Check.BaseUrl ?? config.BaseUrl;
        if (BaseUrlParser.IsNotPublic(url))
            diagnostics.Add(GuardMessages.PrivateBaseUrl(config.BaseUrlPlace, url.AbsoluteUri));
        if (OutputManifest.In(request.Output) is { HasDrafts: true })
            diagnostics.Add(GuardMessages.DraftsBuilt(SourceSpan.File(request.Check.Folder)));
        else if (OutputManifest.IsGoneFrom(request.Output))
            diagnostics.Add(GuardMessages.NoListOfBuild(SourceSpan.File(request.Check.Folder), OutputFolder.Marker));
        return !diagnostics.HasErrors;
    }

    /// <summary>
    /// Distinguishes the program's files from others' where the place does not: what was published is in <c>urls.lock</c>.
    /// </summary>
    private static ImmutableArray<PublishedFile> Sorted(ImmutableArray<PublishedFile> published, PublishTarget target, PublishedUrls before) =>
    [
        .. published.Select(file => file with
        {
            IsForeign = !target.DeletesAll && (file.IsForeign ?? !(before.Urls.Contains(file.Path) || before.Urls.Contains(OutputIndex.UrlPath(file.Path)))),
        }),
    ];

    private PublishPlan? Plan(LocalSite site, ImmutableArray<PublishedFile> published, CheckReport check)
    {
        try
        {
            return PublishPlan.Of(site, published, check.FeedPaths);
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(Messages.CannotRead(site.Folder, error.GetBaseException().Message));
            return null;
        }
    }

    // Feeds hold the newest; what has left them, or never was in one, keeps its address too.
    private static IEnumerable<KeyValuePair<string, string>> ArticlesIn(SitePlan? plan, PublishedUrls built) =>
        plan is null ? [] : plan.Pages.OfType<ArticlePage>().Where(page => built.Urls.Contains(page.Path.Value))
            .Select(page => KeyValuePair.Create(page.Briefing.Article.Id, page.Path.Url));

    // The plan has drafts too, so a page counts that has the name in its title.
    private static Dictionary<string, string> NamesIn(SitePlan? plan, CheckReport built)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in plan?.Pages.OfType<SubjectPage>().Where(page => page.Subject.Kind.IsNamed && page.Slice.IsFirst) ?? [])
        {
            var name = page.Subject.Name.In(page.Language);
            if (built.Titles.TryGetValue(page.Path.Value, out var title) && (title == name || title.StartsWith(name + " – ", StringComparison.Ordinal)))
                names[$"{page.Subject.Kind}/{page.Subject.Slug}"] = page.Subject.Spelling;
        }

        return names;
    }

    private static PublishRisks RisksOf(PublishedUrls before, CheckReport check, DiagnosticBag found)
    {
        // What is gone or has another id is a separate risk.
        var errors = found.ToSorted().Count(finding => finding.Severity == Severity.Error && finding.Place.Path != PublishedUrls.FileName);
        return new PublishRisks([.. before.GoneFrom(check.Urls)], [.. before.ChangedIn(check.Urls)], errors);
    }

    private bool WriteDown(PublishRequest request, PublishedUrls urls)
    {
        try
        {
            request.Files.Write(PublishedUrls.FileName, Encoding.UTF8.GetBytes(urls.ToText()));
            return true;
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(Messages.CannotWrite(PublishedUrls.FileName, error.Message));
            return false;
        }
    }
}
