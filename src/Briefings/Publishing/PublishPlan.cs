using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Briefings.Publishing;

/// <summary>What publishing would change at a place. Paths are relative, ordinal.</summary>
/// <param name="Published">How many files are there now.</param>
/// <param name="Bytes">Of the files to be sent.</param>
internal sealed record PublishPlan(int Published, long Bytes)
{
    public ImmutableArray<string> Added { get; init; } = [];

    public ImmutableArray<string> Changed { get; init; } = [];

    public ImmutableArray<string> Removed { get; init; } = [];

    /// <summary>What stays there though it is not of the site, because something else put it there.</summary>
    public ImmutableArray<string> Kept { get; init; } = [];

    /// <summary>The feeds among those added and changed.</summary>
    public ImmutableArray<string> Feeds { get; init; } = [];

    public IEnumerable<string> Sent => Added.Concat(Changed).Order(StringComparer.Ordinal);

    public bool IsEmpty => Added.IsEmpty && Changed.IsEmpty && Removed.IsEmpty;

    /// <param name="site">What is to be published.</param>
    /// <param name="published">What is there.</param>
    /// <param name="feeds">The paths of the site's feeds.</param>
    public static PublishPlan Of(LocalSite site, ImmutableArray<PublishedFile> published, ImmutableArray<string> feeds)
    {
        // Some stores hold two files of one name.
        var before = published.DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var sent = new ConcurrentBag<(string Path, int Length, bool IsNew)>();
        Parallel.ForEach(site.Files, path =>
        {
            var bytes = site.Read(path);
            if (!before.TryGetValue(path, out var old) || !old.HasBytes(bytes))
                sent.Add((path, bytes.Length, old.Path is null));
        });
        var gone = before.Values.ExceptBy(site.Files, file => file.Path, StringComparer.Ordinal).OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        ImmutableArray<string> added = [.. sent.Where(file => file.IsNew).Select(file => file.Path).Order(StringComparer.Ordinal)];
        ImmutableArray<string> changed = [.. sent.Where(file => !file.IsNew).Select(file => file.Path).Order(StringComparer.Ordinal)];
        return new PublishPlan(published.Length, sent.Sum(file => (long)file.Length))
        {
            Added = added,
            Changed = changed,
            Removed = [.. gone.Where(file => file.IsForeign != true).Select(file => file.Path)],
            Kept = [.. gone.Where(file => file.IsForeign == true).Select(file => file.Path)],
            Feeds = [.. feeds.Intersect(sent.Select(file => file.Path), StringComparer.Ordinal)],
        };
    }
}
