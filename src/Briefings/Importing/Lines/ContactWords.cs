using System.Buffers;
using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Lines;

/// <summary>Labels above the names and numbers of those who answer questions: <c>Media Contact:</c>, <c>Pressekontakt</c>.</summary>
internal static class ContactWords
{
    private const int MostWords = 4;
    private const int LongestLabel = 60;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("«»\"“”„‟「『《‹");

    private static readonly ImmutableArray<string> Stems = SectionWords.Folded(Section.ContactStems);

    /// <summary>Whether the line is such a label, with or without a name behind a colon.</summary>
    public static bool IsLabel(string text)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestLabel)).IndexOfAny(':', '：');
        // "The Press Office of the Palace: «We said no such thing»": who is quoted there is asked nothing.
        if (colon > 0 && text.AsSpan(colon + 1).TrimStart() is [var sign, ..] && Quotes.Contains(sign))
            return false;
        var label = colon > 0 ? text[..colon] : text;
        if (label.Length > LongestLabel || (colon < 0 && label.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostWords - 1) || (colon < 0 && Scripts.Weight(label) > 26))
            return false;
        var key = LatinFolding.Key(label);
        var words = key.Split(' ').Length;
        // "Untuk informasi lebih lanjut, silakan menghubungi:": nothing is behind the colon.
        var isAlone = colon > 0 && colon == text.TrimEnd().Length - 1;
        return (words <= MostWords + 1 && Stems.Any(stem => key.Contains(stem, StringComparison.Ordinal)))
            || (isAlone && words <= 2 * MostWords && Stems.Any(stem => stem.Contains(' ', StringComparison.Ordinal) && key.Contains(stem, StringComparison.Ordinal)))
            || (words <= 2 * MostWords && Stems.Any(stem => stem.Contains(' ', StringComparison.Ordinal) && key.StartsWith(stem, StringComparison.Ordinal)));
    }
}
