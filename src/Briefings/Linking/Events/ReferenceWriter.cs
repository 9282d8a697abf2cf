using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Linking.Releases;

namespace Briefings.Linking.Events;

/// <summary>Says for each article which events it reports and announces.</summary>
internal static class ReferenceWriter
{
    /// <returns>By article id; what front matter states is kept.</returns>
    public static FrozenDictionary<string, ImmutableArray<EventReference>> Write(
        ImmutableArray<LinkedRelease> releases, EventGraph board, EventLinker linker, ImmutableDictionary<int, Event> events)
    {
        var announced = board.Claims.Where(entry => entry.Claim.Role == EventRole.Announced)
            .ToLookup(entry => entry.Claim.Release, entry => events[entry.Node.Number].Id);
        var clusters = ClusterEvents(releases, linker);
        var references = new Dictionary<string, ImmutableArray<EventReference>>(StringComparer.Ordinal);
        for (var i = 0; i < releases.Length; i++)
        {
            var main = linker.MainOf(i) ?? clusters.GetValueOrDefault(linker.Clusters.Find(i));
            var found = announced[i].Distinct().Order().Select(id => new EventReference(id, EventRelation.Announces));
            if (main is not null)
                found = found.Where(entry => entry.Id != events[main.Number].Id).Prepend(new EventReference(events[main.Number].Id));
            ImmutableArray<EventReference> own = [.. found];
            foreach (var article in releases[i].Members.Select(member => member.Article))
            {
                var stated = article.Events.Length > 0 ? article.Events : own;
                if (stated.Length > 0)
                    references.Add(article.Id, stated);
            }
        }

        return references.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The one event that the named reports of a cluster report: the others report it too.</summary>
    private static Dictionary<int, EventNode> ClusterEvents(ImmutableArray<LinkedRelease> releases, EventLinker linker)
    {
        var events = new Dictionary<int, EventNode>();
        foreach (var cluster in Enumerable.Range(0, releases.Length).GroupBy(linker.Clusters.Find))
        {
            var named = cluster.Select(linker.MainOf).OfType<EventNode>().DistinctBy(node => node.Number).Take(2).ToArray();
            if (named.Length == 1)
                events.Add(cluster.Key, named[0]);
        }

        return events;
    }
}
