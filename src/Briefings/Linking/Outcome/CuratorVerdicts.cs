using System.Collections.Frozen;
using Briefings.Content;

namespace Briefings.Linking.Outcome;

/// <summary>What the curator said of pairs of articles, in decisions and in front matter.</summary>
internal sealed class CuratorVerdicts
{
    private readonly FrozenDictionary<(string Kind, string A, string B), bool> _decisions;
    private readonly FrozenSet<(string A, string B)> _apart;

    public CuratorVerdicts(LinkRequest request)
    {
        _decisions = request.Decisions.Links
            .GroupBy(decision => (decision.Kind, Order(decision.A, decision.B).A, Order(decision.A, decision.B).B))
            .ToFrozenDictionary(group => group.Key, group => group.Last().Accepted);
        _apart = request.Articles
            .SelectMany(article => article.NotRelated.Select(other => Order(article.Id, other)))
            .ToFrozenSet();
    }

    /// <summary>True for accepted, false for rejected, null where the curator has not said.</summary>
    public bool? Of(LinkKind kind, Article a, Article b)
    {
        var (first, second) = Order(a.Id, b.Id);
        if (_decisions.TryGetValue((NameOf(kind), first, second), out var accepted))
            return accepted;
        return _apart.Contains((first, second)) ? false : null;
    }

    /// <summary>The pairs that the curator accepted as links of a kind, by id.</summary>
    public IEnumerable<(string A, string B)> Accepted(LinkKind kind) =>
        _decisions.Where(pair => pair.Value && pair.Key.Kind == NameOf(kind)).Select(pair => (pair.Key.A, pair.Key.B)).Order();

    /// <summary>The kind in words, as decisions and JSON write it.</summary>
    public static string NameOf(LinkKind kind) => kind switch
    {
        LinkKind.Translation => "translation",
        LinkKind.Reprint => "reprint",
        LinkKind.SameEvent => "sameEvent",
        _ => "sameSeries",
    };

    private static (string A, string B) Order(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
}
