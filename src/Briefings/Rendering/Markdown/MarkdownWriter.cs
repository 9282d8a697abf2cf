using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Briefings.Planning.Releases;
using Briefings.Rendering.Markdown.Marks;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Rendering.Markdown;

/// <summary>Turns an article's Markdown into HTML that is safe to put on a page or into a feed.</summary>
internal static class MarkdownWriter
{
    [ThreadStatic]
    private static StringWriter? s_text;

    [ThreadStatic]
    private static TextRenderer? s_renderer;

    public static MarkdownText Write(string markdown, MarkdownContext context)
    {
        var text = s_text ??= new StringWriter(new StringBuilder(16 * 1024));
        text.GetStringBuilder().Clear();
        var ends = new List<int>();
        var names = new HeadingNames();
        if (TryWrite(markdown, context, ends, names))
            return Encode(text.GetStringBuilder(), ends, names);

        // Nested deeper than the parser or the renderer goes: only the part that is stays as it was written.
        var tooDeep = 0;
        names = new HeadingNames();
        foreach (var part in MarkdownParts.Of(markdown))
        {
            if (TryWrite(part.Text, context, ends, names))
                continue;
            WritePlain(part.Text, ends);
            tooDeep = tooDeep == 0 ? part.Line : tooDeep;
        }

        return Encode(text.GetStringBuilder(), ends, names) with { TooDeepLine = tooDeep };
    }

    /// <returns>False, with nothing written, for what Markdig refuses for its depth or takes too long for.</returns>
    private static bool TryWrite(string markdown, MarkdownContext context, List<int> ends, HeadingNames names)
    {
        if (MarkdownParts.AreTooDense(markdown))
            return false;
        var text = s_text!;
        var (length, count) = (text.GetStringBuilder().Length, ends.Count);
        try
        {
            var document = MarkdownRules.Parse(markdown, context, names);
            var renderer = s_renderer ??= CreateRenderer(text);
            renderer.PageUrl = context.Page.AbsoluteUri;
            foreach (var block in document)
            {
                if (block is LinkReferenceDefinitionGroup)
                    continue;
                renderer.Write(block);
                ends.Add(text.GetStringBuilder().Length);
            }

            return true;
        }
        catch (ArgumentException)
        {
            // What ended in the middle of a text has no use for another.
            s_renderer = null;
            text.GetStringBuilder().Length = length;
            ends.RemoveRange(count, ends.Count - count);
            return false;
        }
    }

    private static void WritePlain(string markdown, List<int> ends)
    {
        var text = s_text!;
        var renderer = s_renderer ??= CreateRenderer(text);
        renderer.Write(new ParagraphBlock { Inline = new ContainerInline().AppendChild(new LiteralInline(markdown)) });
        ends.Add(text.GetStringBuilder().Length);
    }

    private static TextRenderer CreateRenderer(StringWriter text)
    {
        var renderer = new TextRenderer(text);
        MarkdownPipelines.Whole.Setup(renderer);
        return renderer;
    }

    private static MarkdownText Encode(StringBuilder html, List<int> ends, HeadingNames names)
    {
        var chars = ArrayPool<char>.Shared.Rent(html.Length);
        html.CopyTo(0, chars, html.Length);
        // A character reference has become its character by now: the gate is behind the decoding.
        CleanText.Blank(chars.AsSpan(0, html.Length));
        var utf8 = new byte[Encoding.UTF8.GetByteCount(chars, 0, html.Length)];
        var blocks = ImmutableArray.CreateBuilder<Range>(ends.Count);
        var (from, at) = (0, 0);
        foreach (var end in ends)
        {
            var next = at + Encoding.UTF8.GetBytes(chars.AsSpan(from, end - from), utf8.AsSpan(at));
            blocks.Add(at..next);
            (from, at) = (end, next);
        }

        ArrayPool<char>.Shared.Return(chars);
        return new MarkdownText(utf8, blocks.MoveToImmutable()) { Headings = [.. names.Headings] };
    }
}
