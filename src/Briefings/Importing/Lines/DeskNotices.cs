using System.Buffers;
using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Lines;

/// <summary>Reads the notice at the head of a line, by its form: in capitals or between marks, and set off from what follows.</summary>
internal static class DeskNotices
{
    private const string Marks = "*+/#-–—[]()<>!=|. 【】［］（）「」";
    private const int MostLettersBehind = 24;
    private const int MostDigits = 2;
    private const int LongestFramed = 200;

    private static readonly SearchValues<char> MarkSigns = SearchValues.Create(Marks);

    private static readonly ImmutableArray<string> Kills = SectionWords.Folded(Section.NoticeKills);

    private static readonly ImmutableArray<string> Corrections = SectionWords.Folded(Section.NoticeCorrections);

    /// <returns>Null where the line begins with no notice.</returns>
    public static DeskNotice? Read(string line)
    {
        var start = line.AsSpan().IndexOfAnyExcept(MarkSigns);
        if (start < 0)
            return null;
        var (text, isSpread) = Unspread(line[start..]);
        var key = LatinFolding.Fold(text).ToLowerInvariant();
        if (key.Length != text.Length)
            return null;
        // "***ATTENTION EDITORS*** KILL": to whom it is said, between marks.
        if (Addressed(key) is > 0 and var said && Read(line[(start + said)..]) is { IsKill: true } told)
            return told with { Length = start + said + told.Length };
        var (kills, corrects) = (Longest(key, Kills), Longest(key, Corrections));
        // "ANNULE ET REMPLACE" begins as "ANNULE" does, and is another thing.
        if (corrects?.Length > kills?.Length)
            kills = null;
        return kills is not null && Find(line, start, key, kills, isSpread) is var kill and > 0 ? new DeskNotice(true, kill)
            : corrects is not null && Find(line, start, key, corrects, isSpread) is var length and > 0 ? new DeskNotice(false, length)
            : IsFramed(line) && Kills.Any(word => StartsWord(key, word)) ? new DeskNotice(true, line.Length)
            : null;
    }

    private static string? Longest(string key, ImmutableArray<string> words) =>
        words.Where(word => key.StartsWith(word, StringComparison.Ordinal)).MaxBy(word => word.Length);

    // "+++ Achtung Redaktionen: Bitte verwenden Sie die Meldung nicht +++": all of the line is between marks.
    private static bool IsFramed(string line) =>
        line.Length <= LongestFramed && line.Length > 6 && line[0] == line[1] && line[^1] == line[^2] && line[0] is '*' or '+' or '#' or '=' or '/' && line[^1] == line[0];

    private static bool StartsWord(string key, string word)
    {
        var at = key.IndexOf(word, StringComparison.Ordinal);
        return at > 0 && !char.IsLetter(key[at - 1]) && (at + word.Length == key.Length || !char.IsLetter(key[at + word.Length]));
    }

    private static int Addressed(string key)
    {
        foreach (var (colon, kill) in Kills.Select(word => (word.IndexOf(':', StringComparison.Ordinal), word)))
        {
            if (colon > 0 && key.Length > colon && key.StartsWith(kill[..colon], StringComparison.Ordinal) && MarkSigns.Contains(key[colon]))
                return colon;
        }

        return 0;
    }

    private static int Find(string line, int start, string key, string word, bool isSpread)
    {
        // "(EDITORS: KILL STORY sent Nov. 7 under the headline …)": to whom it is said, then what.
        if (isSpread || (word.Contains(':', StringComparison.Ordinal) && IsUpper(line.AsSpan(start, word.Length))))
            return line.Length;
        var end = start + word.Length;
        // "KILL KILL KILL"
        while (key.AsSpan(end - start).TrimStart(' ').StartsWith(word, StringComparison.Ordinal))
            end = line.Length - line.AsSpan(end).TrimStart(' ')[word.Length..].Length;
        // "UPDATE 2-": which one it is.
        var rest = line.AsSpan(end).TrimStart(' ');
        var digits = rest.IndexOfAnyExceptInRange('0', '9') is var count and >= 0 ? count : rest.Length;
        if (digits is > 0 and <= MostDigits)
            rest = rest[digits..];
        if (rest.Length > 0 && char.IsLetterOrDigit(rest[0]) && (rest.Length == line.Length - end || char.IsLetter(rest[0])))
            return IsShouted(line, start) && rest.ToString().Count(char.IsLetter) <= MostLettersBehind ? line.Length : 0;
        var isSetOff = IsUpper(line.AsSpan(start, word.Length)) || start > 0;
        var letters = rest.ToString().Any(char.IsLetterOrDigit);
        if (!letters)
            return isSetOff || line.Length - end <= 1 ? line.Length : 0;
        return isSetOff && rest[0] is ':' or '：' or '-' or '–' or '—' or '/' or '*' or ']' or ')' or '】' or '］' or '）' ? line.Length - rest[Skip(rest)..].Length : 0;
    }

    // Capitals between marks: "*** KILL THIS STORY ***".
    private static bool IsShouted(string line, int start) => start > 0 && !line.Any(char.IsLower) && !char.IsLetterOrDigit(line[^1]);

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }

    private static int Skip(ReadOnlySpan<char> rest)
    {
        var i = 0;
        while (i < rest.Length && (Marks.Contains(rest[i], StringComparison.Ordinal) || rest[i] is ':' or '：'))
            i++;
        return i;
    }

    // "/C O R R E C T I O N -- Harbour Works/": the letters have spaces between them.
    private static (string Text, bool IsSpread) Unspread(string text)
    {
        var end = 0;
        while (end + 1 < text.Length && char.IsLetter(text[end]) && text[end + 1] == ' ')
            end += 2;
        return end >= 8 ? (text[..end].Replace(" ", "", StringComparison.Ordinal) + text[end..], true) : (text, false);
    }
}
