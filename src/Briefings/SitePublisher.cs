using System.Text;
using Briefings.Checking;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Planning;
using Briefings.Publishing;

namespace Briefings;

/// <summary>Publishes a built site: check, compare, refuse or apply, and write down what the world knows now.</summary>
/// <param name="diagnostics">Takes what stands against it and what goes wrong.</param>
internal sealed class SitePublisher(DiagnosticBag diagnostics)
{
    /// <returns>Null, with findings, when no plan could be made.</returns>
    public PublishReport? Publish(PublishRequest request)
    {
        if (FindTarget(request) is not { } target)
            return null;
        var checks = new DiagnosticBag();
        if (new SiteChecker(checks).Check(request.Check) is not { } check)
        {
            diagnostics.AddRange(checks);
            return null;
        }

        var before = PublishedUrls.Read(request.Files, diagnostics);
        var destination = Destinations.Of(target, request.SiteFolder, diagnostics);
        var site = destination.Complete(LocalSite.In(request.Output));
        if (diagnostics.HasErrors || destination.Read() is not { } published)
            return null;
        var plan = PublishPlan.Of(site, published, check.FeedPaths);
        var risks = RisksOf(request, before, check, checks);
        risks.Refuse(plan, target, request.Permissions, diagnostics);
        var isApplied = request.Applies && !diagnostics.HasErrors
            && (plan.IsEmpty || destination.Apply(plan, site)) && WriteDown(request, before.Then(check.Urls));
        return new PublishReport(target, plan, risks, isApplied);
    }

    /// <summary>Shows at a folder what was published before.</summary>
    /// <returns>The folder that is shown; null, with a finding, when there is none.</returns>
    public string? RollBack(PublishRequest request)
    {
        if (FindTarget(request) is not { } target)
            return null;
        if (target is FolderTarget folder)
            return new FolderDestination(folder, request.SiteFolder, diagnostics).RollBack(isPlan: !request.Applies);
        diagnostics.Add(Messages.NoRollback(target.Place, target.Name));
        return null;
    }

    private PublishTarget? FindTarget(PublishRequest request)
    {
        if (SiteConfigReader.Read(request.Files, diagnostics) is not { } config || diagnostics.HasErrors)
            return null;
        var targets = config.Publish;
        var found = request.Target is null && targets.Length == 1
            ? targets[0]
            : targets.FirstOrDefault(target => target.Name == request.Target);
        if (found is null)
        {
            var names = targets.Select(target => target.Name);
            diagnostics.Add(targets.IsEmpty ? Messages.NoTarget()
                : request.Target is { } name ? Messages.UnknownTarget(name, names)
                : Messages.WhichTarget(names));
        }

        return found;
    }

    // What cannot be read now was not built either: the last good site stands in the output.
    private static PublishRisks RisksOf(PublishRequest request, PublishedUrls before, CheckReport check, DiagnosticBag checks)
    {
        ArchiveReader.Read(request.Files, checks);
        var errors = checks.ToSorted().Count(found => found.Severity == Severity.Error && found.Place.Path != PublishedUrls.FileName);
        return new PublishRisks([.. before.GoneFrom(check.Urls)], [.. before.ChangedIn(check.Urls)], errors);
    }

    private bool WriteDown(PublishRequest request, PublishedUrls urls)
    {
        try
        {
            request.Files.Write(PublishedUrls.FileName, Encoding.UTF8.GetBytes(urls.ToText()));
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Messages.CannotWrite(PublishedUrls.FileName, error.Message));
            return false;
        }
    }
}
