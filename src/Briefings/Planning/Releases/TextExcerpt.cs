using Briefings.Configuration;
using Briefings.Language;

namespace Briefings.Planning.Releases;

/// <summary>The beginning of a text in plain words.</summary>
internal static class TextExcerpt
{
    /// <returns>Of the first paragraph, as many whole sentences as fit; null where none does.</returns>
    public static string? Of(string markdown, LanguageTag language, int longest)
    {
        if (PlainParagraph.First(markdown) is not { } paragraph)
            return null;
        var sentences = SentenceReader.Read(paragraph, language.Primary);
        var last = sentences.LastOrDefault(sentence => sentence.Offset + sentence.Length <= longest);
        return last.Length > 0 ? paragraph[..(last.Offset + last.Length)] : null;
    }
}
