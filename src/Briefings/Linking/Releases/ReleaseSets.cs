using System.Collections.Immutable;
using Briefings.Linking.Outcome;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Releases;

/// <summary>Articles put together as versions of one release; what the curator said is never undone.</summary>
internal sealed class ReleaseSets
{
    private readonly ImmutableArray<Profile> _profiles;
    private readonly CuratorVerdicts _book;
    private readonly Renderings _renderings;
    private readonly ContradictingPairs _contradicting;
    private readonly DisjointSets _sets;
    private readonly Dictionary<int, List<int>> _members = [];
    private readonly Dictionary<int, List<(int Other, double Score)>> _joins = [];

    public ReleaseSets(ImmutableArray<Profile> profiles, CuratorVerdicts book, Renderings renderings, ContradictingPairs contradicting)
    {
        _contradicting = contradicting;
        _profiles = profiles;
        _book = book;
        _renderings = renderings;
        _sets = new DisjointSets(profiles.Length);
        for (var i = 0; i < profiles.Length; i++)
            _members[i] = [i];
    }

    /// <summary>Every release, with its members in ascending order; a lone article is one too.</summary>
    public IEnumerable<IReadOnlyList<int>> All => _members.OrderBy(pair => pair.Key).Select(pair => pair.Value);

    public bool AreOne(int a, int b) => _sets.Find(a) == _sets.Find(b);

    public IReadOnlyList<int> Of(int article) => _members[_sets.Find(article)];

    /// <summary>Joins what front matter, file names and decisions say belongs together.</summary>
    public void JoinStated()
    {
        var indexOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _profiles.Length; i++)
        {
            indexOf[_profiles[i].Article.Id] = i;
            var key = _profiles[i].Article.ReleaseKey;
            if (!byKey.TryAdd(key, i) && !IsForbidden(byKey[key], i))
                Join(byKey[key], i, 1);
        }

        foreach (var kind in new[] { LinkKind.Translation, LinkKind.Reprint })
        {
            foreach (var (a, b) in _book.Accepted(kind))
            {
                if (indexOf.TryGetValue(a, out var first) && indexOf.TryGetValue(b, out var second))
                    Join(first, second, 1);
            }
        }
    }

    /// <param name="score">The probability that the two are.</param>
    public void JoinReprint(int a, int b, double score)
    {
        if (!AreOne(a, b) && KeysAgree(a, b) && !IsForbidden(a, b) && !_contradicting.Part(Of(a), Of(b)))
            Join(a, b, score);
    }

    /// <param name="score">The probability that the two are.</param>
    public void JoinTranslation(int a, int b, double score)
    {
        if (CanTranslate(a, b))
            Join(a, b, score);
    }

    /// <summary>The probability that two texts of one release are versions of it, by the weakest join between them.</summary>
    public double Certainty(int a, int b)
    {
        var reached = new Dictionary<int, double> { [a] = 1 };
        var open = new Stack<int>([a]);
        while (open.TryPop(out var at) && at != b)
        {
            foreach (var (other, score) in _joins.GetValueOrDefault(at, []))
            {
                if (reached.TryAdd(other, Math.Min(reached[at], score)))
                    open.Push(other);
            }
        }

        return reached.GetValueOrDefault(b);
    }

    /// <summary>One release has one version in a language, its reprints and what says the same in other words aside.</summary>
    public bool CanTranslate(int a, int b) =>
        !AreOne(a, b) && KeysAgree(a, b) && !IsForbidden(a, b) && !_contradicting.Part(Of(a), Of(b))
        && !Of(a).Any(first => Of(b).Any(second => _profiles[first].Language == _profiles[second].Language && !_renderings.AreAlike(first, second)));

    private void Join(int a, int b, double score)
    {
        var (first, second) = (_sets.Find(a), _sets.Find(b));
        if (first == second)
            return;
        JoinsOf(a).Add((b, score));
        JoinsOf(b).Add((a, score));
        _sets.Join(first, second);
        var root = _sets.Find(first);
        var other = root == first ? second : first;
        _members[root].AddRange(_members[other]);
        _members[root].Sort();
        _members.Remove(other);
    }

    private List<(int Other, double Score)> JoinsOf(int article)
    {
        if (!_joins.TryGetValue(article, out var joins))
            _joins.Add(article, joins = []);
        return joins;
    }

    private bool KeysAgree(int a, int b)
    {
        var keys = Of(a).Concat(Of(b)).Select(i => _profiles[i].Article.TranslationKey).Where(key => key is not null).Distinct();
        return keys.Count() <= 1;
    }

    private bool IsForbidden(int a, int b) => Of(a).Any(first => Of(b).Any(second =>
        _book.Of(
            _profiles[first].Language == _profiles[second].Language ? LinkKind.Reprint : LinkKind.Translation,
            _profiles[first].Article, _profiles[second].Article) == false));
}
