using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Markdig;
using Markdig.Parsers;
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
        var document = Parse(markdown);
        MarkdownRules.Apply(document, context);
        var text = s_text ??= new StringWriter(new StringBuilder(16 * 1024));
        var renderer = s_renderer ??= CreateRenderer(text);
        var builder = text.GetStringBuilder();
        builder.Clear();
        var ends = new List<int>(document.Count);
        foreach (var block in document)
        {
            if (block is LinkReferenceDefinitionGroup)
                continue;
            renderer.Write(block);
            ends.Add(builder.Length);
        }

        return Encode(builder, ends);
    }

    private static MarkdownDocument Parse(string markdown)
    {
        try
        {
            return MarkdownParser.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Nested deeper than the parser goes: nothing a person wrote to be read as structure.
            return [new ParagraphBlock { Inline = new ContainerInline().AppendChild(new LiteralInline(markdown)) }];
        }
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
