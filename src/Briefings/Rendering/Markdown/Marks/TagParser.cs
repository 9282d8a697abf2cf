using System.Collections.Frozen;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Briefings.Rendering.Markdown.Marks;

/// <summary>Reads the few tags of HTML that a text may use. All other HTML is text.</summary>
internal sealed class TagParser : InlineParser
{
    // Attributes are read only to be dropped.
    private const int MostAttributes = 400;

    private static readonly FrozenSet<string> Allowed =
        new[] { "br", "sub", "sup", "u", "kbd", "abbr", "mark", "details", "summary" }.ToFrozenSet(StringComparer.Ordinal);

    public TagParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(0, slice.End + 1);
        var at = slice.Start + 1;
        var isClose = at < text.Length && text[at] == '/';
        var start = isClose ? at + 1 : at;
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end]) && end - start < 8)
            end++;
        var name = text[start..end].ToString().ToLowerInvariant();
        if (!Allowed.Contains(name) || EndOf(text, end) is not (> 0 and var close))
            return false;
        processor.Inline = new TagInline(name, isClose, text[slice.Start..(close + 1)].ToString())
        {
            Span = new(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(close)),
        };
        slice.Start = close + 1;
        return true;
    }

    /// <returns>Where the tag ends; -1 where it does not.</returns>
    private static int EndOf(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && text[at] is not ('>' or '/' or ' ' or '\t' or '\n'))
            return -1;
        var quote = '\0';
        for (var i = at; i < text.Length && i - at < MostAttributes; i++)
        {
            if (quote != '\0')
                quote = text[i] == quote ? '\0' : quote;
            else if (text[i] is '"' or '\'')
                quote = text[i];
            else if (text[i] == '>')
                return i;
            else if (text[i] == '<')
                return -1;
        }

        return -1;
    }
}
