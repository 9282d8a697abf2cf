using Briefings.Content;
using Briefings.Linking.Pairs;
using Briefings.Linking.Releases;

namespace Briefings.Linking.Events;

/// <summary>Puts events together that are editions of one series: one name, or one series that the curator states.</summary>
internal sealed class SeriesSets
{
    private readonly Dictionary<int, int> _seriesOf = [];

    public SeriesSets(EventGraph board)
    {
        var nodes = board.Nodes.ToArray();
        var sets = new DisjointSets(nodes.Length);
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < nodes.Length; i++)
        {
            var names = nodes[i].Stems.Select(stem => "name " + stem);
            if (nodes[i].Curated?.Series is { } stated)
                names = names.Append("series " + stated.Value);
            foreach (var name in names)
            {
                if (!byName.TryAdd(name, i))
                    sets.Join(byName[name], i);
            }
        }

        foreach (var (shorter, longer) in ShortNames.Find(nodes))
            sets.Join(shorter, longer);
        for (var i = 0; i < nodes.Length; i++)
            _seriesOf[nodes[i].Number] = nodes[sets.Find(i)].Number;
        All = [.. nodes.GroupBy(node => _seriesOf[node.Number]).Select(group => group.ToArray())];
    }

    /// <summary>The editions of each series; an event that has no siblings is alone.</summary>
    public IReadOnlyList<EventNode[]> All { get; }

    public bool AreSiblings(EventNode a, EventNode b) =>
        a.Number != b.Number && _seriesOf[a.Number] == _seriesOf[b.Number];

    /// <summary>Siblings of which it is known that they are not the same edition.</summary>
    public bool AreOtherEditions(EventNode a, EventNode b) =>
        AreSiblings(a, b) && (Incompatibilities.DifferentEditions(a.Best, b.Best) || EditionsDiffer(a.Curated, b.Curated));

    private static bool EditionsDiffer(Event? a, Event? b) =>
        a?.Edition is { } first && b?.Edition is { } second && first != second;
}
