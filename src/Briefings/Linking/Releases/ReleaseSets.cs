using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Linking.Anchors;
using Briefings.Linking.Outcome;
using Briefings.Linking.Pairs;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Releases;

/// <summary>Articles put together as versions of one release; what the curator said is never undone.</summary>
internal sealed class ReleaseSets
{
    private readonly ImmutableArray<Profile> _profiles;
    private readonly CuratorVerdicts _book;
    private readonly DisjointSets _sets;
    private readonly Dictionary<int, List<int>> _members = [];

    public ReleaseSets(ImmutableArray<Profile> profiles, CuratorVerdicts book)
    {
        _profiles = profiles;
        _book = book;
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
                Join(byKey[key], i);
        }

        foreach (var kind in new[] { LinkKind.Translation, LinkKind.Reprint })
        {
            foreach (var (a, b) in _book.Accepted(kind))
            {
                if (indexOf.TryGetValue(a, out var first) && indexOf.TryGetValue(b, out var second))
                    Join(first, second);
            }
        }
    }

    public void JoinReprint(int a, int b)
    {
        if (!AreOne(a, b) && KeysAgree(a, b) && !IsForbidden(a, b))
            Join(a, b);
    }

    public void JoinTranslation(int a, int b)
    {
        if (CanTranslate(a, b))
            Join(a, b);
    }

    /// <summary>One release has one version in a language, its reprints aside.</summary>
    public bool CanTranslate(int a, int b) =>
        !AreOne(a, b) && KeysAgree(a, b) && !IsForbidden(a, b)
        && !Of(a).Any(first => Of(b).Any(second => _profiles[first].Language == _profiles[second].Language));

    private void Join(int a, int b)
    {
        var (first, second) = (_sets.Find(a), _sets.Find(b));
        if (first == second)
            return;
        _sets.Join(first, second);
        var root = _sets.Find(first);
        var other = root == first ? second : first;
        _members[root].AddRange(_members[other]);
        _members[root].Sort();
        _members.Remove(other);
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
