using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Briefings.Importing.Pdf;

/// <summary>Brings what is printed from right to left into the order in which it is read: what UAX #9 of Unicode does, taken back.</summary>
internal static class RightToLeft
{
    private const string InNumbers = ".,:/";
    private const string AtNumbers = "%$€£₪°";
    private const string Loose = ".,;:!?()[]{}\"'«»“”„’‘";
    private const string Brackets = "()[]{}<>«»";

    public static bool IsLetter(char c) => c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' && char.IsLetter(c);

    public static bool Has(string text) => text.Any(IsLetter);

    /// <summary>Whether brackets have the shape that is seen, and not the sign that was meant; where a word begins or ends with one, that is told.</summary>
    /// <param name="seen">Words as they stand on paper, from left to right.</param>
    public static bool SeesBrackets(IReadOnlyCollection<string> seen)
    {
        // Brackets within Latin words are the same either way, so words from the right tell first.
        var balance = seen.Where(Has).Sum(Seen);
        return balance != 0 ? balance > 0 : seen.Sum(Seen) >= 0;

        static int Seen(string word) => (word[0], word[^1]) switch
        {
            ('(', ')') or (')', '(') => 0,
            ('(', _) or (_, ')') => 1,
            (')', _) or (_, '(') => -1,
            _ => 0,
        };
    }

    /// <summary>A word with letters from right to left, or a number among them.</summary>
    /// <param name="seen">From left to right; each a letter with its marks, or one sign of several letters in the order of reading.</param>
    /// <param name="mirrors">Whether brackets have the shape that is seen.</param>
    /// <param name="isArabic">Whether numbers stand among Arabic letters.</param>
    public static string Word(IEnumerable<string> seen, bool mirrors, bool isArabic)
    {
        var read = WithMarks(seen).Reverse().ToArray();
        var word = new StringBuilder();
        for (var i = 0; i < read.Length;)
        {
            var end = EndOfRun(read, i, isArabic);
            for (var at = end - 1; at >= i; at--)
                word.Append(read[at]);
            if (end == i)
                word.Append(mirrors ? Mirrored(read[i]) : read[i]);
            i = Math.Max(end, i + 1);
        }

        return word.ToString();
    }

    /// <summary>A line of a page, or what of it is in one column, in the order of reading.</summary>
    /// <param name="words">As the page is read: from right to left where it is so, with places counted from there; words without letters from right to left as they are seen.</param>
    public static ImmutableArray<PdfWord> Line(IReadOnlyList<PdfWord> words, PrintDirection direction)
    {
        if (!direction.HasRightToLeft)
            return [.. words];
        var line = ImmutableArray.CreateBuilder<PdfWord>(words.Count);
        var isArabic = words.Any(word => word.Text.Any(c => IsLetter(c) && Language.Scripts.IsArabic(c)));
        if (direction.IsRightToLeft && !IsReadFromRight(words))
            return [.. TurnedBack(words)];
        for (var i = 0; i < words.Count;)
        {
            var last = LastOfRun(words, i, direction.IsRightToLeft);
            if (last < i)
            {
                line.Add(IsOther(words[i], direction) ? words[i] with { Text = Word(Signs(words[i].Text), direction.SeesBrackets, isArabic) } : words[i]);
                i++;
                continue;
            }

            var run = TurnedBack(words.Skip(i).Take(last + 1 - i)).ToArray();
            line.AddRange(direction.IsRightToLeft ? WithoutEdges(run, direction.SeesBrackets) : run.Select(word => Has(word.Text) ? word : word with { Text = Word(Signs(word.Text), direction.SeesBrackets, isArabic) }));
            i = last + 1;
        }

        return line.DrainToImmutable();
    }

    // A number, or signs alone, on a page from right to left.
    private static bool IsOther(PdfWord word, PrintDirection direction) => direction.IsRightToLeft && !Has(word.Text) && !word.Text.Any(char.IsLetter);

    // English begins with no full stop; a line without a letter from the right may be the rest of one that has.
    private static bool IsReadFromRight(IReadOnlyList<PdfWord> words) =>
        words.Any(word => Has(word.Text)) || words.All(word => !word.Text.Any(char.IsLetter)) || (words[^1].Text is [var first, ..] && ".,;:!?)".Contains(first, StringComparison.Ordinal));

