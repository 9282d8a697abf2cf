using System.Collections.Immutable;
using Briefings.Facts.Words;

namespace Briefings.Facts.Names.Cues;

/// <summary>The kinds of the names next to a name in a list: a list of towns, a list of people.</summary>
internal sealed class ListedNeighbours
{
    private readonly Dictionary<FactSpan, double> _beside = [];

    public ListedNeighbours(IEnumerable<NameMention> mentions, NameBorders borders)
    {
        NameMention? previous = null;
        foreach (var mention in mentions.OrderBy(mention => mention.Place))
        {
            if (previous is not null && borders.AreListed(previous.Place, mention.Place))
            {
                Add(previous, mention);
                Add(mention, previous);
            }

            previous = mention;
        }
    }

    /// <returns>1 where all neighbours are of the kind, -1 where all are of another, 0 where there are none.</returns>
    public double Of(ImmutableArray<NameMention> group)
    {
        var sum = group.Sum(mention => _beside.GetValueOrDefault(mention.Place));
        return Math.Clamp(sum, -1, 1);
    }

    private void Add(NameMention mention, NameMention beside) =>
        _beside[mention.Place] = _beside.GetValueOrDefault(mention.Place) + (beside.Kind == mention.Kind ? beside.Probability : -beside.Probability);
}
