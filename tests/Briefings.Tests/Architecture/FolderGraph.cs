using System.Collections.Immutable;

namespace Briefings.Tests.Architecture;

/// <summary>Which folder uses which, with the sub-folders of a layer as folders too.</summary>
internal static class FolderGraph
{
    /// <summary>The circles of folders that use each other, each as the uses that close it, sorted.</summary>
    /// <param name="references">Who uses whom.</param>
    /// <param name="root">The namespace that the folders are below.</param>
    public static ImmutableArray<string> Circles(IEnumerable<(string From, string To)> references, string root)
    {
        var uses = references
            .Where(use => IsBelow(use.From, root) && IsBelow(use.To, root) && FolderOf(use.From) != FolderOf(use.To))
            .ToLookup(use => (From: FolderOf(use.From), To: FolderOf(use.To)));
        var below = uses.GroupBy(group => group.Key.From).ToDictionary(group => group.Key, group => group.Select(use => use.Key.To).ToArray());
        return
        [
            .. uses.Where(group => Reaches(below, group.Key.To, group.Key.From))
                .SelectMany(group => group.Select(use => $"{group.Key.From} > {group.Key.To}: {use.From} uses {use.To}"))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool IsBelow(string type, string root) => type.StartsWith(root + ".", StringComparison.Ordinal);

    private static string FolderOf(string type) => type[..type.LastIndexOf('.')];

    private static bool Reaches(Dictionary<string, string[]> below, string from, string to)
    {
        var seen = new HashSet<string>();
        var open = new Stack<string>([from]);
        while (open.TryPop(out var folder))
        {
            if (folder == to)
                return true;
            foreach (var next in below.GetValueOrDefault(folder, []).Where(seen.Add))
                open.Push(next);
        }

        return false;
    }
}