    // The last word of a run in the other direction that begins here; before the first where none does.
    private static int LastOfRun(IReadOnlyList<PdfWord> words, int first, bool isRightToLeft)
    {
        var last = first - 1;
        if (!words[first].Text.Any(char.IsLetterOrDigit) || (!isRightToLeft && !Has(words[first].Text)))
            return last;
        for (var i = first; i < words.Count && (isRightToLeft ? !Has(words[i].Text) : Has(words[i].Text) || !words[i].Text.Any(char.IsLetter)); i++)
        {
            if (isRightToLeft ? words[i].Text.Any(char.IsLetter) : Has(words[i].Text))
                last = i;
        }

        return last;
    }

    // The same place on paper, read the other way.
    private static IEnumerable<PdfWord> TurnedBack(IEnumerable<PdfWord> words)
    {
        var run = words.ToArray();
        var (left, right) = (run.Min(word => word.Left), run.Max(word => word.Right));
        return run.Reverse().Select(word => word with { Left = left + (right - word.Right), Right = left + (right - word.Left) });
    }

    // What stands at the edges of Latin words belongs to the text around them: it is printed on the other side.
    private static IEnumerable<PdfWord> WithoutEdges(PdfWord[] run, bool mirrors)
    {
        var text = string.Concat(run.Select(word => word.Text));
        var opens = text.Count(c => c is '(' or '[') - text.Count(c => c is ')' or ']');
        var (first, last) = (run[0].Text, run[^1].Text);
        var before = first.Length - first.AsSpan().TrimStart(Loose).Length;
        var after = last.Length - last.AsSpan().TrimEnd(Loose).Length;
        if (opens == 0 && text.AsSpan().IndexOfAny("([") is var open and >= 0 && open < text.AsSpan().IndexOfAny(")]"))
            (before, after) = (Math.Min(before, first.AsSpan().IndexOfAny("([") is >= 0 and var at ? at : before), last[^1] is ')' or ']' ? 0 : after);
        var (start, end) = (first[..before], last[^after..]);
        run[0] = run[0] with { Text = run[0].Text[before..] };
        run[^1] = run[^1] with { Text = run[^1].Text[..^after] + Word(Signs(start), mirrors, isArabic: false) };
        run[0] = run[0] with { Text = Word(Signs(end), mirrors, isArabic: false) + run[0].Text };
        return run;
    }

    // Latin letters and digits are read from left to right; behind the last of them, or where it began if there is none.
    private static int EndOfRun(string[] read, int first, bool isArabic)
    {
        var end = first;
        var isWord = false;
        for (var i = first; i < read.Length && !IsLetter(read[i][0]); i++)
            isWord |= char.IsLetter(read[i][0]);
        for (var i = first; i < read.Length && !IsLetter(read[i][0]); i++)
        {
            var c = read[i][0];
            if (char.IsLetterOrDigit(c))
                end = i + 1;
            else if (isWord ? end == first : !IsOfNumber(read, i, first, isArabic))
                break;
            else if (!isArabic && AtNumbers.Contains(c, StringComparison.Ordinal))
                end = i + 1;
        }

        return end;
    }

    private static bool IsOfNumber(string[] read, int i, int first, bool isArabic)
    {
        var c = read[i][0];
        var isBetween = i > first && char.IsDigit(read[i - 1][0]) && i + 1 < read.Length && char.IsDigit(read[i + 1][0]);
        if (isBetween && (InNumbers.Contains(c, StringComparison.Ordinal) || (c is '-' or '\u066B' or '\u066C' && !isArabic) || c is '\u066B' or '\u066C'))
            return true;
        return !isArabic && AtNumbers.Contains(c, StringComparison.Ordinal)
            && ((i > first && char.IsDigit(read[i - 1][0])) || (i + 1 < read.Length && char.IsDigit(read[i + 1][0])));
    }

    // A mark that is printed by itself is before or behind its letter by a hair.
    private static IEnumerable<string> WithMarks(IEnumerable<string> seen)
    {
        var letter = "";
        foreach (var sign in seen)
        {
            var isMark = CharUnicodeInfo.GetUnicodeCategory(sign[0]) == UnicodeCategory.NonSpacingMark;
            if (isMark || (letter.Length > 0 && CharUnicodeInfo.GetUnicodeCategory(letter[0]) == UnicodeCategory.NonSpacingMark))
            {
                letter = isMark ? letter + sign : sign + letter;
                continue;
            }

            if (letter.Length > 0)
                yield return letter;
            letter = sign;
        }

        if (letter.Length > 0)
            yield return letter;
    }

    private static IEnumerable<string> Signs(string text)
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
