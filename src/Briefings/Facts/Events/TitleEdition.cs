using System.Collections.Frozen;
using System.Text;
using Briefings.Content;
using Briefings.Facts.Words;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Events;

/// <summary>A title without the month, day, year, quarter, version or number in it, which titles of other issues have in its place.</summary>
/// <param name="Stem">The other words, folded.</param>
/// <param name="Edition">What was left out, years first: <c>2024-04</c>, <c>2024-3</c>, <c>512</c>.</param>
/// <param name="Name">The title as written without it.</param>
/// <param name="IsPlainNumber">Only a number, which may count anything.</param>
internal sealed record TitleEdition(string Stem, string Edition, string Name, bool IsPlainNumber)
{
    private const int LongestTitle = 200;
    private const int FewestWords = 2;
    private const int FewestLetters = 8;
    private const int ShortestTellingWord = 4;

    private static readonly WordList Marks = WordList.Of(Section.TitleMarks);

    // "Press release", "communiqué de presse": what anybody's title says.
    private static readonly FrozenSet<string> Kinds =
        SectionWords.Written(Section.ReleaseKinds).SelectMany(words => words.Split(' ')).Select(WordList.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Null for a title without such a place, and for one that says nothing else.</summary>
    public static TitleEdition? Read(string title, string language, ArticleDate? published)
    {
        if (title.Length > LongestTitle || !title.Any(char.IsDigit))
            return null;
        var paragraph = new Paragraph(FactSpan.Title, title);
        var slots = new TitleSlots(paragraph, language, published).Read();
        if (slots.Count == 0)
            return null;
        var words = paragraph.Tokens.Where(token => token.Kind != TextTokenKind.Mark && !slots.Any(slot => token.Offset >= slot.Offset && token.Offset < slot.End)).ToArray();
        if (!SayEnough(words))
            return null;
        return new TitleEdition(
            string.Join(' ', words.Select(word => word.Key)),
            string.Join('-', slots.OrderBy(slot => slot.Kind).ThenBy(slot => slot.Offset).Select(slot => slot.Value)),
            Without(title, slots),
            slots.All(slot => slot.Kind == TitleSlotKind.Number));
    }

    private static bool SayEnough(TextToken[] words) =>
        words.Any(word => Scripts.Weight(word.Text) >= ShortestTellingWord && !Marks.Has(word) && !Kinds.Contains(word.Key))
        && words.Sum(word => Scripts.Weight(word.Text)) >= FewestLetters
        && (words.Length >= FewestWords || words[0].Kind == TextTokenKind.Ideographs);

    private static string Without(string title, List<TitleSlot> slots)
    {
        var plain = new StringBuilder(title.Length);
        var from = 0;
        foreach (var slot in slots.OrderBy(slot => slot.Offset))
        {
            Append(plain, title.AsSpan(from, slot.Offset - from).TrimEnd(" \u00A0-–—#(,第제"));
            from = slot.End;
        }

        Append(plain, title.AsSpan(from).TrimStart(TitleSlots.Counters).TrimStart(" \u00A0)）"));
        return plain.ToString().Trim(' ', '\u00A0', '-', '–', '—', ':', ',', '|', '/', '(', '#');
    }

    private static void Append(StringBuilder plain, ReadOnlySpan<char> words)
    {
        words = words.TrimStart();
        if (plain.Length > 0 && words.Length > 0 && char.IsLetterOrDigit(words[0]) && !Scripts.IsUnspaced(words[0]))
            plain.Append(' ');
        plain.Append(words);
    }
}
