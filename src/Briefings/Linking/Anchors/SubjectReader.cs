using Briefings.Facts.Names.Cues;
using Briefings.Facts.Places;
using Briefings.Facts.Words;

namespace Briefings.Linking.Anchors;

/// <summary>Finds the names that a text is about, in scripts with capitals: inside of a sentence, and in the title.</summary>
internal static class SubjectReader
{
    private const int Shortest = 4;

    /// <param name="language">Primary subtag.</param>
    /// <returns>The keys of the tokens.</returns>
    public static HashSet<string> Read(IReadOnlyList<Paragraph> paragraphs, string language)
    {
        // Every noun is a capital in German.
        if (language is "de" or "lb")
            return [];
        var counts = new Dictionary<string, (int Inside, int InTitle)>(StringComparer.Ordinal);
        var small = new HashSet<string>(StringComparer.Ordinal);
        var isForeign = HasNoCase(paragraphs);
        foreach (var paragraph in paragraphs)
            Count(paragraph, isForeign, (counts, small));
        return
        [
            .. counts.Where(pair => pair.Value.Inside > 0 && pair.Value.InTitle > 0 && !small.Contains(pair.Key)).Select(pair => pair.Key),
        ];
    }

    /// <summary>A small word comes before it and the other capitals of its name.</summary>
    private static bool IsInside(Paragraph paragraph, int word)
    {
        var before = word - 1;
        while (before >= 0 && paragraph.Tokens[before].IsCapital && paragraph.Tokens[before + 1].SpaceBefore)
            before--;
        return paragraph.At(before).Kind == TextTokenKind.Word && paragraph.Tokens[before + 1].SpaceBefore;
    }

    private static bool HasNoCase(IReadOnlyList<Paragraph> paragraphs)
    {
        var (cased, all) = (0, 0);
        foreach (var token in paragraphs.SelectMany(paragraph => paragraph.Tokens).Where(token => token.Kind is TextTokenKind.Word or TextTokenKind.Ideographs))
        {
            cased += char.IsUpper(token.Text[0]) || (char.IsLower(token.Text[0]) && token.Text[0] is < '\u10D0' or > '\u10FF') ? 1 : 0;
            all++;
        }

        return cased * 2 < all;
    }

    private static void Count(Paragraph paragraph, bool isForeign, (Dictionary<string, (int Inside, int InTitle)> Capital, HashSet<string> Small) words)
    {
        var (counts, small) = words;
        for (var i = 0; i < paragraph.Tokens.Count; i++)
        {
            var token = paragraph.Tokens[i];
            if (token.Kind != TextTokenKind.Word || token.Text.Length < Shortest)
                continue;
            if (!token.IsCapital)
            {
                small.Add(token.Key);
                continue;
            }

            if (Lexicon.SentenceWords.Has(token) || PlaceNames.Find(token) is not null)
                continue;
            // Latin letters in a script without capitals are a name by themselves.
            var inside = paragraph.Index != FactSpan.Title && (isForeign || IsInside(paragraph, i));
            var known = counts.GetValueOrDefault(token.Key);
            counts[token.Key] = (known.Inside + (inside ? 1 : 0), known.InTitle + (paragraph.Index == FactSpan.Title ? 1 : 0));
        }
    }
}
