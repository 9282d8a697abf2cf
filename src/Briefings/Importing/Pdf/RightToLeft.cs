using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Briefings.Language;

namespace Briefings.Importing.Pdf;

/// <summary>Brings text from visual order, as it is printed from left to right, into logical order: the inverse of the Unicode bidirectional algorithm (UAX #9).</summary>
internal static class RightToLeft
{
    private const string NumberSeparators = ".,:/\u066B\u066C";
    private const string NumberTerminators = "%$€£₪°";
    private const string Neutrals = ".,;:!?()[]{}\"'«»“”„’‘";
    private const string Brackets = "()[]{}<>«»";

    /// <summary>Whether a letter is written from right to left.</summary>
    public static bool IsLetter(char c) => c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' && char.IsLetter(c);

    /// <summary>Whether a text has letters that are written from right to left.</summary>
    public static bool Has(string text) => text.Any(IsLetter);

    /// <summary>Whether the brackets of a page are mirrored: <c>)</c> opens what is read from right to left. Some programs print that, and others the character itself.</summary>
    /// <param name="words">In visual order.</param>
    public static bool MirrorsBrackets(IReadOnlyCollection<string> words)
    {
        // Brackets beside Latin letters are printed alike by both, so those beside right-to-left letters are counted first.
        var balance = words.Where(Has).Sum(Balance);
        return balance != 0 ? balance > 0 : words.Sum(Balance) >= 0;

        static int Balance(string word) => (word[0], word[^1]) switch
        {
            ('(', ')') or (')', '(') => 0,
            ('(', _) or (_, ')') => 1,
            (')', _) or (_, '(') => -1,
            _ => 0,
        };
    }

    /// <summary>A word in logical order.</summary>
    /// <param name="visual">In visual order; each a letter with its marks, or a ligature's letters in logical order.</param>
    /// <param name="mirrors">Whether brackets are mirrored.</param>
    /// <param name="isArabic">Whether it is among Arabic letters, which part numbers at a hyphen and a percent sign.</param>
    public static string Word(IEnumerable<string> visual, bool mirrors, bool isArabic)
    {
        var signs = WithMarks(visual).Reverse().ToArray();
        var word = new StringBuilder();
        for (var i = 0; i < signs.Length;)
        {
            var end = i;
            while (end < signs.Length && !IsLetter(signs[end][0]))
                end++;
            AppendLeftToRight(word, signs[i..end], mirrors, isArabic);
            i = end;
            for (; i < signs.Length && IsLetter(signs[i][0]); i++)
                word.Append(signs[i]);
        }

        return word.ToString();
    }

    /// <summary>A line of a column in logical order.</summary>
    /// <param name="words">In the order of the page's base direction; words without letters from right to left in visual order.</param>
    /// <param name="direction">Of the page.</param>
    public static ImmutableArray<PdfWord> Line(IReadOnlyList<PdfWord> words, PageDirection direction)
    {
        if (!direction.HasRightToLeft)
            return [.. words];
        if (direction.IsRightToLeft && !IsRightToLeft(words))
            return [.. Reversed(words, 0, words.Count)];
        var line = ImmutableArray.CreateBuilder<PdfWord>(words.Count);
        var isArabic = words.Any(word => word.Text.Any(c => IsLetter(c) && Scripts.IsArabic(c)));
        for (var i = 0; i < words.Count;)
        {
            var (last, end) = direction.IsRightToLeft ? LatinRun(words, i) : RightToLeftRun(words, i);
            if (last >= i)
            {
                var run = Reversed(words, i, last + 1);
                line.AddRange(direction.IsRightToLeft ? WithoutEdges(run, direction.MirrorsBrackets) : run.Select(word => Has(word.Text) ? word : InOrder(word)));
                i = last + 1;
            }

            for (; i < end; i++)
                line.Add(direction.IsRightToLeft && !Has(words[i].Text) ? InOrder(words[i]) : words[i]);
        }

        return line.DrainToImmutable();

        // A number, or signs alone.
        PdfWord InOrder(PdfWord word) => word with { Text = Word(TextElements(word.Text), direction.MirrorsBrackets, isArabic) };
    }

    // A line of English begins with no full stop; one without a letter from right to left may be the rest of a line that has some.
    private static bool IsRightToLeft(IReadOnlyList<PdfWord> words) =>
        words.Any(word => Has(word.Text)) || words.All(word => !word.Text.Any(char.IsLetter)) || (words[^1].Text is [var first, ..] && ".,;:!?)".Contains(first, StringComparison.Ordinal));

    // On a page from right to left: the last word of the Latin ones that begin here, before the first where none do; and the end of all that is no word from right to left.
    private static (int Last, int End) LatinRun(IReadOnlyList<PdfWord> words, int first)
    {
        var (last, end) = (first - 1, first);
        while (end < words.Count && !words[end].Text.Any(char.IsLetterOrDigit))
            end++;
        if (end > first)
            return (last, end);
        for (; end < words.Count && !Has(words[end].Text); end++)
            last = words[end].Text.Any(char.IsLetter) ? end : last;
        return (last, Math.Max(end, first + 1));
    }

