using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Checking.Feeds;
using Briefings.Checking.Findings;
using Briefings.Checking.Links;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning.Addresses;

namespace Briefings.Checking;

/// <summary>
/// Checks a built site: every file once, in parallel, and then what only all of them together show. Nothing is kept of
/// a page but what that needs.
/// </summary>
internal static class Checker
{
    /// <returns>Null, with a finding, when there is no built site.</returns>
    public static CheckReport? Check(CheckRequest request, DiagnosticBag diagnostics)
    {
        var files = request.Files.List(request.Folder).Where(file => !file.IsStrayLink && !file.IsHiddenBelow(request.Folder))
            .Select(file => file.Path[(request.Folder.Length + 1)..]).ToImmutableArray();
        if (!files.Any(IsPage))
        {
            diagnostics.Add(Messages.NothingBuilt(request.Folder));
            return null;
        }

        var context = new CheckContext(request, new OutputIndex(files));
        var pages = new ConcurrentBag<PageFacts>();
        var feeds = new ConcurrentBag<(int File, FeedScan Scan)>();
        var step = request.Progress.Begin("Checking files", files.Length);
        Parallel.For(0, files.Length, static () => new byte[64 * 1024], (file, _, buffer) =>
        {
            step.Add();
            if (!request.IsOwn(files[file]))
                return buffer;
            if (IsPage(files[file]) && Read(context, file, ref buffer, diagnostics) is { } page)
                pages.Add(new PageScanner(context, file, page).Scan());
            else if (IsData(files[file]) && Read(context, file, ref buffer, diagnostics) is { } data
                && new DataFileChecker(context, file, data).Check() is { } feed)
                feeds.Add((file, feed));
            return buffer;
        }, static _ => { });
        ImmutableArray<PageFacts> byFile = [.. pages.OrderBy(page => page.File)];
        new SiteWideChecks(context, byFile).Run();
        context.Findings.CopyTo(request.SourceOf, diagnostics);
        return Report(context, byFile, [.. feeds.OrderBy(feed => feed.File)]);
    }

    private static ReadOnlyMemory<byte>? Read(CheckContext context, int file, ref byte[] buffer, DiagnosticBag diagnostics)
    {
        try
        {
            return context.Read(file, ref buffer);
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(Messages.CannotRead(context.PathOf(file), error.Message));
            return null;
        }
    }

    private static CheckReport Report(
        CheckContext context, ImmutableArray<PageFacts> pages, ImmutableArray<(int File, FeedScan Scan)> feeds)
    {
        ImmutableArray<string> feedPaths = [.. feeds.Select(feed => context.Index.Files[feed.File])];
        return new CheckReport(pages.Length, feeds.Length, context.Links)
        {
            Urls = PublishedUrls.Of(
                pages.Select(page => OutputIndex.UrlPath(context.Index.Files[page.File])).Concat(feedPaths).Concat(ServerRules.In(context)),
                feeds.SelectMany(feed => feed.Scan.Addresses)),
            Titles = pages.Where(page => !string.IsNullOrEmpty(page.Title)).ToFrozenDictionary(page => OutputIndex.UrlPath(context.Index.Files[page.File]), page => page.Title!, StringComparer.Ordinal),
            FeedPaths = feedPaths,
            Languages = [.. pages.Select(page => page.Language).Where(language => language.Length > 0).Distinct().Order(StringComparer.Ordinal)],
            External = context.External?.ToSorted() ?? ImmutableSortedDictionary<string, SourceSpan>.Empty,
        };
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);

    private static bool IsData(string path) =>
        path.EndsWith(".xml", StringComparison.Ordinal) || path.EndsWith(".rss", StringComparison.Ordinal)
        || path.EndsWith(".atom", StringComparison.Ordinal) || path.EndsWith(".json", StringComparison.Ordinal);
}
