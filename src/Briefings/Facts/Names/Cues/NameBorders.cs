using System.Collections.Frozen;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;

namespace Briefings.Facts.Names.Cues;

/// <summary>What is directly beside a mention: a name that goes on behind its border is no name.</summary>
/// <param name="texts">Of the paragraphs, by their numbers.</param>
internal sealed class NameBorders(FrozenDictionary<int, string> texts)
{
    private const int LongestParticle = 4;
    private const int LongestWord = 40;
    private const int LongestAnd = 4;
    private const int LongestAbbreviation = 6;
    private const int LongestJoint = 9;

    /// <summary>Alone between quotation marks, or behind one word: the title of a work, a ship, a product.</summary>
    public bool IsQuoted(FactSpan place)
    {
        var text = texts[place.Paragraph].AsSpan();
        var before = text[..place.Offset].TrimEnd();
        var after = text[place.End..].TrimStart();
        if (after.Length == 0 || !IsQuote(after[0]))
            return false;
        if (before.Length > 0 && IsQuote(before[^1]))
            return true;
        var word = before.Length;
        while (word > 0 && before.Length - word < LongestWord && IsPart(before[word - 1]))
            word--;
        return word > 0 && word < before.Length && IsQuote(before[word - 1]);
    }

    /// <summary>The word before it, with only a space, an article or a quotation mark between; empty where there is none.</summary>
    public string WordBefore(FactSpan place)
    {
        var before = texts[place.Paragraph].AsSpan(0, place.Offset).TrimEnd();
        if (before.Length > 0 && IsQuote(before[^1]))
            before = before[..^1].TrimEnd();
        // An abbreviation keeps its point: "ul. Berger".
        var start = before.Length > 0 && before[^1] == '.' ? before.Length - 1 : before.Length;
        while (start > 0 && before.Length - start < LongestWord && (IsPart(before[start - 1]) || before[start - 1] == '-'))
            start--;
        if (before.Length - start > LongestAbbreviation && before[^1] == '.')
            return "";
        return before[start..].ToString();
    }

    /// <summary>The word behind it, with only a space between; empty where there is none.</summary>
    public string WordBehind(FactSpan place)
    {
        var after = texts[place.Paragraph].AsSpan(place.End);
        var word = after.TrimStart();
        if (word.Length == after.Length)
            return "";
        var end = 0;
        while (end < word.Length && end < LongestWord && IsPart(word[end]))
            end++;
        return word[..end].ToString();
    }

    /// <summary>At the start of a sentence every word has a capital.</summary>
    public bool OpensSentence(FactSpan place)
    {
        var before = texts[place.Paragraph].AsSpan(0, place.Offset).TrimEnd();
        return before.Length == 0 || before[^1] is '.' or '!' or '?' or ':' or '\u2026' or '\u2022' || IsQuote(before[^1]);
    }

    /// <summary>A word with a capital is before it, with only a space between.</summary>
    public bool IsBehindCapital(FactSpan place)
    {
        var before = texts[place.Paragraph].AsSpan(0, place.Offset);
        var word = before.TrimEnd();
        if (word.Length == before.Length || word.Length == 0 || !IsPart(word[^1]))
            return word.Length > 0 && word.Length == before.Length && word[^1] is '-' or '/' or '&';
        var start = word.Length - 1;
        while (start > 0 && word.Length - start < LongestWord && IsPart(word[start - 1]))
            start--;
        return char.IsUpper(word[start]);
    }

    /// <summary><c>T. | S. Morgan</c>: a letter with a point is directly before it.</summary>
    public bool IsBehindInitial(FactSpan place)
    {
        var before = texts[place.Paragraph].AsSpan(0, place.Offset).TrimEnd();
        return before.Length > 1 && before[^1] == '.' && char.IsUpper(before[^2]) && (before.Length == 2 || !char.IsLetterOrDigit(before[^3]));
    }

    /// <summary><c>II. | Viktor</c>: a Roman number with a point is directly before it.</summary>
    public bool IsBehindNumeral(FactSpan place)
    {
        var before = texts[place.Paragraph].AsSpan(0, place.Offset).TrimEnd();
        if (before.Length == 0 || before[^1] != '.')
            return false;
        var start = before.Length - 1;
        while (start > 0 && before[start - 1] is 'I' or 'V' or 'X')
            start--;
        return start < before.Length - 1 && (start == 0 || !char.IsLetterOrDigit(before[start - 1]));
    }

