using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Fields;

/// <summary>Recognises a line that is an organization's name and says nothing of it: <c>OFFICE OF THE GOVERNOR</c>, <c>Tidal Isles PLC</c>.</summary>
internal static class OrganizationLine
{
    private const int MostWords = 7;
    private const int Longest = 60;
    private const int LongestOffice = 90;
    private const int LongestSmallWord = 3;

    private const int MostWordsOfOffice = 6;
    private const int LongestEastAsian = 24;
    private const int ShortestForm = 4;
    private const int ShortestEnd = 6;

    private static readonly FrozenSet<string> Words = SectionWords.Folded(Section.Organizations).Concat(SectionWords.Folded(Section.SenderWords)).ToFrozenSet(StringComparer.Ordinal);

    private static readonly ImmutableArray<string> LongWords = [.. Words.Where(word => word.Length >= ShortestEnd && !word.Contains(' ', StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static readonly ImmutableArray<string> Forms =
        [.. SectionWords.Written(Section.SenderWords).Where(word => word.Length >= ShortestForm && (Scripts.IsUnspaced(word[0]) || Scripts.IsHangul(word[0])))];

    private static readonly ImmutableArray<string> Offices = [.. SectionWords.Folded(Section.PressOffices).Select(office => Scripts.IsUnspaced(office[0]) ? office : WordsApart(office))];

    private static readonly string[] Joints = [" · ", " • ", " | ", " – ", " — ", " - ", " / ", ", "];

    /// <summary>Whether a line is the name of an organization, alone or with the office in it that writes to the press.</summary>
    public static bool Is(TextLine line) => !ReleaseWords.IsKindOfText(line) && (IsName(line.Text) || LengthBesideOffice(line.Text) > 0);

    /// <summary>Names the organization of a line as the source, to be asked about.</summary>
    public static FoundValue<string> Source(TextLine line, string rule, double confidence)
    {
        var length = LengthBesideOffice(line.Text) is > 0 and var beside ? beside : line.Text.Length;
        return SeedReading.In(line, (0, length), line.Text[..length], rule) with { Inferred = true, Confidence = confidence };
    }

    // "Stadtwerke Lindach GmbH · Kommunikation", "Ville de Saint-Brévin, Direction de la communication"
    private static int LengthBesideOffice(string text)
    {
        if (text.Length > LongestOffice || text.AsSpan().ContainsAny(':', '?', '!'))
            return 0;
        foreach (var joint in Joints)
        {
            if (text.LastIndexOf(joint, StringComparison.Ordinal) is > 1 and var at && IsOffice(text[(at + joint.Length)..]) && IsNameOfSender(text[..at]))
                return at;
        }

        return 0;
    }

    private static bool IsOffice(string text)
    {
        var key = WordsApart(Key(text));
        return text.AsSpan().Count(' ') < MostWordsOfOffice && Offices.Any(office => key.Contains(office, StringComparison.Ordinal));
    }

    // Between spaces, so that only whole words are found.
    private static string WordsApart(string key) => $" {key.Replace('-', ' ')} ";

    // "Stadt", "STADTWERKE LINDACH", "Ville de Saint-Brévin", and no sentence.
    private static bool IsNameOfSender(string text)
    {
        var words = text.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords && !text.Any(char.IsDigit) && text.Any(char.IsLetter) && !ReleaseWords.NamesKind(text) && words.All(word => IsOfName(word) || Scripts.HasNoCapitals(word));
    }

    /// <summary>Whether words are an organization's name and nothing else.</summary>
    public static bool IsName(string text)
    {
        if (IsCompanyOfEastAsia(text))
            return true;
        var words = text.Split([' ', '\u00A0', '.', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > MostWords || text.Length > Longest || text.AsSpan().ContainsAny(':', '?', '!'))
            return false;
        // "वस्त्र मंत्रालय": where no script has capitals, languages that put the verb last end no sentence so.
        if (!words.All(IsOfName))
            return words.All(word => Scripts.HasNoCapitals(word)) && Words.Contains(Key(words[^1]));
        // "Minutes of the Harbour Group" is not the group.
        return Words.Contains(Key(words[0])) || (Words.Contains(Key(words[^1])) && !words.Any(word => char.IsLower(word[0])));
    }

    /// <summary>Whether one of the words is that of an organization, or ends with it: <c>Abwasserverband Mittlere Aue</c>.</summary>
    public static bool HasWord(string text) =>
        text.Split([' ', '\u00A0', '.', ','], StringSplitOptions.RemoveEmptyEntries).Select(Key).Any(word => Words.Contains(word) || LongWords.Any(end => word.Length > end.Length && word.EndsWith(end, StringComparison.Ordinal)));

    /// <summary>Whether a line begins as the name of an office does, in capitals or not: <c>Министерство транспорта</c>. A title may begin so too.</summary>
    public static bool BeginsAsOffice(string text) =>
        text.Length <= LongestOffice && !text.AsSpan().ContainsAny('?', '!') && text.Split([' ', '\u00A0', ','], 2) is [var first, _] && Words.Contains(Key(first));

    // "株式会社PR TIMES", "대한해운주식회사": the form of a company is written with its name.
    private static bool IsCompanyOfEastAsia(string text) =>
        text.Length <= LongestEastAsian && Forms.Any(form => text.Length > form.Length && (text.StartsWith(form, StringComparison.Ordinal) || text.EndsWith(form, StringComparison.Ordinal))) && !text.AsSpan().ContainsAny('、', '。', '：');

    private static bool IsOfName(string word) => char.IsUpper(word[0]) || word is "&" || word.Length <= LongestSmallWord;

    private static string Key(string word) => LatinFolding.Key(word);
}
