using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Briefings.Planning.Releases;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Rendering.Markdown;

/// <summary>Turns an article's Markdown into HTML that is safe to put on a page or into a feed.</summary>
/// <remarks>
/// CommonMark and no extension: the advanced ones cost more than twice the core, and their heading identifiers take
/// quadratic time. Raw HTML is text.
/// </remarks>
internal static class MarkdownWriter
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    [ThreadStatic]
    private static StringWriter? s_text;

    [ThreadStatic]
    private static HtmlRenderer? s_renderer;

    public static MarkdownText Write(string markdown, MarkdownContext context)
    {
        var text = s_text ??= new StringWriter(new StringBuilder(16 * 1024));
        text.GetStringBuilder().Clear();
        var ends = new List<int>();
        if (TryWrite(markdown, context, text, ends))
            return Encode(text.GetStringBuilder(), ends);

        // Nested deeper than the parser or the renderer goes: only the part that is stays as it was written.
        var tooDeep = 0;
        foreach (var part in MarkdownParts.Of(markdown))
        {
            if (TryWrite(part.Text, context, text, ends))
                continue;
            WritePlain(part.Text, text, ends);
            tooDeep = tooDeep == 0 ? part.Line : tooDeep;
        }

        return Encode(text.GetStringBuilder(), ends) with { TooDeepLine = tooDeep };
    }

    /// <returns>False, with nothing written, for what Markdig refuses for its depth.</returns>
    private static bool TryWrite(string markdown, MarkdownContext context, StringWriter text, List<int> ends)
    {
        var (length, count) = (text.GetStringBuilder().Length, ends.Count);
        try
        {
            var document = MarkdownRules.Parse(markdown, Pipeline, context);
            var renderer = s_renderer ??= CreateRenderer(text);
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

    private static void WritePlain(string markdown, StringWriter text, List<int> ends)
    {
        var renderer = s_renderer ??= CreateRenderer(text);
        renderer.Write(new ParagraphBlock { Inline = new ContainerInline().AppendChild(new LiteralInline(markdown)) });
        ends.Add(text.GetStringBuilder().Length);
    }

    private static HtmlRenderer CreateRenderer(StringWriter text)
    {
        var renderer = new HtmlRenderer(text);
        Pipeline.Setup(renderer);
        return renderer;
    }

    private static MarkdownText Encode(StringBuilder html, List<int> ends)
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
        return new MarkdownText(utf8, blocks.MoveToImmutable());
    }
}
