using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Linking.Events;
using Briefings.Linking.Outcome;
using Briefings.Linking.Pairs;
using Briefings.Linking.Readings;
using Briefings.Linking.Releases;

namespace Briefings.Linking;

/// <summary>Writes the pairs that follow from releases, events and series.</summary>
internal sealed class LinkWriter(AnchorIndex index, ReleaseSets sets, EventLinker linker, PairWriter writer)
{
    // A happening with thousands of reports has its own page; every pair of them would say nothing more.
    private const int MostLinked = 40;

    public void Write(EventGraph board, SeriesSets series, ImmutableArray<ProposedPair> proposed)
    {
        foreach (var release in sets.All)
            WriteVersions(release);
        var clusters = Clusters();
        foreach (var members in clusters.Values)
            WriteSameEvent(members);
        WriteRelatives(board, series, clusters);
        foreach (var entry in proposed)
            writer.Add(entry.Kind, (entry.Pair.A, entry.Pair.B), LinkState.Proposed, () => entry.Score);
    }

    private void WriteVersions(IReadOnlyList<int> release)
    {
        for (var i = 0; i < release.Count; i++)
        {
            for (var j = i + 1; j < release.Count; j++)
            {
                var (a, b) = (index.Profiles[release[i]], index.Profiles[release[j]]);
                var reprint = a.Language == b.Language;
                writer.Add(
                    reprint ? LinkKind.Reprint : LinkKind.Translation, (release[i], release[j]), StateOf(a.Article, b.Article),
                    () => sets.Certainty(release[i], release[j]));
            }
        }
    }

    /// <summary>A key that a person wrote, or kept after review, is a confirmation. An import does not change files: what it finds between two of them is proposed.</summary>
    private static LinkState StateOf(Article a, Article b)
    {
        if (a.ReleaseKey != b.ReleaseKey)
            return IsInFile(a) && IsInFile(b) ? LinkState.Proposed : LinkState.Accepted;
        return IsConfirmed(a) && IsConfirmed(b) ? LinkState.Confirmed : LinkState.Accepted;
    }

    private static bool IsInFile(Article article) => article.Origin.Path.Length > 0;

    private static bool IsConfirmed(Article article) => article.Import?.Inferred.ContainsKey("translationKey") != true;

    private Dictionary<int, int[]> Clusters() =>
        Enumerable.Range(0, index.Profiles.Length)
            .GroupBy(article => linker.Clusters.Find(linker.ReleaseOf(article)))
            .ToDictionary(group => group.Key, group => group.OrderBy(i => index.Profiles[i].Article.Date is null)
                .ThenBy(i => index.Profiles[i].Article.Date).ThenBy(i => i).Take(MostLinked).ToArray());

    /// <summary>Each pair of a group by its own evidence: that two of it share an event with a third is none.</summary>
    private void WriteSameEvent(int[] members)
    {
        foreach (var (a, b) in Cross(members, members))
        {
            var score = linker.Evidence(linker.ReleaseOf(a), linker.ReleaseOf(b));
            if (score >= PairScores.Propose)
                writer.Add(LinkKind.SameEvent, (a, b), score >= PairScores.Accept ? LinkState.Accepted : LinkState.Proposed, () => score);
        }
    }

    private void WriteNamed(LinkKind kind, int[] first, int[] second)
    {
        foreach (var (a, b) in Cross(first, second))
            writer.Add(kind, (a, b), LinkState.Accepted, () => PairScores.Named);
    }

    private IEnumerable<(int A, int B)> Cross(int[] first, int[] second) =>
        first.SelectMany(a => second.Where(b => linker.ReleaseOf(a) != linker.ReleaseOf(b)).Select(b => (a, b)));

    /// <summary>A part and its whole share an event; what is part of another edition belongs to the series too.</summary>
    private void WriteRelatives(EventGraph board, SeriesSets series, Dictionary<int, int[]> clusters)
    {
        var named = clusters
            .Select(cluster => (cluster.Value, Main: linker.MainOf(linker.ReleaseOf(cluster.Value[0])) ?? MainIn(cluster.Value)))
            .Where(cluster => cluster.Main is not null)
            .Select(cluster => (Members: cluster.Value.Where(IsNamed).ToArray(), Chain: board.Chain(cluster.Main!).ToArray()))
            .ToArray();
        var byEvent = named.SelectMany(cluster => cluster.Chain.Select(node => (node.Number, cluster)))
            .ToLookup(entry => entry.Number, entry => entry.cluster);
        foreach (var (members, chain) in named)
        {
            foreach (var part in byEvent[chain[0].Number])
                WriteNamed(LinkKind.SameEvent, members, part.Members);
        }

        foreach (var editions in series.All)
            WriteEditions(editions, series, number => byEvent[number].Select(cluster => cluster.Members));
    }

    private bool IsNamed(int article) => linker.MainOf(linker.ReleaseOf(article)) is not null;

    private EventNode? MainIn(int[] members) =>
        members.Select(member => linker.MainOf(linker.ReleaseOf(member))).FirstOrDefault(main => main is not null);

    private void WriteEditions(EventNode[] editions, SeriesSets series, Func<int, IEnumerable<int[]>> reportsOf)
    {
        var reported = editions.Where(node => reportsOf(node.Number).Any()).Take(MostLinked).ToArray();
        for (var i = 0; i < reported.Length; i++)
        {
            for (var j = i + 1; j < reported.Length; j++)
            {
                if (!series.AreOtherEditions(reported[i], reported[j]))
                    continue;
                foreach (var first in reportsOf(reported[i].Number))
                {
                    foreach (var second in reportsOf(reported[j].Number))
                        WriteNamed(LinkKind.SameSeries, first, second);
                }
            }
        }
    }
}
