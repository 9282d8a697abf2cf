using System.Collections.Frozen;
using Briefings.Content.Writing;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Lines;

/// <summary>Recognises what desks set below a text: initials, the word for its end.</summary>
internal static class SignOffs
{
    private const int Longest = 28;
    private const int LongestInitials = 4;
    private const int FewestDigits = 4;

    private static readonly FrozenSet<string> Ends = SectionWords.FoldedSet(Section.TextEnds);

    public static bool Is(string text) => IsWordForEnd(text) || (text.Length is > 0 and <= Longest && (AreInitials(text) || AreCapitals(BehindEnd(text)) || IsEndWithInitials(text) || IsReference(text)));

    /// <summary>Whether initials are behind the word for the end: <c>(Schluss) abc/def</c>, <c>(Fim) jt</c>.</summary>
    public static bool IsEndWithInitials(string text) => text.Length is > 0 and <= Longest && BehindEnd(text) is var behind && behind.Length < text.Length && AreInitials(behind);

    /// <summary>Whether a line says between marks that the text ends: <c>- ENDS -</c>, <c>（完）</c>.</summary>
    public static bool IsEnd(string text) => text.Length > 2 && !char.IsLetterOrDigit(text[0]) && !char.IsLetterOrDigit(text[^1]) && IsWordForEnd(text);

    private static bool IsWordForEnd(string text)
    {
        if (text.Length is 0 or > Longest)
            return false;
        var key = LatinFolding.Key(text).Trim(' ', '-', '–', '—', '*', '#', '/', '<', '>', '(', ')', '[', ']', '（', '）', '.', '/');
        // "Enditem/kb"
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return Ends.Contains(key) || (slash > 1 && text.Length - slash - 1 is > 0 and <= LongestInitials && Ends.Contains(LatinFolding.Key(text[..slash])));
    }

    // "(FIN) NDP/RES"
    private static string BehindEnd(string text) =>
        text[0] == '(' && text.IndexOf(") ", StringComparison.Ordinal) is > 1 and var close && IsWordForEnd(text[..(close + 1)]) ? text[(close + 2)..] : text;

    // "JRS // MSF", "NDP/RES", "SK/MN/2025": capitals with a slash between them, and perhaps the year.
    private static bool AreCapitals(string text)
    {
        var parts = text.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length is > 1 and <= 5 && parts[0].Length is > 1 and <= LongestInitials
            && parts.All(part => part.Length is > 1 and <= LongestInitials && (part.All(char.IsAsciiLetterUpper) || (part.Length == 4 && part.All(char.IsAsciiDigit))));
    }

    // "(Release ID: 2187001)": a number that refers to the text, in parentheses.
    private static bool IsReference(string text) =>
        text is ['(', .., ')'] && text.IndexOf(": ", StringComparison.Ordinal) is > 1 and var colon && text[(colon + 2)..^1] is { Length: >= FewestDigits } number && number.All(char.IsAsciiDigit);

    // "mh/tr/jk", "/ab/", "(mh)", "mh tr": small letters, hardly any of them.
    private static bool AreInitials(string text)
    {
        var parts = text.Trim('(', ')', '/', ' ', '-', '–', '.').Split(['/', ' ', '-', ','], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is > 0 and <= 5 && parts.All(part => part.Length <= LongestInitials && part.All(char.IsAsciiLetterLower))
            && (parts.Length > 1 || text.Length != parts[0].Length || parts[0].Length is 2 or 3);
    }
}
