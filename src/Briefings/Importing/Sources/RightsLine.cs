using System.Collections.Immutable;
using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Sources;

/// <summary>Finds who holds the rights of a page: <c>© 2020 The Harbour Times. All rights reserved.</c></summary>
internal static class RightsLine
{
    private const int LongestName = 50;

    private static readonly ImmutableArray<string> Words = SectionWords.Written(Section.RightsWords);

    private static readonly ImmutableArray<string> BeforeName = SectionWords.Written(Section.RightsBeforeName);

    private static readonly ImmutableArray<string> Notices = [.. SectionWords.Written(Section.PageNotices).Where(word => word.Length > 3).Select(word => " " + word)];

    public static FoundValue<string>? Find(TextLayout layout)
    {
        for (var i = layout.Lines.Length - 1; i >= 0; i--)
        {
            var line = layout.Lines[i];
            var sign = line.Text.AsSpan().IndexOfAny('©', 'ⓒ');
            if (sign < 0 || line.Text.Length > 300 || !SpeaksOfRights(line.Text))
                continue;
            var (start, end) = Name(line.Text, sign + 1);
            if (end - start is > 1 and < LongestName)
            {
                return new FoundValue<string>(
                    line.Text[start..end], line.Offset + start, end - start, FieldRules.RightsHolder, 0.6, Inferred: true);
            }
        }

        return null;
    }

    // Without a year or a word it is the credit of a picture.
    private static bool SpeaksOfRights(string text) =>
        text.Contains(" 20", StringComparison.Ordinal) || text.Contains("©20", StringComparison.Ordinal) || text.Contains('ⓒ', StringComparison.Ordinal)
        || Words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    // Behind the sign: years, "by", then the name up to a point, a bar or a year.
    private static (int Start, int End) Name(string text, int from)
    {
        var start = SkipYears(text, from);
        foreach (var word in BeforeName)
        {
            if (text.AsSpan(start).StartsWith(word, StringComparison.OrdinalIgnoreCase))
                start = SkipYears(text, start + word.Length);
        }

        var end = start + Digits(text, start);
        while (end < text.Length && text[end] is not ('.' or '|' or ',' or '•' or '·' or '－' or '(' or '（') && !char.IsDigit(text[end]) && !IsDash(text, end))
            end++;
        // "Example.org" has its point inside.
        if (end + 1 < text.Length && text[end] == '.' && char.IsLetter(text[end + 1]))
        {
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
        }

        // "© 하루신문 무단전재 금지"
        foreach (var notice in Notices)
            end = text.AsSpan(start, end - start).IndexOf(notice, StringComparison.OrdinalIgnoreCase) is > 1 and var at ? start + at : end;
        return (start, text.AsSpan(0, end).TrimEnd().Length);
    }

    private static bool IsDash(string text, int i) => text[i] is '-' or '–' or '—' && i > 0 && char.IsWhiteSpace(text[i - 1]);

    // A number of other than four digits belongs to the name: "12 Harbours".
    private static int SkipYears(string text, int i)
    {
        while (i < text.Length)
        {
            var digits = Digits(text, i);
            if (digits is not (0 or 4) || (digits == 0 && !char.IsWhiteSpace(text[i]) && text[i] is not ('-' or '–' or '—' or ',' or '/')))
                break;
            i += Math.Max(digits, 1);
        }

        return i;
    }

    private static int Digits(string text, int i)
    {
        var end = i;
        while (end < text.Length && char.IsDigit(text[end]))
            end++;
        return end - i;
    }
}
