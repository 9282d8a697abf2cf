using System.Buffers.Text;
using Briefings.Templating.Escaping;
using Briefings.Templating.Functions;
using Briefings.Templating.Values;

namespace Briefings.Templating.Evaluation;

/// <summary>Writes a value to the output, escaped for its place.</summary>
internal static class ValueWriter
{
    public static void Write(RenderState state, in TemplateValue value, HtmlContext context)
    {
        switch (value.Kind)
        {
            case TemplateValueKind.Null or TemplateValueKind.Empty:
                break;
            case TemplateValueKind.Text:
                var isWritten = value.IsJson && context == HtmlContext.Script;
                state.Output.Write(value.AsText, isWritten ? HtmlContext.None : context);
                break;
            case TemplateValueKind.Integer:
                Utf8Formatter.TryFormat(value.AsInteger, state.Output.Reserve(24), out var length);
                state.Output.Advance(length);
                break;
            case TemplateValueKind.Html:
                WriteHtml(state, value.AsHtml, context);
                break;
            case TemplateValueKind.Date:
                state.Output.Write(DateFormatter.Format(value.AsDate, state.DateFormat), context);
                break;
            default:
                state.Output.Write(ValuePrinter.Print(value, state), context);
                break;
        }
    }

    /// <summary>Trusted HTML is not indented: that would change what is in a <c>pre</c>.</summary>
    private static void WriteHtml(RenderState state, HtmlText html, HtmlContext context)
    {
        if (!html.IsTrusted && context is not (HtmlContext.None or HtmlContext.Text or HtmlContext.Attribute))
        {
            WriteEscaped(state, html, context);
            return;
        }

        if (html.Utf8.IsEmpty)
            state.Output.Write(html.Text, HtmlContext.None);
        else if (context == HtmlContext.None)
            state.Output.Write(html.Utf8.Span);
        else
            state.Output.WriteUnindented(html.Utf8.Span);
    }

    /// <summary>What is escaped for a place between tags is not yet right for a URL, a script or a style.</summary>
    private static void WriteEscaped(RenderState state, HtmlText html, HtmlContext context)
    {
        if (html.Source is null && context == HtmlContext.UrlStart)
            state.Output.Write(UrlScheme.IsSafe(html.Text) ? html.Text : "#", HtmlContext.None);
        else
            state.Output.Write(html.Source ?? html.Text, context);
    }
}
