using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Briefings.Facts.Places;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Datelines;

/// <summary>Finds the place in the words of a dateline.</summary>
internal static class DatelinePlace
{
    private const int LongestShort = 8;

    private static readonly ImmutableArray<string> Particles = SectionWords.Written(Section.PlaceParticles);

    private static readonly SearchValues<char> Foreign = SearchValues.Create(":!?\"“”„«»");

    // What is between two places: only the first is taken.
    private static readonly ImmutableArray<string> Joints = [" & ", "; ", " / ", " + ", .. SectionWords.Written(Section.PlaceJoints)];

    /// <summary>The first name in the stretch: <c>Brussels</c> of <c>Brussels, Belgium</c>.</summary>
    /// <returns>Nothing when the words are not a place's name.</returns>
    public static Range Read(string text, int start, int end)
    {
        (start, end) = Trim(text, start, end);
        return IsName(text, start, end) ? First(text, start, end) : Dateline.Nothing;
    }

    /// <summary>The first of the names in a stretch that holds names alone.</summary>
    public static Range First(string text, int start, int end)
    {
        start = BehindReporter(text, start, end);
        var comma = text.AsSpan(start, end - start).IndexOfAny(',', '，', '،');
        comma = text.AsSpan(start, end - start).IndexOf('(') is > 0 and var bracket && (comma < 0 || bracket < comma) ? bracket : comma;
        end = comma > 0 ? start + comma : end;
        foreach (var joint in Joints)
        {
            if (text.IndexOf(joint, start, end - start, StringComparison.Ordinal) is > 0 and var at)
                end = at;
        }

        var (first, last) = Trim(text, start, end);
        var word = text.AsSpan(first, last - first).LastIndexOf(' ') + first + 1;
        last += last < text.Length && text[last] == '.' && text.AsSpan(word, last - word).Contains('.') ? 1 : 0;
        return last - first > 1 ? first..last : Dateline.Nothing;
    }

    // "Mehmet ÇINAR/ ANTALYA": the reporter's name, then the place in capitals.
    private static int BehindReporter(string text, int start, int end)
    {
        var slash = text.IndexOf('/', start, end - start);
        if (slash < 0)
            return start;
        var before = text.AsSpan(start, slash - start);
        var behind = text.AsSpan(slash + 1, end - slash - 1).Trim();
        var word = behind[..(behind.IndexOfAny(' ', ',') is >= 0 and var length ? length : behind.Length)];
        return before.Trim().Contains(' ') && before.IndexOfAnyInRange('a', 'z') >= 0 && word.Length > 2 && IsCapital(word) ? slash + 1 : start;
    }

    private static bool IsCapital(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter))
                return false;
        }

        return true;
    }

    /// <summary>Whether the stretch holds the names of places alone.</summary>
    public static bool IsName(string text, int start, int end) =>
        end - start is >= 2 and <= 60 && (IsName(text.AsSpan(start, end - start)) || PlaceNames.Find(text[start..end]) is not null);

    /// <summary>The stretch without marks and articles around it.</summary>
    public static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && !IsOfWord(text[start]))
            start++;
        while (end > start && !IsOfWord(text[end - 1]))
            end--;
        foreach (var particle in Particles)
        {
            // "Strasbourg, le 6 juillet": the article belongs to the date.
            if (end - particle.Length - 1 > start && text.AsSpan(start, end - start).EndsWith(" " + particle, StringComparison.Ordinal))
                return Trim(text, start, end - particle.Length - 1);
        }

        return Particles.Any(particle => text.AsSpan(start, end - start).Equals(particle, StringComparison.OrdinalIgnoreCase)) ? (end, end) : (start, end);
    }

    /// <summary>A letter, or a vowel sign that follows one in the scripts of India and its neighbours.</summary>
    public static bool IsOfWord(char c) =>
        char.IsLetter(c) || (!char.IsAscii(c) && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    // "Frankfurt a.M", "Freiburg i.Br", "Neustadt a. d. Weinstr": what a place lies at, in letters with points.
    private static bool IsShort(ReadOnlySpan<char> word) =>
        (word.Length is > 2 and <= LongestShort && char.IsAsciiLetterLower(word[0]) && word[1] == '.' && char.IsUpper(word[2])) || (word.Length == 1 && char.IsAsciiLetterLower(word[0]));

    private static bool IsName(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var range in words.SplitAny(' ', '\u00A0', '\n'))
        {
            var word = words[range].Trim(",.;()/،");
            if (word.IsEmpty || word is "&" or "+")
                continue;
            count++;
            var isParticle = Particles.Contains(word.ToString());
            if (count > 1 && IsShort(word))
                continue;
            if (count > 8 || (!isParticle && (Scripts.IsSmall(word[0]) || !char.IsLetter(word[0]))) || word.ContainsAny(Foreign))
                return false;
        }

        return count > 0;
    }
}
