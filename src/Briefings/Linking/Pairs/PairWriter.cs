using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Linking.Lexicons;
using Briefings.Linking.Outcome;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Pairs;

/// <summary>Writes links between articles, each pair and kind once, with what the curator said of it.</summary>
/// <param name="index">Of the archive.</param>
/// <param name="book">What the curator said.</param>
/// <param name="findings">What the archive's lexicon says of pairs.</param>
/// <param name="hasEvidence">Whether links have their evidence.</param>
internal sealed class PairWriter(AnchorIndex index, CuratorVerdicts book, FrozenDictionary<(int A, int B), LexiconFinding> findings, bool hasEvidence)
{
    // Only what a person confirmed is certain.
    private const double Surest = 0.999;
    private const int MostWords = 8;

    private readonly PairComparer _comparer = new(index);
    private readonly EvidenceReader _evidence = new(index);
    private readonly Dictionary<(LinkKind Kind, int A, int B), Link> _links = [];

    /// <param name="score">Computes the score.</param>
    public void Add(LinkKind kind, (int A, int B) pair, LinkState state, Func<double> score)
    {
        var (a, b) = Order(pair.A, pair.B);
        if (a == b || _links.ContainsKey((kind, a, b)))
            return;
        var (first, second) = (index.Profiles[a], index.Profiles[b]);
        var verdict = book.Of(kind, first.Article, second.Article);
        state = verdict switch { true => LinkState.Confirmed, false => LinkState.Rejected, null => state };
        var value = state == LinkState.Confirmed ? 1 : Math.Round(Math.Clamp(score(), 0, Surest), 3);
        _links.Add((kind, a, b), new Link(
            kind, first.Article, second.Article, value, state, hasEvidence ? EvidenceOf(kind, a, b) : []));
    }

    private ImmutableArray<LinkEvidence> EvidenceOf(LinkKind kind, int a, int b) =>
        [.. _evidence.Read(index.Profiles[a], index.Profiles[b], _comparer.Compare(a, b)), .. WordsOf(kind, (a, b))];

    /// <summary>By kind, then by the two ids.</summary>
    public ImmutableArray<Link> ToSorted() =>
    [
        .. _links.Values.OrderBy(link => link.Kind)
            .ThenBy(link => link.A.Id, StringComparer.Ordinal).ThenBy(link => link.B.Id, StringComparer.Ordinal),
    ];

    private IEnumerable<LinkEvidence> WordsOf(LinkKind kind, (int A, int B) pair) => kind == LinkKind.Translation && findings.TryGetValue(pair, out var found)
        ? found.Words.Take(MostWords).Select(word => new LinkEvidence(LinkEvidence.Word, word.First, word.Second, true) { Texts = word.Texts }) : [];

    private (int A, int B) Order(int a, int b) =>
        string.CompareOrdinal(index.Profiles[a].Article.Id, index.Profiles[b].Article.Id) <= 0 ? (a, b) : (b, a);
}
