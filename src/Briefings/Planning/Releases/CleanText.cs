using System.Buffers;
using System.Collections.Immutable;
using Briefings.Configuration;

namespace Briefings.Planning.Releases;

/// <summary>Takes characters out of a text that are not part of what it says and harm where it is shown.</summary>
/// <remarks>
/// Control characters have no place in XML (XML 1.0, section 2.2); embeddings, overrides and isolates of the
/// bidirectional algorithm would turn the letters around on the rest of the line (UAX 9, section 2).
/// </remarks>
internal static class CleanText
{
    private static readonly SearchValues<char> Unwanted = SearchValues.Create(
        Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n' or '\r'))
            .Concat(Enumerable.Range(0x7F, 0x21).Where(c => c != 0x85))
            .Concat(Enumerable.Range(0x202A, 5))
            .Concat(Enumerable.Range(0x2066, 4))
            .Concat([0xFFFE, 0xFFFF])
            .Select(c => (char)c).ToArray());

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\t\v\f\u0085\u2028\u2029");

    // The same, of ASCII alone.
    private static readonly SearchValues<char> UnwantedOfAscii = SearchValues.Create(
        Enumerable.Range(0, 0x80).Select(c => (char)c).Where(Unwanted.Contains).ToArray());

    public static string Of(string text) => HasUnwanted(text) ? string.Concat(text.Where(c => !Unwanted.Contains(c))) : text;

    /// <summary>Puts spaces where such characters are, in a text whose length must not change.</summary>
    public static void Blank(Span<char> text)
    {
        if (!HasUnwanted(text))
            return;
        for (var at = text.IndexOfAny(Unwanted); at >= 0; at = text.IndexOfAny(Unwanted))
        {
            text[at] = ' ';
            text = text[(at + 1)..];
        }
    }

    public static LocalizedText Of(LocalizedText text) =>
        new(Of(text.Any), text.ByLanguage.ToImmutableSortedDictionary(pair => pair.Key, pair => Of(pair.Value), StringComparer.Ordinal));

    /// <summary>The same in one line, for what is shown in one: a title, a name.</summary>
    public static string Line(string text) =>
        Of(text.AsSpan().ContainsAny(Breaks) ? string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)) : text);

    public static string? LineOrNull(string? text) => text is null ? null : Line(text);

    public static string? OrNull(string? text) => text is null ? null : Of(text);

    public static ImmutableArray<string> LinesOf(ImmutableArray<string> texts) =>
        texts.Any(text => text.AsSpan().ContainsAny(Breaks) || HasUnwanted(text)) ? [.. texts.Select(Line)] : texts;

    // Four quick passes in place of a slow one: characters of two planes in one set are looked for one by one, which was a
    // twentieth of a whole build. Few texts have any in these ranges.
    private static bool HasUnwanted(ReadOnlySpan<char> text) =>
        (text.ContainsAny(UnwantedOfAscii)
            || text.ContainsAnyInRange('\u0080', '\u009F')
            || text.ContainsAnyInRange('\u202A', '\u2069')
            || text.ContainsAnyInRange('\uFFFE', '\uFFFF'))
        && text.ContainsAny(Unwanted);
}