    // On a page from left to right: the last word of those from right to left that begin here, with numbers among them.
    private static (int Last, int End) RightToLeftRun(IReadOnlyList<PdfWord> words, int first)
    {
        var last = first - 1;
        for (var i = first; i < words.Count && (Has(words[i].Text) || (i > first && !words[i].Text.Any(char.IsLetter))); i++)
            last = Has(words[i].Text) ? i : last;
        return (last, Math.Max(last, first) + 1);
    }

    // In the same place on the page, from its other end.
    private static PdfWord[] Reversed(IReadOnlyList<PdfWord> words, int start, int end)
    {
        PdfWord[] run = [.. words.Skip(start).Take(end - start)];
        var (left, right) = (run.Min(word => word.Left), run.Max(word => word.Right));
        Array.Reverse(run);
        return Array.ConvertAll(run, word => word with { Left = left + (right - word.Right), Right = left + (right - word.Left) });
    }

    // Neutral characters at the edges of Latin words have the direction of the line, so that they are printed at the other end.
    private static PdfWord[] WithoutEdges(PdfWord[] run, bool mirrors)
    {
        var text = string.Concat(run.Select(word => word.Text));
        var (first, last) = (run[0].Text, run[^1].Text);
        var before = first.Length - first.AsSpan().TrimStart(Neutrals).Length;
        var after = last.Length - last.AsSpan().TrimEnd(Neutrals).Length;
        // A pair of brackets within the words is theirs: "Ohlsted (UK)".
        if (text.AsSpan().IndexOfAny("([") is var open and >= 0 && open < text.AsSpan().IndexOfAny(")]") && text.Count(c => c is '(' or '[') == text.Count(c => c is ')' or ']'))
            (before, after) = (Math.Min(before, first.AsSpan().IndexOfAny("([") is >= 0 and var at ? at : before), last[^1] is ')' or ']' ? 0 : after);
        var (start, end) = (first[..before], last[^after..]);
        run[0] = run[0] with { Text = run[0].Text[before..] };
        run[^1] = run[^1] with { Text = run[^1].Text[..^after] + Word(TextElements(start), mirrors, isArabic: false) };
        run[0] = run[0] with { Text = Word(TextElements(end), mirrors, isArabic: false) + run[0].Text };
        return run;
    }

    // Latin letters with all that is between them are a run, and so is each number.
    private static void AppendLeftToRight(StringBuilder word, string[] signs, bool mirrors, bool isArabic)
    {
        var first = Array.FindIndex(signs, sign => char.IsLetterOrDigit(sign[0]));
        var isLatin = signs.Any(sign => char.IsLetter(sign[0]));
        for (var i = 0; i < signs.Length;)
        {
            var end = i;
            if (isLatin && i == first)
                end = Array.FindLastIndex(signs, sign => char.IsLetterOrDigit(sign[0])) + 1;
            while (!isLatin && end < signs.Length && IsOfNumber(signs, end, i, isArabic))
                end++;
            for (var at = end - 1; at >= i; at--)
                word.Append(signs[at]);
            if (end == i)
                word.Append(mirrors ? Mirrored(signs[end++]) : signs[end++]);
            i = end;
        }
    }

    private static bool IsOfNumber(string[] signs, int i, int first, bool isArabic)
    {
        var (isBehind, isBefore) = (i > first && char.IsDigit(signs[i - 1][0]), i + 1 < signs.Length && char.IsDigit(signs[i + 1][0]));
        return signs[i][0] switch
        {
            var digit when char.IsDigit(digit) => true,
            '-' => isBehind && isBefore && !isArabic,
            var sign when NumberSeparators.Contains(sign, StringComparison.Ordinal) => isBehind && isBefore,
            var sign => !isArabic && (isBehind || isBefore) && NumberTerminators.Contains(sign, StringComparison.Ordinal),
        };
    }

    // A mark that is printed by itself is before or behind its letter by a hair.
    private static IEnumerable<string> WithMarks(IEnumerable<string> visual)
    {
        var letter = new StringBuilder();
        foreach (var sign in visual)
        {
            if (IsMark(sign[0]))
            {
                letter.Append(sign);
                continue;
            }

            if (letter.Length > 0 && IsMark(letter[0]))
            {
                letter.Insert(0, sign);
                continue;
            }

            if (letter.Length > 0)
                yield return letter.ToString();
            letter.Clear().Append(sign);
        }

        if (letter.Length > 0)
            yield return letter.ToString();
    }

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static IEnumerable<string> TextElements(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, i);
            yield return text.Substring(i, length);
            i += length;
        }
    }

    private static string Mirrored(string sign) =>
        sign.Length == 1 && Brackets.IndexOf(sign[0], StringComparison.Ordinal) is >= 0 and var at ? Brackets[at ^ 1].ToString() : sign;
}
