using Briefings.Checking;
using Briefings.Checking.External;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Workflows.Check;

/// <summary>Checks a site's links to other sites, and remembers the answers in the site.</summary>
/// <param name="files">The site.</param>
/// <param name="today">The day it is.</param>
/// <param name="checker">Asks.</param>
internal sealed class ExternalLinkCheck(ISiteFiles files, DateOnly today, ExternalChecker checker)
{
    /// <summary>Where the author wrote an address that is in the output; null where that is unknown.</summary>
    public Func<SourceSpan, SourceSpan?> SourceOf { get; init; } = static _ => null;

    /// <summary>Reports what is not well, as warnings: another site's trouble does not fail ours.</summary>
    /// <returns>How many addresses were asked for, and not remembered.</returns>
    public async Task<int> CheckAsync(CheckReport report, DiagnosticBag diagnostics)
    {
        var cache = new ExternalCache(files, today);
        var known = cache.Read();
        var asked = await checker.CheckAsync(report.External.Keys.Where(url => !known.ContainsKey(url))).ConfigureAwait(false);
        foreach (var (url, answer) in asked)
            known = known.SetItem(url, (today, answer));
        foreach (var (url, place) in report.External.OrderBy(link => link.Value.Path, StringComparer.Ordinal))
        {
            var answer = known[url].Answer;
            if (answer.Verdict != ExternalVerdict.Ok)
                Report(url, SourceOf(place) ?? place, answer, diagnostics);
        }

        cache.Write(known);
        return asked.Count;
    }

    private static void Report(string url, SourceSpan place, ExternalAnswer answer, DiagnosticBag diagnostics)
    {
        switch (answer.Verdict)
        {
            case ExternalVerdict.Moved:
                diagnostics.Add(Messages.ExternalMoved(place, url, answer.Detail));
                break;
            case ExternalVerdict.Gone:
                diagnostics.Add(Messages.ExternalGone(place, url, answer.Detail));
                break;
            case ExternalVerdict.Blocked:
                diagnostics.Add(Messages.ExternalBlocked(place, url, answer.Detail));
                break;
            case ExternalVerdict.Unreachable:
                diagnostics.Add(Messages.ExternalUnreachable(place, url, answer.Detail));
                break;
        }
    }
}
