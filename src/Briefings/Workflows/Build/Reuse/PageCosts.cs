using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using Briefings.Tracing;

namespace Briefings.Workflows.Build.Reuse;

/// <summary>Adds up what the pages of a build take, and those of each template.</summary>
internal sealed class PageCosts
{
    private const int Most = 10;

    private readonly ConcurrentBag<(string File, string Template, long Ticks)> _pages = [];

    /// <summary>The pages that took longest, the slowest first.</summary>
    public ImmutableArray<PageCost> Slowest =>
        [.. _pages.OrderByDescending(page => page.Ticks).ThenBy(page => page.File, StringComparer.Ordinal).Take(Most).Select(page => new PageCost(page.File, 1, Stopwatch.GetElapsedTime(0, page.Ticks)))];

    /// <summary>The templates that took longest, with all they include; what has no template goes by its ending.</summary>
    public ImmutableArray<PageCost> Templates =>
    [
        .. _pages.GroupBy(page => page.Template)
            .Select(pages => new PageCost(pages.Key, pages.Count(), Stopwatch.GetElapsedTime(0, pages.Sum(page => page.Ticks))))
            .OrderByDescending(cost => cost.Elapsed).ThenBy(cost => cost.Name, StringComparer.Ordinal).Take(Most),
    ];

    /// <summary>May be called from any thread.</summary>
    /// <param name="file">The page's.</param>
    /// <param name="trace">What was read for it.</param>
    /// <param name="start">When it was begun.</param>
    public void Add(string file, ReadTrace trace, long start)
    {
        var ticks = Stopwatch.GetTimestamp() - start;
        var template = trace.Facts.Select(fact => fact.File).FirstOrDefault(name => name?.EndsWith(".html", StringComparison.Ordinal) == true);
        _pages.Add((file, template ?? "*" + Path.GetExtension(file), ticks));
    }
}
