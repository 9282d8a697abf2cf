using System.Buffers;
using Briefings.Templating.Evaluation;

namespace Briefings.Templating.Escaping;

/// <summary>Writes text so that it stays text in its place.</summary>
internal static class HtmlEscaper
{
    private static readonly SearchValues<char> s_text = SearchValues.Create("&<>\"'");
    private static readonly SearchValues<char> s_unquoted = SearchValues.Create("&<>\"'`=/ \t\n\r\f");
    private static readonly SearchValues<char> s_script = SearchValues.Create("&<>\"'`\\/\n\r\t\f\b\0\u2028\u2029");
    private static readonly SearchValues<char> s_style = SearchValues.Create("&<>\"'\\/;:{}()@\n\r\f");

    public static void Write(Output output, ReadOnlySpan<char> text, HtmlContext context)
    {
        var special = context switch
        {
            HtmlContext.Unquoted or HtmlContext.UnquotedUrlStart or HtmlContext.Document => s_unquoted,
            HtmlContext.Script => s_script,
            HtmlContext.Style => s_style,
            _ => s_text,
        };
        if (context is HtmlContext.UrlStart or HtmlContext.UnquotedUrlStart && !UrlScheme.IsSafe(text))
            text = "#";

        for (var next = text.IndexOfAny(special); next >= 0; next = text.IndexOfAny(special))
        {
            if (next > 0)
                output.Append(text[..next]);

            WriteSpecial(output, text[next], context);
            text = text[(next + 1)..];
        }

        if (!text.IsEmpty)
            output.Append(text);
    }

    private static void WriteSpecial(Output output, char c, HtmlContext context)
    {
        switch (context)
        {
            case HtmlContext.Script:
                output.Append($"\\u{(int)c:X4}");
                break;
            case HtmlContext.Document:
                output.Append("&amp;"u8);
                output.Append(Entity(c)[1..]);
                break;
            case HtmlContext.Style:
                output.Append($"\\{(int)c:X} ");
                break;
            default:
                output.Append(Entity(c));
                break;
        }
    }

    private static ReadOnlySpan<byte> Entity(char c) => c switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\'' => "&#39;"u8,
        '`' => "&#96;"u8,
        '=' => "&#61;"u8,
        '/' => "&#47;"u8,
        ' ' => "&#32;"u8,
        '\t' => "&#9;"u8,
        '\n' => "&#10;"u8,
        '\r' => "&#13;"u8,
        _ => "&#12;"u8,
    };
}
