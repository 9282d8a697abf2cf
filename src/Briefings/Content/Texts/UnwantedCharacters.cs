using System.Buffers;

namespace Briefings.Content.Texts;

/// <summary>Characters that are not part of what a text says and harm where it is shown.</summary>
/// <remarks>
/// Control characters have no place in XML (XML 1.0, section 2.2); embeddings, overrides and isolates of the
/// bidirectional algorithm would turn the letters around on the rest of the line (UAX 9, section 2).
/// </remarks>
internal static class UnwantedCharacters
{
    public static SearchValues<char> All { get; } = SearchValues.Create(
        Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n' or '\r'))
            .Concat(Enumerable.Range(0x7F, 0x21).Where(c => c != 0x85))
            .Concat(Enumerable.Range(0x202A, 5))
            .Concat(Enumerable.Range(0x2066, 4))
            .Concat([0xFFFE, 0xFFFF])
            .Select(c => (char)c).ToArray());

    private static readonly SearchValues<char> s_ofAscii = SearchValues.Create(
        Enumerable.Range(0, 0x80).Select(c => (char)c).Where(All.Contains).ToArray());

    // Four quick passes in place of a slow one: characters of two planes in one set are looked for one by one, which was a
    // twentieth of a whole build. Few texts have any in these ranges.
    public static bool AreIn(ReadOnlySpan<char> text) =>
        (text.ContainsAny(s_ofAscii)
            || text.ContainsAnyInRange('\u0080', '\u009F')
            || text.ContainsAnyInRange('\u202A', '\u2069')
            || text.ContainsAnyInRange('\uFFFE', '\uFFFF'))
        && text.ContainsAny(All);
}
