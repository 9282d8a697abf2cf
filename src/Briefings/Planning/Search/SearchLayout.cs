using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Language;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;

namespace Briefings.Planning.Search;

/// <summary>How a language's search index is cut into parts that a browser can fetch one by one.</summary>
/// <param name="Briefings">How many briefings it covers.</param>
/// <param name="Spaced">How many characters they have in scripts that write spaces between words.</param>
/// <param name="Unspaced">How many they have in the others.</param>
internal readonly record struct SearchLayout(int Briefings, long Spaced, long Unspaced)
{
    /// <summary>Titles and addresses in one part: few, because the best results are far apart, but a file costs more than its bytes.</summary>
    public const int EntriesPerPart = 8;

    private const int BytesPerWordPart = 12 * 1024;
    private const int SampleLength = 256;

    /// <summary>So many that none is much larger than a browser gladly fetches for one word.</summary>
    /// <remarks>
    /// The words themselves are counted only when the index is written. Measured on news: a character adds half a byte to
    /// the lists of an alphabet's words, five bytes to those of pairs of signs; and new words grow with the root of the
    /// length (Heaps' law).
    /// </remarks>
    public int WordParts =>
        1 + (int)((0.5 * Spaced + 170 * Math.Sqrt(Spaced) + 5.0 * Unspaced + 1800 * Math.Sqrt(Unspaced)) / BytesPerWordPart);

    public int EntryParts => (Briefings + EntriesPerPart - 1) / EntriesPerPart;

    public static SearchLayout Of(ImmutableArray<Briefing> briefings)
    {
        var (spaced, unspaced) = (0.0, 0.0);
        Span<char> first = stackalloc char[SampleLength];
        foreach (var text in briefings.Select(briefing => briefing.Text))
        {
            var sample = text.Begin(first);
            var share = sample.IsEmpty ? 0 : (double)CountUnspaced(sample) / sample.Length;
            unspaced += share * text.Traits.Length;
            spaced += (1 - share) * text.Traits.Length;
        }

        return new SearchLayout(briefings.Length, (long)spaced, (long)unspaced);
    }

    public static SitePath Folder(LanguageTag language) => LanguagePath.Below(language, "search");

    public static SitePath PathOf(LanguageTag language, SearchPart part, int number) => Folder(language).Then(part switch
    {
        SearchPart.Facets => "facets.json",
        SearchPart.Filters => "filters.json",
        SearchPart.Words => $"words-{number}.json",
        _ => $"entries-{number}.json",
    });

    private static int CountUnspaced(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            count += Scripts.IsUnspaced(c) ? 1 : 0;
        return count;
    }
}
