using System.Collections.Immutable;
using Briefings.Facts;

namespace Briefings.Linking;

/// <summary>A sketch of a text's wording: the smallest hashes of its runs of words.</summary>
/// <remarks>Broder, On the resemblance and containment of documents (1997): bottom-k sketches.</remarks>
internal sealed class Shingles
{
    private const int Run = 3;
    private const int Most = 512;

    private Shingles(ImmutableArray<uint> hashes) => Hashes = hashes;

    /// <summary>Ascending.</summary>
    public ImmutableArray<uint> Hashes { get; }

    public static Shingles Of(IEnumerable<string> paragraphs) => Of(paragraphs.Select(Tokenizer.Read));

    /// <param name="paragraphs">The tokens of each.</param>
    public static Shingles Of(IEnumerable<IReadOnlyList<Token>> paragraphs)
    {
        var words = new List<uint>();
        foreach (var paragraph in paragraphs)
            AddWords(paragraph, words);
        var hashes = new HashSet<uint>();
        for (var i = 0; i + Run <= words.Count; i++)
            hashes.Add((((words[i] * 16777619) ^ words[i + 1]) * 16777619) ^ words[i + 2]);
        return new Shingles([.. hashes.Order().Take(Most)]);
    }

    /// <summary>The share of the shorter text's runs of words that stand in the other too, 0 to 1.</summary>
    public static double Containment(Shingles a, Shingles b)
    {
        if (a.Hashes.IsEmpty || b.Hashes.IsEmpty)
            return 0;
        // Beyond the smaller of the two last hashes a full sketch says nothing.
        var limit = Math.Min(Limit(a), Limit(b));
        var (left, right) = (a.Hashes.Count(hash => hash <= limit), b.Hashes.Count(hash => hash <= limit));
        var common = 0;
        for (int i = 0, j = 0; i < left && j < right;)
        {
            if (a.Hashes[i] == b.Hashes[j])
            {
                common++;
                i++;
                j++;
            }
            else if (a.Hashes[i] < b.Hashes[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return common / (double)Math.Max(1, Math.Min(left, right));
    }

    private static uint Limit(Shingles sketch) => sketch.Hashes.Length < Most ? uint.MaxValue : sketch.Hashes[^1];

    private static void AddWords(IReadOnlyList<Token> paragraph, List<uint> words)
    {
        foreach (var token in paragraph)
        {
            if (token.Kind == TokenKind.Mark)
                continue;
            if (token.Kind != TokenKind.Ideographs)
            {
                words.Add(Hash(token.Text));
                continue;
            }

            foreach (var sign in token.Text)
                words.Add(Hash(sign.ToString()));
        }
    }

    // FNV-1a; the same on every machine, which string.GetHashCode is not.
    private static uint Hash(string word)
    {
        var hash = 2166136261;
        foreach (var letter in word)
            hash = (hash ^ char.ToLowerInvariant(letter)) * 16777619;
        return hash ^ (hash >> 15);
    }
}
