using Briefings.Importing.Body;
using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.WebPages;

/// <summary>Finds the site's name at the head of a whole page: <c>Harbour Times : news of the coast</c>, if the page names it again.</summary>
internal static class SiteNameAtHead
{
    private const int LinesLookedAt = 3;
    private const int LongestName = 40;
    private const int FewestMentions = 2;

    private static readonly string[] Separators = [" : ", ": ", " - ", " – ", " — ", " | "];

    public static FoundValue<string>? Find(SeedReading reading, IReadOnlyList<BodyBlock> blocks)
    {
        foreach (var line in reading.Layout.Lines.Where(line => !line.IsBlank).Take(LinesLookedAt).Where(reading.Ledger.IsNoise))
        {
            var separator = Separators.FirstOrDefault(mark => line.Text.IndexOf(mark, StringComparison.Ordinal) > 2);
            var name = separator is null ? line.Text : line.Text[..line.Text.IndexOf(separator, StringComparison.Ordinal)];
            if (IsName(name) && (separator is null ? IsNamedIn(blocks, name) : IsNamedElsewhere(reading, line, name)))
                return new FoundValue<string>(name, line.Offset, name.Length, FieldRules.PageHead, 0.5, Inferred: true);
        }

        return null;
    }

    private static bool IsName(string name) =>
        name.Length is > 2 and <= LongestName && name.Contains(' ', StringComparison.Ordinal) && char.IsUpper(name[0])
        && !Prompts.IsPrompt(name) && !LineEnds.IsSentenceEnd(name) && !name.Any(Scripts.IsUnspaced);

    // With a slogan behind it, the name as it is, among the other lines.
    private static bool IsNamedElsewhere(SeedReading reading, TextLine head, string name) =>
        reading.Layout.Lines.Count(line => line != head && line.Text.Contains(name, StringComparison.Ordinal)) >= FewestMentions;

    // Alone, it must be one by whose first word the article goes on calling its subject: "Harboro Conservation Project", then "HARBORO".
    private static bool IsNamedIn(IReadOnlyList<BodyBlock> blocks, string name)
    {
        var first = name[..name.IndexOf(' ', StringComparison.Ordinal)];
        var acronym = first.ToUpperInvariant();
        return first.Length > 2 && (blocks.Sum(block => CountWord(block.Text, name)) >= FewestMentions || blocks.Sum(block => CountWord(block.Text, acronym)) >= FewestMentions);
    }

    private static int CountWord(string text, string word)
    {
        var count = 0;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            count += (at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length])) ? 1 : 0;
        return count;
    }
}
