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

    public static ImmutableArray<Mention> Read(IReadOnlyList<Paragraph> paragraphs, string language)
    {
        var counts = new Dictionary<string, (int Count, Mention First)>(StringComparer.Ordinal);
        foreach (var paragraph in paragraphs)
        {
            var isNext = paragraph.Tokens.Count > 0 && IsTopicWord(paragraph.Tokens[0], language);
            for (var i = 0; i + 1 < paragraph.Tokens.Count; i++)
            {
                var isFirst = isNext;
                isNext = IsTopicWord(paragraph.Tokens[i + 1], language);
                if (!isFirst || !isNext || !paragraph.Tokens[i + 1].SpaceBefore)
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
        token.Kind == TextTokenKind.Word && token.Text.Length > 3
        && (language == "de" || !token.IsCapital || HasLower(token.Text))
        && FunctionWords.Of(token.Text.ToLowerInvariant()).IsEmpty
        && !Lexicon.Roles.Has(token) && !Lexicon.SpeechVerbs.Has(token) && !IsOfNumber(token, language);

    // "Millionen Euro", "zweiten Wahlgang", "d'un": said often, and no subject.
    private static bool IsOfNumber(TextToken token, string language) =>
        token.Text.AsSpan().ContainsAny('\'', '\u2019') || NumberWords.Small.ContainsKey(token.Key) || NumberWords.Magnitude(token.Key, language) is not null
        || UnitNames.Find(token.Text, language) is not null || EditionReader.Ordinal(token) is not null;
}
