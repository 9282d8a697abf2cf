using System.Buffers;
using Briefings.Language;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Rendering.Markdown.Marks;

/// <summary>Reads addresses that are written without any mark: <c>https://…</c> and <c>www.…</c>.</summary>
/// <remarks>
/// After GitHub's extended autolinks, and for texts without spaces too: there an address ends where the other letters
/// begin. Markdig's own parser takes quadratic time, slows all other texts down, and takes those letters in.
/// </remarks>
internal sealed class BareLinkParser : InlineParser
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("<>\"`|[]{}^\\\u00A0\u00AB\u00BB\u2026");

    private const int LongestHost = 253;

    public BareLinkParser() => OpeningCharacters = [':', '.'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(0, slice.End + 1);
        var (start, host) = BeginOf(text, slice.Start);
        if (start < 0
            || processor.Inline is not LiteralInline before
            || !ReferenceEquals(before.Content.Text, slice.Text) || before.Content.End != slice.Start - 1 || before.Content.Start > start
            || (start > 0 && IsWord(text[start - 1])))
        {
            return false;
        }

        if (EndOf(text, host) is not (> 0 and var end))
            return false;
        var words = text[start..end].ToString();
        processor.Inline = new LinkInline(host == start ? "https://" + words : words, "")
        {
            IsClosed = true,
            IsAutoLink = true,
            Span = new SourceSpan(processor.GetSourcePosition(start), processor.GetSourcePosition(end - 1)),
        }.AppendChild(new LiteralInline(words) { IsClosed = true });
        before.Content.End = start - 1;
        slice.Start = end;
        return true;
    }

    // Where the address and its host begin, seen from the colon or the first full stop.
    private static (int Start, int Host) BeginOf(ReadOnlySpan<char> text, int at)
    {
        if (text[at] == '.')
            return at >= 3 && text[(at - 3)..at].Equals("www", StringComparison.OrdinalIgnoreCase) ? (at - 3, at - 3) : (-1, -1);
        if (at + 3 >= text.Length || text[at + 1] != '/' || text[at + 2] != '/')
            return (-1, -1);
        foreach (var scheme in (ReadOnlySpan<string>)["https", "http"])
        {
            if (at >= scheme.Length && text[(at - scheme.Length)..at].Equals(scheme, StringComparison.OrdinalIgnoreCase))
                return (at - scheme.Length, at + 3);
        }

        return (-1, -1);
    }

    /// <returns>Where the address ends; -1 where it has no host.</returns>
    private static int EndOf(ReadOnlySpan<char> text, int host)
    {
        // A host in Chinese letters says that the rest may have such letters too.
        var isOtherScript = host < text.Length && IsOfNoSpaces(text[host]);
        var end = host;
        while (end < text.Length && end - host <= LongestHost && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '.') && Goes(text[end]))
            end++;
        var name = text[host..end].TrimEnd('.');
        if (name.IndexOf('.') <= 0 || name.IndexOf("..") >= 0)
            return -1;
        while (end < text.Length && !IsEnd(text[end]) && Goes(text[end]))
            end++;
        return WithoutSigns(text, host, end);

        bool Goes(char c) => isOtherScript || !IsOfNoSpaces(c);
    }

    // The signs of the sentence around it are no part of it, nor a bracket that opens before it.
    private static int WithoutSigns(ReadOnlySpan<char> text, int start, int end)
    {
        var open = text[start..end].Count('(') - text[start..end].Count(')');
        for (; end > start; end--)
        {
            if (text[end - 1] == ')' && open < 0)
                open++;
            else if (!"?!.,:;*_~'".Contains(text[end - 1], StringComparison.Ordinal))
                break;
        }

        return end;
    }

    private static bool IsEnd(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || Ends.Contains(c)
        || c is >= '\u2018' and <= '\u201F' or >= '\u3000' and <= '\u303F' or >= '\uFF01' and <= '\uFF0F' or >= '\uFF1A' and <= '\uFF20'
            or >= '\uFF3B' and <= '\uFF40' or >= '\uFF5B' and <= '\uFF65';

    private static bool IsOfNoSpaces(char c) => Scripts.IsUnspaced(c) || c is >= '\uAC00' and <= '\uD7A3';

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) && !IsOfNoSpaces(c);
}
