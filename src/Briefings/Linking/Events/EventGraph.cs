using System.Collections.Immutable;
using System.Globalization;
using Briefings.Content.Writing;
using Briefings.Facts.Events;
using Briefings.Facts.Numbers;
using Briefings.Linking.Pairs;
using Briefings.Linking.Releases;

namespace Briefings.Linking.Events;

/// <summary>Every event that anybody names, each once, and which release reports which.</summary>
internal sealed class EventGraph
{
    private readonly ImmutableArray<EventClaim> _claims;
    private readonly DisjointSets _sets;
    private readonly Dictionary<int, EventNode> _nodes;

    private EventGraph(ImmutableArray<EventClaim> claims, ImmutableArray<(int A, int B)> same)
    {
        _claims = claims;
        _sets = new DisjointSets(claims.Length);
        JoinCurated();
        JoinVersions();
        JoinNames();
        foreach (var (a, b) in same)
            _sets.Join(a, b);
        _nodes = _sets.Sets().ToDictionary(set => set.Key, set => new EventNode(set.Key, [.. set.Select(i => _claims[i])]));
        Parents = FindParents();
    }

    public IEnumerable<EventNode> Nodes => _nodes.Values.OrderBy(node => node.Number);

    /// <summary>From an event's number to the number of the larger one it was a part of.</summary>
    public IReadOnlyDictionary<int, int> Parents { get; }

    public static EventGraph Of(ImmutableArray<EventClaim> claims) => new(claims, []);

    /// <summary>The same with some events made one.</summary>
    /// <param name="same">Numbers of events.</param>
    public EventGraph With(ImmutableArray<(int A, int B)> same) => new(_claims, same);

    /// <summary>An event and what it is part of, from the smallest to the largest.</summary>
    public IEnumerable<EventNode> Chain(EventNode node)
    {
        for (EventNode? current = node; current is not null;)
        {
            yield return current;
            current = Parents.TryGetValue(current.Number, out var parent) ? _nodes[parent] : null;
        }
    }

    /// <summary>The event of each claim, in the order of the claims.</summary>
    public IEnumerable<(EventClaim Claim, EventNode Node)> Claims =>
        _claims.Select((claim, i) => (claim, _nodes[_sets.Find(i)]));

    private void JoinCurated()
    {
        var byId = new Dictionary<Slug, int>();
        for (var i = 0; i < _claims.Length; i++)
        {
            if (_claims[i].Curated is { } known && !byId.TryAdd(known.Id, i))
                _sets.Join(byId[known.Id], i);
        }
    }

    /// <summary>The versions of a release report the same events, whatever their languages call them.</summary>
    private void JoinVersions()
    {
        var first = new Dictionary<(int Release, EventRole Role, string? Edition), int>();
        for (var i = 0; i < _claims.Length; i++)
        {
            var claim = _claims[i];
            if (claim.Release < 0)
                continue;
            // A release may announce several events; one it reports, and one that is a part of.
            var edition = claim.Role == EventRole.Announced ? claim.Statement.EditionKey : null;
            var key = (claim.Release, claim.Role, edition);
            if (!first.TryAdd(key, i) && !Incompatibilities.DifferentEditions(_claims[first[key]].Statement, claim.Statement)
                && !AreCuratedApart(first[key], i))
                _sets.Join(first[key], i);
        }
    }

    private bool AreCuratedApart(int a, int b) =>
        _claims[a].Curated is { } first && _claims[b].Curated is { } second && first.Id != second.Id;

    private void JoinNames()
    {
        var first = new Dictionary<(string Stem, string Edition), int>();
        for (var i = 0; i < _claims.Length; i++)
        {
            foreach (var stem in _claims[i].Statement.Stems)
            {
                foreach (var edition in EditionsOf(_claims[i].Statement))
                {
                    if (!first.TryAdd((stem, edition), i) && !AreCuratedApart(_sets.Find(first[(stem, edition)]), _sets.Find(i)))
                        _sets.Join(first[(stem, edition)], i);
                }
            }
        }
    }

    // The fifth one of 2024 is called by the number here and by the year there.
    private static IEnumerable<string> EditionsOf(EventStatement statement)
    {
        if (statement.Edition is { } edition)
            yield return EditionReader.Plain(edition);
        var year = (statement.Start ?? statement.End)?.Year.ToString(CultureInfo.InvariantCulture);
        if (year is not null && year != statement.Edition && !statement.IsNumbered
            && (statement.Edition is null || !EditionReader.IsYear(statement.Edition)))
            yield return year;
    }

    private Dictionary<int, int> FindParents()
    {
        var parents = new Dictionary<int, int>();
        foreach (var node in Nodes)
        {
            // A circle is a finding where the events are read.
            if (node.Curated?.PartOf is { } id && Nodes.FirstOrDefault(other => other.Curated?.Id == id) is { } stated && !Reaches(parents, stated.Number, node.Number))
                parents[node.Number] = stated.Number;
        }

        foreach (var release in Claims.Where(entry => entry.Claim.Release >= 0).GroupBy(entry => entry.Claim.Release))
        {
            var main = release.FirstOrDefault(entry => entry.Claim.Role == EventRole.Main).Node;
            var whole = release.FirstOrDefault(entry => entry.Claim.Role == EventRole.Whole).Node;
            if (main is not null && whole is not null && main.Curated?.PartOf is null && !Reaches(parents, whole.Number, main.Number))
                parents.TryAdd(main.Number, whole.Number);
        }

        return parents;
    }

    private static bool Reaches(Dictionary<int, int> parents, int from, int to)
    {
        while (from != to)
        {
            if (!parents.TryGetValue(from, out from))
                return false;
        }

        return true;
    }
}
