using System.Collections.Frozen;
using Briefings.Content.Writing;
using Briefings.Importing.Lines;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Fields;

/// <summary>Recognises a line that is an organization's name and says nothing of it: <c>OFFICE OF THE GOVERNOR</c>, <c>Tidal Isles PLC</c>.</summary>
internal static class OrganizationLine
{
    private const int MostWords = 7;
    private const int Longest = 60;
    private const int LongestOffice = 90;
    private const int LongestSmallWord = 3;

    private static readonly FrozenSet<string> Words = SectionWords.Folded(Section.Organizations).Concat(SectionWords.Folded(Section.SenderWords)).ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(TextLine line) => IsName(line.Text);

    /// <summary>Whether words are an organization's name and nothing else.</summary>
    public static bool IsName(string text)
    {
        var words = text.Split([' ', '\u00A0', '.', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > MostWords || text.Length > Longest || text.AsSpan().ContainsAny(':', '?', '!') || !words.All(IsOfName))
            return false;
        // "Minutes of the Harbour Group" is not the group.
        return Words.Contains(Key(words[0])) || (Words.Contains(Key(words[^1])) && !words.Any(word => char.IsLower(word[0])));
    }

    /// <summary>Whether a line begins as the name of an office does, in capitals or not: <c>Министерство транспорта</c>. A title may begin so too.</summary>
    public static bool BeginsAsOffice(string text) =>
        text.Length <= LongestOffice && !text.AsSpan().ContainsAny('?', '!') && text.Split([' ', '\u00A0', ','], 2) is [var first, _] && Words.Contains(Key(first));

    private static bool IsOfName(string word) => char.IsUpper(word[0]) || word is "&" || word.Length <= LongestSmallWord;

    private static string Key(string word) => LatinFolding.Key(word);
}
