using System.Collections.Immutable;

namespace Briefings.Linking.Lexicons;

/// <summary>Which words of two languages translate each other, by how often they co-occur in the aligned paragraphs of accepted translations.</summary>
/// <remarks>
/// Two stems translate each other where each is the other's best by the Dice coefficient of the paragraphs that have them. What that says of two
/// other texts is a sum of log-likelihood ratios (record 48).
/// </remarks>
internal sealed class BilingualLexicon
{
    private const int FewestParagraphs = 3;
    private const int FewestTexts = 2;
    private const double LeastDice = 0.5;
    private const double MostDice = 0.9;

    private readonly LexiconSide _first = new();
    private readonly LexiconSide _second = new();
    private readonly List<int> _textOf = [];
    private readonly Dictionary<int, int> _translationsOfFirst = [];
    private readonly Dictionary<int, int> _translationsOfSecond = [];
    private int _texts;

    /// <summary>Learns from a text and its translation, paragraph by paragraph.</summary>
    /// <param name="paragraphs">The stems of each paragraph, each once; as many in both.</param>
    public void Add(IEnumerable<(IReadOnlyCollection<string> First, IReadOnlyCollection<string> Second)> paragraphs)
    {
        foreach (var (first, second) in paragraphs)
        {
            _first.AddParagraph(_texts, first);
            _second.AddParagraph(_texts, second);
            _textOf.Add(_texts);
        }

        _texts++;
    }

    /// <summary>What the words of two texts say of them; both by their stems, in any order.</summary>
    public LexiconMatch Compare(IEnumerable<string> first, IEnumerable<string> second)
    {
        var (ours, theirs) = (Known(_first, first), Known(_second, second));
        var shared = ImmutableArray.CreateBuilder<(string, string, int)>();
        var (sum, count) = (0.0, 0);
        foreach (var a in ours.OrderBy(id => id))
        {
            if (Translation(a) is not { } b)
                continue;
            count++;
            var (dice, texts) = Strength(a, b);
            if (!theirs.Contains(b))
            {
                sum += Against(dice, _second.TextsOf(b));
                continue;
            }

            sum += Math.Log(dice) - ((Math.Log(Frequency(_first.TextsOf(a))) + Math.Log(Frequency(_second.TextsOf(b)))) / 2);
            shared.Add((_first.StemOf(a), _second.StemOf(b), texts));
        }

        foreach (var b in theirs.OrderBy(id => id))
        {
            if (TranslationOf(b, (_second, _first), _translationsOfSecond) is not { } a || ours.Contains(a) || Translation(a) != b)
                continue;
            count++;
            sum += Against(Strength(a, b).Dice, _first.TextsOf(a));
        }

        return new LexiconMatch(sum, count, shared.ToImmutable());
    }

    private static HashSet<int> Known(LexiconSide side, IEnumerable<string> stems) =>
        [.. stems.Select(side.IdOf).OfType<int>()];

    // The ratio where a word is there and its translation is not.
    private double Against(double dice, int texts) => Math.Log((1 - dice) / (1 - Frequency(texts)));

    private double Frequency(int texts) => (texts + 0.5) / (_texts + 1);

    private int? Translation(int first) =>
        TranslationOf(first, (_first, _second), _translationsOfFirst) is { } second && TranslationOf(second, (_second, _first), _translationsOfSecond) == first ? second : null;

    private int? TranslationOf(int stem, (LexiconSide Own, LexiconSide Other) sides, Dictionary<int, int> known)
    {
        if (!known.TryGetValue(stem, out var translation))
            known.Add(stem, translation = FindTranslation(stem, sides.Own, sides.Other));
        return translation >= 0 ? translation : null;
    }

    private int FindTranslation(int stem, LexiconSide own, LexiconSide other)
    {
        // Too few paragraphs have it for any translation.
        if (own.ParagraphsOf(stem).Count < FewestParagraphs)
            return -1;
        var (best, most) = (-1, 0.0);
        foreach (var (candidate, count) in other.CountIn(own.ParagraphsOf(stem)))
        {
            var dice = 2.0 * count / (own.ParagraphsOf(stem).Count + other.ParagraphsOf(candidate).Count);
            if (count < FewestParagraphs || dice < LeastDice || dice < most)
                continue;
            if (dice > most || string.CompareOrdinal(other.StemOf(candidate), other.StemOf(best)) < 0)
                (best, most) = (candidate, dice);
        }

        return best >= 0 && TextsOfBoth(own.ParagraphsOf(stem), other.ParagraphsOf(best)).Count >= FewestTexts ? best : -1;
    }

    private (double Dice, int Texts) Strength(int first, int second)
    {
        var both = TextsOfBoth(_first.ParagraphsOf(first), _second.ParagraphsOf(second));
        var dice = 2.0 * both.Paragraphs / (_first.ParagraphsOf(first).Count + _second.ParagraphsOf(second).Count);
        return (Math.Min(dice, MostDice), both.Count);
    }

    private (int Count, int Paragraphs) TextsOfBoth(List<int> first, List<int> second)
    {
        var (texts, paragraphs, last) = (0, 0, -1);
        for (int i = 0, j = 0; i < first.Count && j < second.Count;)
        {
            var (a, b) = (first[i], second[j]);
            if (a == b)
            {
                paragraphs++;
                texts += _textOf[a] != last ? 1 : 0;
                last = _textOf[a];
            }

            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        return (texts, paragraphs);
    }
}
