using System.Collections.Immutable;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Lexicons;

/// <summary>The lexicons that an archive teaches itself: one for each two languages, of its translations that need no lexicon.</summary>
internal sealed class LexiconShelf
{
    private const int FewestTexts = 8;

    // More texts make a lexicon slower and hardly better.
    private const int MostTexts = 400;

    private readonly ImmutableArray<Profile> _profiles;
    private readonly Dictionary<(string, string), (int A, int B)[]> _pairs;
    private readonly Dictionary<(string, string), BilingualLexicon?> _lexicons = [];
    private readonly Dictionary<int, Dictionary<string, string>[]> _paragraphs = [];

    /// <param name="profiles">By article id.</param>
    /// <param name="sure">Pairs of indexes of translations that need no lexicon.</param>
    /// <param name="releaseOf">The release of an article: each teaches once.</param>
    public LexiconShelf(ImmutableArray<Profile> profiles, IEnumerable<(int A, int B)> sure, Func<int, int> releaseOf)
    {
        _profiles = profiles;
        _pairs = sure.Select(InOrder).Order().GroupBy(pair => (profiles[pair.A].Language, profiles[pair.B].Language))
            .ToDictionary(group => group.Key, group => group.DistinctBy(pair => releaseOf(pair.A)).ToArray());
    }

    /// <summary>What two texts say by a lexicon of their languages; null where there is none.</summary>
    public LexiconMatch? Compare(int a, int b)
    {
        (a, b) = InOrder((a, b));
        return LexiconOf((_profiles[a].Language, _profiles[b].Language))?.Compare(StemsOf(a).Keys, StemsOf(b).Keys);
    }

    /// <summary>The words of two texts that a match found, as the texts write them, in the order of the indexes.</summary>
    public ImmutableArray<SharedWord> WordsOf(int a, int b, LexiconMatch match)
    {
        var (first, second) = InOrder((a, b));
        var (ours, theirs) = (StemsOf(first), StemsOf(second));
        var words = match.Shared.OrderByDescending(shared => shared.Texts).ThenBy(shared => shared.First, StringComparer.Ordinal)
            .Select(shared => new SharedWord(ours[shared.First], theirs[shared.Second], shared.Texts));
        return [.. first == a ? words : words.Select(word => new SharedWord(word.Second, word.First, word.Texts))];
    }

    // By language, so that a pair of languages has one lexicon.
    private (int A, int B) InOrder((int A, int B) pair) =>
        string.CompareOrdinal(_profiles[pair.A].Language, _profiles[pair.B].Language) <= 0 ? pair : (pair.B, pair.A);

    private BilingualLexicon? LexiconOf((string, string) languages)
    {
        if (!_lexicons.TryGetValue(languages, out var lexicon))
            _lexicons.Add(languages, lexicon = Learn(_pairs.GetValueOrDefault(languages, [])));
        return lexicon;
    }

    private BilingualLexicon? Learn((int A, int B)[] pairs)
    {
        // Paragraphs that are not as many cannot be put side by side.
        var aligned = pairs.Where(pair => _profiles[pair.A].Reading.ParagraphCount == _profiles[pair.B].Reading.ParagraphCount).Take(MostTexts).ToArray();
        if (aligned.Length < FewestTexts)
            return null;
        var lexicon = new BilingualLexicon();
        foreach (var (a, b) in aligned)
        {
            var (first, second) = (ParagraphsOf(a), ParagraphsOf(b));
            if (first.Length == second.Length)
                lexicon.Add(first.Zip(second, (ours, theirs) => ((IReadOnlyCollection<string>)ours.Keys, (IReadOnlyCollection<string>)theirs.Keys)));
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
    private Dictionary<string, string>[] ParagraphsOf(int article)
    {
        if (!_paragraphs.TryGetValue(article, out var paragraphs))
        {
            var text = _profiles[article].Article;
            _paragraphs.Add(article, paragraphs = [Stems.Of(text.Title), .. BodyText.Paragraphs(text.Body).Select(Stems.Of)]);
        }

        return paragraphs;
    }
}
