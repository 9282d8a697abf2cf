using System.Buffers;
using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content.Texts;
using Briefings.Content.Writing;

namespace Briefings.Planning.Releases;

/// <summary>Takes characters out of a text that are not part of what it says and harm where it is shown.</summary>
internal static class CleanText
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\t\v\f\u0085\u2028\u2029");

    public static string Of(string text) =>
        UnwantedCharacters.AreIn(text) ? string.Concat(text.Where(c => !UnwantedCharacters.All.Contains(c))) : text;

    /// <summary>The same, without what its author wrote for themselves.</summary>
    public static ArticleText Of(ArticleText text) =>
        text.Has(TextMarks.Unwanted | TextMarks.Notes) ? new ArticleText(MarkdownNotes.Remove(Of(text.Value))) : text;

    /// <summary>Puts spaces where such characters are, in a text whose length must not change.</summary>
    public static void Blank(Span<char> text)
    {
        if (!UnwantedCharacters.AreIn(text))
            return;
        for (var at = text.IndexOfAny(UnwantedCharacters.All); at >= 0; at = text.IndexOfAny(UnwantedCharacters.All))
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
        texts.Any(text => text.AsSpan().ContainsAny(Breaks) || UnwantedCharacters.AreIn(text)) ? [.. texts.Select(Line)] : texts;
}
