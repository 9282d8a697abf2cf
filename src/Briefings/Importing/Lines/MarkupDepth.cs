using System.Collections.Frozen;

namespace Briefings.Importing.Lines;

/// <summary>
/// Bounds how deep the elements of a page nest, before a parser sees it: parsers take time with the square of the depth, and
/// some recurse. Tags that go deeper are blanked; their text stays, and every place in the file with it.
/// </summary>
internal static class MarkupDepth
{
    /// <summary>Deeper than any page that people read.</summary>
    public const int Deepest = 200;

    // A parser opens these again in every block until they are closed.
    private const int MostFormatting = 12;

    private static readonly FrozenSet<string> NeverNest = FrozenSet.ToFrozenSet(
        "area base br col embed hr img input link meta param source track wbr keygen frame basefont bgsound p li dt dd option optgroup tr td th thead tbody tfoot colgroup rp rt rb rtc caption html head body".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Formatting = FrozenSet.ToFrozenSet(
        "a b big code em font i nobr s small strike strong tt u".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> RawText = FrozenSet.ToFrozenSet(
        "script style textarea title xmp iframe noembed noframes plaintext".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <returns>The same text where nothing is too deep, which is nearly always.</returns>
    public static string Bound(string html)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var blanked = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var (depth, formatting) = (0, 0);
        char[]? bounded = null;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            if (html.AsSpan(at).StartsWith("<!--"))
            {
                at = html.IndexOf("-->", at, StringComparison.Ordinal) is >= 0 and var close ? close : html.Length - 1;
                continue;
            }

            var isClose = html[at + 1] == '/';
            var name = NameAt(html, at + (isClose ? 2 : 1));
            if (name.Length == 0 || NeverNest.Contains(name))
                continue;
            var end = EndOfTag(html, at + 1);
            var isFormatting = Formatting.Contains(name);
            if (isClose)
            {
                if (Take(blanked, name))
                    Blank(ref bounded, html, at, end);
                else if (Take(open, name))
                    (depth, formatting) = (depth - 1, formatting - (isFormatting ? 1 : 0));
            }
            else if (RawText.Contains(name))
            {
                end = EndOfRawText(html, end, name);
            }
            else if (depth >= Deepest || (isFormatting && formatting >= MostFormatting))
            {
                blanked[name] = blanked.GetValueOrDefault(name) + 1;
                Blank(ref bounded, html, at, end);
            }
            else if (!IsEmptyInPicture(html, end, open) && !(name.Equals("a", StringComparison.OrdinalIgnoreCase) && open.GetValueOrDefault(name) > 0))
            {
                open[name] = open.GetValueOrDefault(name) + 1;
                (depth, formatting) = (depth + 1, formatting + (isFormatting ? 1 : 0));
            }

            at = end;
        }

        return bounded is null ? html : new string(bounded);
    }

    private static string NameAt(string html, int start)
    {
        var end = start;
        if (end < html.Length && !char.IsAsciiLetter(html[end]))
            return "";
        while (end < html.Length && end - start < 40 && html[end] is not (' ' or '\t' or '\n' or '\r' or '\f' or '/' or '>'))
            end++;
        return html[start..end];
    }

    // The last character of the tag: a ">" that is in no value, or the end of the text.
    private static int EndOfTag(string html, int at)
    {
        for (; at < html.Length && html[at] != '>'; at++)
        {
            if (html[at] is '"' or '\'' && html[at - 1] is '=' or ' ' && html.IndexOf(html[at], at + 1) is > 0 and var quote)
                at = quote;
        }

        return Math.Min(at, html.Length - 1);
    }

    private static int EndOfRawText(string html, int from, string name) =>
        html.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var close ? close : html.Length - 1;

    // Within SVG and MathML "<path/>" is an element without content; in HTML the slash means nothing.
    private static bool IsEmptyInPicture(string html, int end, Dictionary<string, int> open) =>
        html[end - 1] == '/' && (open.GetValueOrDefault("svg") > 0 || open.GetValueOrDefault("math") > 0);

    private static bool Take(Dictionary<string, int> counts, string name)
    {
        if (counts.GetValueOrDefault(name) == 0)
            return false;
        counts[name]--;
        return true;
    }

    private static void Blank(ref char[]? bounded, string html, int start, int end)
    {
        bounded ??= html.ToCharArray();
        for (var i = start; i <= end; i++)
        {
            if (bounded[i] is not ('\n' or '\r'))
                bounded[i] = ' ';
        }
    }
}
