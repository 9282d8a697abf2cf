using System.Buffers;
using System.Collections.Immutable;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Lines;

/// <summary>
/// Finds mail addresses and telephone numbers. A text keeps what its author published, but a person's way to be reached
/// is not made the title, the summary or a name that lists and feeds carry on.
/// </summary>
internal static class PrivateAddress
{
    private const int FewestDigits = 8;
    private const int ShortLine = 90;
    private const int Near = 3;

    private static readonly SearchValues<char> InNumbers = SearchValues.Create("0123456789 ()-./\u00A0\u2011\u2013");

    private static readonly SearchValues<char> BeforeNumbers = SearchValues.Create(" .:：-+(\u00A0");

    private static readonly ImmutableArray<string> Phones = SectionWords.Written(Section.Phones);

    public static bool IsIn(ReadOnlySpan<char> text) => HasMail(text) || HasPhone(text);

    /// <summary>The name beside an address: <c>Ann Hill</c> of <c>Ann Hill &lt;ann@harbour.example&gt;</c> and of <c>ann@harbour.example (Ann Hill)</c>.</summary>
    /// <returns>The text itself where it has no address; null for an address alone.</returns>
    public static string? NameOf(string text)
    {
        if (!IsIn(text))
            return text;
        foreach (var part in text.Split(['<', '>', '(', ')', '[', ']', ',', ';', '|', '\t'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var name = part.Trim(' ', '"', '\'', '-', '–', ':');
            if (name.Length > 1 && name.Any(char.IsLetter) && !name.Contains('@', StringComparison.Ordinal) && !name.Any(char.IsAsciiDigit) && !IsIn(name))
                return name;
        }

        return null;
    }

    /// <summary>
    /// Which paragraphs are a person's contact: those that hold an address and the short lines beside them, where
    /// the name is.
    /// </summary>
    public static ImmutableArray<bool> ContactsAmong(ImmutableArray<string> paragraphs)
    {
        var contacts = new bool[paragraphs.Length];
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (!IsIn(paragraphs[i]))
                continue;
            contacts[i] = true;
            for (var k = i - 1; k >= Math.Max(i - Near, 0) && IsShortLine(paragraphs[k]); k--)
                contacts[k] = true;
            for (var k = i + 1; k <= Math.Min(i + Near, paragraphs.Length - 1) && IsShortLine(paragraphs[k]); k++)
                contacts[k] = true;
        }

        return [.. contacts];
    }

    private static bool IsShortLine(string paragraph) =>
        paragraph.Split('\n').All(line => line.Length < ShortLine && !LineEnds.IsSentenceEnd(line));

    private static bool HasMail(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOf('@') is >= 0 and var found; from += found + 1)
        {
            var at = from + found;
            if (at > 0 && IsLocal(text[at - 1]) && IsHost(text[(at + 1)..]))
                return true;
        }

        return false;
    }

    private static bool IsLocal(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '+' or '.';

    // A name of a network, as in "@harbour", has no point in it.
    private static bool IsHost(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '.'))
            end++;
        var host = text[..end].TrimEnd('.');
        var point = host.LastIndexOf('.');
        return point > 0 && host.Length - point > 2 && !char.IsDigit(host[^1]);
    }

    private static bool HasPhone(ReadOnlySpan<char> text)
    {
        // By its first digit: digits are rare, and found many times faster than words.
        for (var at = 0; text[at..].IndexOfAnyInRange('0', '9') is >= 0 and var found; at++)
        {
            at += found;
            if (at == 0 || !BeforeNumbers.Contains(text[at - 1]))
                continue;
            if (text[at - 1] == '+' && DigitsFrom(text[at..]) >= FewestDigits)
                return true;
            if (IsWordBefore(text[..at]) && DigitsFrom(text[at..]) >= FewestDigits - 2)
                return true;
        }

        return false;
    }

    // Over the marks before a number, one at least: "Tel.: +".
    private static bool IsWordBefore(ReadOnlySpan<char> text)
    {
        for (var end = text.Length - 1; end >= 0 && BeforeNumbers.Contains(text[end]); end--)
        {
            foreach (var word in Phones)
            {
                if (text[..end].EndsWith(word, StringComparison.OrdinalIgnoreCase) && (end == word.Length || !char.IsLetter(text[end - word.Length - 1])))
                    return true;
            }
        }

        return false;
    }

    private static int DigitsFrom(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(InNumbers);
        var digits = 0;
        foreach (var c in end < 0 ? text : text[..end])
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits;
    }
}
