using System.Collections.Immutable;
using Briefings.Facts.Words;

namespace Briefings.Linking.Anchors;

/// <summary>A sketch of a text's wording: the smallest hashes of its runs of words.</summary>
/// <remarks>Broder, On the resemblance and containment of documents (1997): bottom-k sketches.</remarks>
internal sealed class Shingles
{
    private const int Run = 3;
    private const int Most = 512;

    /// <param name="hashes">Ascending.</param>
    public Shingles(ImmutableArray<uint> hashes) => Hashes = hashes;

    /// <summary>Ascending.</summary>
    public ImmutableArray<uint> Hashes { get; }

    public static Shingles Of(IEnumerable<string> paragraphs) => Of(paragraphs.Select(Tokenizer.Read));

    /// <param name="paragraphs">The tokens of each.</param>
    public static Shingles Of(IEnumerable<List<TextToken>> paragraphs)
    {
        var words = new List<uint>();
        foreach (var paragraph in paragraphs)
            AddWords(paragraph, words);
        var hashes = new HashSet<uint>();
        for (var i = 0; i + Run <= words.Count; i++)
            hashes.Add((((words[i] * 16777619) ^ words[i + 1]) * 16777619) ^ words[i + 2]);
        uint[] sorted = [.. hashes];
        Array.Sort(sorted);
        return new Shingles([.. sorted.AsSpan(0, Math.Min(sorted.Length, Most))]);
    }

    /// <summary>The share of the shorter text's runs of words that are in the other too, 0 to 1.</summary>
    public static double Containment(Shingles a, Shingles b)
    {
        if (a.Hashes.IsEmpty || b.Hashes.IsEmpty)
            return 0;
        // Beyond the smaller of the two last hashes a full sketch says nothing.
        var limit = Math.Min(Limit(a), Limit(b));
        var left = UpTo(limit, a);
        var right = UpTo(limit, b);
        return CountCommon(left, right) / (double)Math.Max(1, Math.Min(left.Length, right.Length));
    }

    private static ReadOnlySpan<uint> UpTo(uint limit, Shingles sketch)
    {
        var hashes = sketch.Hashes.AsSpan();
        var at = hashes.BinarySearch(limit);
        return hashes[..(at < 0 ? ~at : at + 1)];
    }

    private static int CountCommon(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right)
    {
        var common = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            var (first, second) = (left[i], right[j]);
            common += first == second ? 1 : 0;
            i += first <= second ? 1 : 0;
            j += second <= first ? 1 : 0;
        }

        return common;
    }

    private static uint Limit(Shingles sketch) => sketch.Hashes.Length < Most ? uint.MaxValue : sketch.Hashes[^1];

    private static void AddWords(List<TextToken> paragraph, List<uint> words)
    {
        foreach (var token in paragraph)
        {
            if (token.Kind == TextTokenKind.Mark)
                continue;
            if (token.Kind != TextTokenKind.Ideographs)
            {
                words.Add(Hash(token.Text));
                continue;
            }

            foreach (var sign in token.Text)
                words.Add(Hash([sign]));
        }
    }

    // FNV-1a; the same on every machine, which string.GetHashCode is not.
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        foreach (var letter in word)
            hash = (hash ^ char.ToLowerInvariant(letter)) * 16777619;
        return hash ^ (hash >> 15);
    }
}
