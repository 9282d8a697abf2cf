using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Lines;

/// <summary>Finds what a printed text carries on every page: its number, and the head or foot beside it.</summary>
internal static class PageFurniture
{
    private const int Longest = 100;
    private const int LongestNumber = 40;
    private const int FewestPages = 2;
    private const int MostLetters = 24;
    private const int LongestSmallWord = 3;

    // "Chapter 1" counts up too, and heads a part of the text.
    private static readonly ImmutableArray<string> PageWords = SectionWords.Written(Section.PageWords);

    /// <summary>Whether a line at the edge of a page is its number: <c>3</c>, <c>- 3 -</c>, <c>Page 3 of 12</c>.</summary>
    public static bool IsNumber(string text) => (text.Length is > 0 and <= 3 && text.All(char.IsAsciiDigit)) || CountIn(text) is not null;

    /// <returns>The numbers of the lines.</returns>
    public static HashSet<int> Find(IReadOnlyList<TextLine> lines)
    {
        var filled = lines.Where(line => !line.IsBlank).ToList();
        var found = Numbers(filled);
        if (found.Count == 0)
            return found;
        var heads = filled.Where(line => line.Text.Length <= Longest && !line.IsProse && !found.Contains(line.Number))
            .GroupBy(line => Key(line.Text), StringComparer.Ordinal)
            .Where(group => group.Count() >= FewestPages && group.Skip(1).All(line => IsBeside(filled, line, found)))
            .SelectMany(group => group).ToList();
        foreach (var line in heads)
            found.Add(line.Number);
        return found;
    }

    // Lines that are the same but for a number that counts up.
    private static HashSet<int> Numbers(List<TextLine> lines)
    {
        var found = new HashSet<int>();
        foreach (var group in lines.Where(line => line.Text.Length <= Longest && Count(line.Text) is not null).GroupBy(line => Shape(line.Text), StringComparer.Ordinal))
        {
            var counts = group.Select(line => Count(line.Text)!.Value).ToList();
            var countsUp = counts.Count >= FewestPages && counts.Zip(counts.Skip(1)).All(pair => pair.Second == pair.First + 1);
            if (countsUp || (counts.Count == 1 && IsOnePage(group.First(), lines)))
                found.UnionWith(group.Select(line => line.Number));
        }

        return found;
    }

    // "Page 1 of 1", "1/1" as the first or last line.
    private static bool IsOnePage(TextLine line, List<TextLine> lines)
    {
        var numbers = line.Text.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries).Where(part => part.All(char.IsAsciiDigit)).ToList();
        return numbers is [var first, var last] && first == last && (line == lines[0] || line == lines[^1]) && line.Text.Count(char.IsLetter) <= MostLetters / 2;
    }

    private static bool IsBeside(List<TextLine> lines, TextLine line, HashSet<int> numbers)
    {
        var at = lines.IndexOf(line);
        return (at > 0 && numbers.Contains(lines[at - 1].Number)) || (at + 1 < lines.Count && numbers.Contains(lines[at + 1].Number));
    }

    // The first number of a line that hardly says more; null for others.
    private static int? Count(string text) =>
        CountIn(text) ?? text.Split("   ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).Select(CountIn).FirstOrDefault(count => count is not null);

    private static int? CountIn(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0 || text.Count(char.IsLetter) > MostLetters || text.Length > LongestNumber || LineEnds.IsSentenceEnd(text))
            return null;
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - start <= 3 && SpeaksOfPages(text) ? int.Parse(text.AsSpan(start, end - start), CultureInfo.InvariantCulture) : null;
    }

    // "Page 3 of 12", "3 / 12", "- 3 -"; a number alone may be a row of a table.
    private static bool SpeaksOfPages(string text)
    {
        var words = text.Split([' ', '/', '-', '–', '.', '|', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        var isNamed = words.Any(word => PageWords.Any(page => word.StartsWith(page, StringComparison.OrdinalIgnoreCase)));
        var isMarked = text.AsSpan().ContainsAny("/-–|") && words.Length <= 3;
        return (isNamed || isMarked) && words.All(word => !char.IsLetter(word[0]) || word.Length <= LongestSmallWord
            || PageWords.Any(page => word.StartsWith(page, StringComparison.OrdinalIgnoreCase)));
    }

    // The first number is left open; "of 12" stays the same on every page.
    private static string Shape(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return Key(new StringBuilder(text).Remove(start, end - start).Insert(start, '#').ToString());
    }

    private static string Key(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
