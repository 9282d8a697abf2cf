using Briefings.Language;

namespace Briefings.Importing.Datelines;

/// <summary>Reads the dateline at the head of a paragraph, in the ways of agencies the world over.</summary>
internal static class DatelineReader
{
    private const int ShortestName = 6;
    private const int LongestName = 34;

    /// <summary>The dateline, or null when the paragraph simply begins.</summary>
    /// <param name="language">Primary subtag.</param>
    public static Dateline? Read(string paragraph, string language) =>
        EastAsianDateline.Read(paragraph, language) ?? ShapedDateline.Read(paragraph, language) ?? DateFirstDateline.Read(paragraph, language) ?? AgencyFirst(paragraph, language);

    // "(Agence Ecofin) - Le": a name of two words or more in parentheses, set off from the sentence.
    private static Dateline? AgencyFirst(string text, string language)
    {
        var close = text[0] == '(' ? text.AsSpan(0, Math.Min(text.Length, LongestName)).IndexOf(')') : -1;
        if (close < ShortestName || close + 3 >= text.Length || text[close + 1] != ' ' || !DatelineEnds.IsDash(text[close + 2]))
            return null;
        var words = text[1..close].Split(' ');
        var next = DatelineEnds.SkipSpace(text, close + 2);
        if (DatelineAgency.IsSite(text[1..close]) && next < text.Length && !Scripts.IsSmall(text[next]))
            return new Dateline(next, Dateline.Nothing, null, 1..close);
        return words.Length is 2 or 3 && words.All(word => word.Length > 1 && char.IsUpper(word[0]) && word.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '.')) && Facts.Places.PlaceNames.Find(text[1..close]) is null
            && !Lines.ReleaseWords.NamesKind(text[1..close]) && !words.Any(word => FunctionWords.Has(word.ToLowerInvariant(), language)) && next < text.Length && !Scripts.IsSmall(text[next])
            ? new Dateline(next, Dateline.Nothing, null, 1..close)
            : null;
    }
}
