using System.Collections.Immutable;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Lexicons;

/// <summary>Learns a lexicon for each two languages of an archive, from the translations that are accepted without one.</summary>
internal sealed class ArchiveLexicons
{
    private const int FewestTexts = 8;

    // More texts make a lexicon slower and hardly better.
    private const int MostTexts = 400;
    private const int MostParagraphs = 60;

    // In a longer paragraph co-occurrence says little.
    private const int MostStems = 150;

    private readonly ImmutableArray<Profile> _profiles;
    private readonly Dictionary<(string, string), (int A, int B)[]> _accepted;

    /// <param name="profiles">By article id.</param>
    /// <param name="accepted">Pairs of indexes of translations that were accepted without a lexicon.</param>
    /// <param name="releaseOf">The release of an article; a lexicon learns once from each.</param>
    public ArchiveLexicons(ImmutableArray<Profile> profiles, IEnumerable<(int A, int B)> accepted, Func<int, int> releaseOf)
    {
        _profiles = profiles;
        _accepted = accepted.Select(InOrder).Order().GroupBy(LanguagesOf)
            .ToDictionary(group => group.Key, group => group.DistinctBy(pair => releaseOf(pair.A)).ToArray());
    }

    /// <summary>What two texts say by a lexicon of their languages, and the words of it that both have; without the pairs of languages that have none.</summary>
    /// <param name="pairs">Two indexes each.</param>
    public IEnumerable<((int A, int B) Pair, LexiconMatch Match, ImmutableArray<SharedWord> Words)> Compare(IEnumerable<(int A, int B)> pairs)
    {
        // One lexicon at a time: an archive in 24 languages has 276.
        foreach (var group in pairs.GroupBy(pair => LanguagesOf(InOrder(pair))))
        {
            if (Learn(_accepted.GetValueOrDefault(group.Key, [])) is not { } lexicon)
                continue;
            foreach (var pair in group)
            {
                var (a, b) = InOrder(pair);
                var (first, second) = (StemsOf(a), StemsOf(b));
                var match = lexicon.Compare(first.Keys, second.Keys);
                var words = match.Shared.OrderByDescending(shared => shared.Texts).ThenBy(shared => shared.First, StringComparer.Ordinal)
                    .Select(shared => new SharedWord(first[shared.First], second[shared.Second], shared.Texts));
                yield return (pair, match, [.. a == pair.A ? words : words.Select(word => new SharedWord(word.Second, word.First, word.Texts))]);
            }
        }
    }

    private (string, string) LanguagesOf((int A, int B) pair) => (_profiles[pair.A].Language, _profiles[pair.B].Language);

    // By language, so that a pair of languages has one lexicon.
    private (int A, int B) InOrder((int A, int B) pair) =>
        string.CompareOrdinal(_profiles[pair.A].Language, _profiles[pair.B].Language) <= 0 ? pair : (pair.B, pair.A);

    private BilingualLexicon? Learn((int A, int B)[] pairs)
    {
        // Texts with other numbers of paragraphs are not aligned.
        var aligned = pairs.Where(pair => _profiles[pair.A].ParagraphCount == _profiles[pair.B].ParagraphCount).Take(MostTexts).ToArray();
        if (aligned.Length < FewestTexts)
            return null;
        var lexicon = new BilingualLexicon();
        foreach (var (a, b) in aligned)
        {
            lexicon.Add(ParagraphsOf(a).Zip(ParagraphsOf(b)).Take(MostParagraphs).Where(pair => pair.First.Count <= MostStems && pair.Second.Count <= MostStems)
                .Select(pair => ((IReadOnlyCollection<string>)pair.First.Keys, (IReadOnlyCollection<string>)pair.Second.Keys)));
        }

        return lexicon;
    }

    private Dictionary<string, string> StemsOf(int article)
    {
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (stem, word) in ParagraphsOf(article).SelectMany(paragraph => paragraph))
            stems.TryAdd(stem, word);
        return stems;
    }

    // The title first.
    private IEnumerable<Dictionary<string, string>> ParagraphsOf(int article) =>
        BodyText.Paragraphs(_profiles[article].Article.Body).Prepend(_profiles[article].Article.Title).Select(Stems.Of);
}
