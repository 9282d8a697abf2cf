using System.Buffers;
using System.Collections.Immutable;
using Briefings.Facts.Names.Cues;
using Briefings.Facts.Numbers;
using Briefings.Facts.Places;
using Briefings.Facts.Words;
using Briefings.Language;

namespace Briefings.Facts;

/// <summary>Finds what a text talks about: two words that are often together.</summary>
internal static class TopicReader
{
    private const int Fewest = 4;
    private const int Most = 3;
    private const int Counters = 1024;

    // The letters that fold to something else in lower case.
    private static readonly SearchValues<char> s_otherwiseFolded = SearchValues.Create('\u0191', '\u212B');

    public static ImmutableArray<Mention> Read(IReadOnlyList<Paragraph> paragraphs, string language)
    {
        var counts = new Dictionary<string, (int Count, Mention First)>(StringComparer.Ordinal);
        Span<byte> roughly = stackalloc byte[Counters];
        CountPairs(paragraphs, roughly);
        foreach (var paragraph in paragraphs)
        {
            for (var i = 0; i + 1 < paragraph.Tokens.Count; i++)
            {
                // Nearly all pairs are there once or twice: whether their words say what a text is about is not asked.
                if (!IsPair(paragraph, i) || roughly[CounterOf(paragraph, i)] < Fewest
                    || !IsTopicWord(paragraph.Tokens[i], language) || !IsTopicWord(paragraph.Tokens[i + 1], language))
                    continue;
                var text = paragraph.Words(i, i + 1).ToLowerInvariant();
                var key = WordList.Key(text);
                counts[key] = counts.TryGetValue(key, out var known)
                    ? (known.Count + 1, known.First)
                    : (1, new Mention(text, key, paragraph.Span(i, i + 1)));
            }
        }

        return Pick(counts.Values
            .Where(entry => entry.Count >= Fewest && PlaceNames.Find(entry.First.Text) is null)
            .OrderByDescending(entry => entry.Count)
            .ThenBy(entry => entry.First.Place)
            .Select(entry => entry.First));
    }

    /// <summary>Counts the pairs of words, some of them together: no pair is there more often than its counter says.</summary>
    private static void CountPairs(IReadOnlyList<Paragraph> paragraphs, Span<byte> roughly)
    {
        roughly.Clear();
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Text.AsSpan().ContainsAny(s_otherwiseFolded))
            {
                roughly.Fill(Fewest);
                return;
            }

            for (var i = 0; i + 1 < paragraph.Tokens.Count; i++)
            {
                if (!IsPair(paragraph, i))
                    continue;
                ref var count = ref roughly[CounterOf(paragraph, i)];
                count = (byte)Math.Min(Fewest, count + 1);
            }
        }
    }

    private static bool IsPair(Paragraph paragraph, int first) =>
        paragraph.Tokens[first + 1].SpaceBefore && IsLongWord(paragraph.Tokens[first]) && IsLongWord(paragraph.Tokens[first + 1]);

    private static bool IsLongWord(TextToken token) => token.Kind == TextTokenKind.Word && token.Text.Length > 3;

    private static int CounterOf(Paragraph paragraph, int first) =>
        (int)((HashOf(paragraph.Tokens[first].Key) * 31 + HashOf(paragraph.Tokens[first + 1].Key)) % Counters);

    private static uint HashOf(string key)
    {
        var hash = 2166136261u;
        foreach (var letter in key)
            hash = (hash ^ letter) * 16777619;
        return hash ^ (hash >> 15);
    }

    /// <summary>The first ones that have no word in common: overlapping pairs are cuts of one longer term.</summary>
    private static ImmutableArray<Mention> Pick(IEnumerable<Mention> candidates)
    {
        var picked = ImmutableArray.CreateBuilder<Mention>();
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            var own = candidate.Value.Split(' ');
            if (picked.Count == Most || own.Any(words.Contains))
                continue;
            picked.Add(candidate);
            words.UnionWith(own);
        }

        return picked.ToImmutable();
    }

    private static bool HasLower(string word)
    {
        foreach (var letter in word.AsSpan(1))
        {
            if (char.IsLower(letter))
                return true;
        }

        return false;
    }

    private static bool IsTopicWord(TextToken token, string language) =>
        (language == "de" || !token.IsCapital || HasLower(token.Text))
        && FunctionWords.Of(token.Text.ToLowerInvariant()).IsEmpty
        && !Lexicon.Roles.Has(token) && !Lexicon.SpeechVerbs.Has(token) && !IsOfNumber(token, language);

    // "Millionen Euro", "zweiten Wahlgang", "d'un": said often, and no subject.
    private static bool IsOfNumber(TextToken token, string language) =>
        token.Text.AsSpan().ContainsAny('\'', '\u2019') || NumberWords.Small.ContainsKey(token.Key) || NumberWords.Magnitude(token.Key, language) is not null
        || UnitNames.Find(token.Text, language) is not null || EditionReader.Ordinal(token) is not null;
}