    /// <summary><c>Inga un | Jānis Ozoli</c>: the single word before the word or sign for and that is before it; empty where there is none.</summary>
    public string BeforeAnd(FactSpan place)
    {
        var before = texts[place.Paragraph].AsSpan(0, place.Offset).TrimEnd();
        var and = WordAtEnd(before);
        if (and.Length > LongestAnd || (and.Length == 0 ? before.Length == 0 || before[^1] != '&' : char.IsUpper(and[0])))
            return "";
        var rest = before[..^Math.Max(1, and.Length)].TrimEnd();
        var word = WordAtEnd(rest);
        if (word.Length == 0 || !char.IsUpper(word[0]))
            return "";
        var previous = WordAtEnd(rest[..^word.Length].TrimEnd());
        return previous.Length > 0 && char.IsUpper(previous[0]) ? "" : word.ToString();
    }

    /// <summary>Only a comma, a point of a list or one short word is between two places, the first before the second.</summary>
    public bool AreListed(FactSpan first, FactSpan second)
    {
        if (first.Paragraph != second.Paragraph || second.Offset - first.End is < 1 or > LongestJoint)
            return false;
        var between = texts[first.Paragraph].AsSpan(first.End, second.Offset - first.End).Trim();
        if (between.Length == 0)
            return false;
        if (between[0] is ',' or ';' or '\u2022' or '\u3001' or '\uFF0C' or '\u060C')
            between = between[1..].TrimStart();
        return between.Length == 0 || between is "&" || (between.Length <= LongestAnd && between.IndexOfAnyExceptInRange('a', '\uFFFF') < 0 && char.IsLower(between[0]));
    }

    private static ReadOnlySpan<char> WordAtEnd(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start < LongestWord && IsPart(text[start - 1]))
            start--;
        return text[start..];
    }

    /// <summary>A word with a capital, a particle with one behind it, a hyphen or a digit follows.</summary>
    public bool IsBeforeCapital(FactSpan place)
    {
        var after = texts[place.Paragraph].AsSpan(place.End);
        if (after.Length == 0)
            return false;
        if (!char.IsWhiteSpace(after[0]))
            return after.Length > 1 && (after[0] is '-' or '/' or '&' || char.IsDigit(after[0])) && char.IsLetterOrDigit(after[1]);
        var next = after.TrimStart();
        var end = 0;
        while (end < next.Length && end <= LongestParticle && IsPart(next[end]))
            end++;
        if (end == 0)
            return false;
        return char.IsUpper(next[0])
            || (end <= LongestParticle && Lexicon.Particles.Has(next[..end].ToString()) && next[end..].TrimStart() is { Length: > 0 } rest && char.IsUpper(rest[0]));
    }

    /// <summary>Its last word goes on behind a hyphen at the end of a printed line.</summary>
    public bool IsBroken(FactSpan place)
    {
        var after = texts[place.Paragraph].AsSpan(place.End);
        return after.Length > 2 && after[0] is '-' or '\u00AC' && char.IsWhiteSpace(after[1]) && after[1..].TrimStart() is { Length: > 0 } rest && char.IsLower(rest[0]);
    }

    /// <summary>Where words have no spaces: a sign of the same class is directly before it.</summary>
    public bool IsBehindSame(FactSpan place) => place.Offset > 0 && AreSame(texts[place.Paragraph][place.Offset - 1], texts[place.Paragraph][place.Offset]);

    /// <summary>The same behind it.</summary>
    public bool IsBeforeSame(FactSpan place) =>
        place.End < texts[place.Paragraph].Length && AreSame(texts[place.Paragraph][place.End - 1], texts[place.Paragraph][place.End]);

    public static bool IsKatakana(char letter) => letter is (>= '\u30A1' and <= '\u30FA') or '\u30FC';

    private static bool AreSame(char a, char b) => (IsKatakana(a) && IsKatakana(b)) || (IsHan(a) && IsHan(b));

    private static bool IsHan(char letter) => letter is '\u3005' or (>= '\u3400' and <= '\u9FFF');

    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || NameTokenizer.IsIgnored(letter);

    private static bool IsQuote(char mark) => mark is '"' or '\'' or '\u2018' or '\u2019' or '\u201A' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB'
        or '\u2039' or '\u203A' or '\u300A' or '\u300B' or '\u300C' or '\u300D' or '\u300E' or '\u300F';
}
