using System.Globalization;
using System.Text;
using Briefings.Templating.Escaping;
using Briefings.Templating.Values;

namespace Briefings.Templating.Functions;

/// <summary>The functions on HTML.</summary>
internal static class HtmlModule
{
    public static TemplateValue Create() => new ModuleBuilder("html")
        .Add("escape", "text", Escape)
        .Add("newline_to_br", "text", NewLineToBr)
        .Add("strip", "text", static a => a[0].IsNull ? TemplateValue.Null : HtmlStripper.Strip(a.Text(0)))
        .Add("url_encode", "text", static a => a[0].IsNull ? TemplateValue.Null : Uri.EscapeDataString(a.Text(0)))
        .Add("url_escape", "text", static a => a[0].IsNull ? TemplateValue.Null : UrlEscape(a.Text(0)))
        .Hide("raw", "html", static a => a[0].IsNull ? default : TemplateValue.Raw(a.Text(0)))
        .Build();

    private static TemplateValue Escape(TemplateArguments a)
    {
        if (a[0].IsNull || a[0].Kind == TemplateValueKind.Html)
            return a[0];

        var text = a.Text(0);
        var builder = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '<' => builder.Append("&lt;"),
                '>' => builder.Append("&gt;"),
                '&' => builder.Append("&amp;"),
                '"' => builder.Append("&quot;"),
                '\'' => builder.Append("&#39;"),
                (>= 0xA0 and <= 0xFF) or > 0xFFFF => builder.Append("&#").Append(rune.Value).Append(';'),
                _ => builder.Append(rune),
            };
        }

        return Escaped(a, builder.ToString(), text);
    }

    private static TemplateValue NewLineToBr(TemplateArguments a)
    {
        if (a[0].IsNull)
            return default;

        var isHtml = a[0].Kind == TemplateValueKind.Html || a.State.Options.Escape == TemplateEscape.None;
        var text = isHtml ? a.Text(0) : Escape(a).AsText;
        return Escaped(a, BreakLines(text), null);
    }

    /// <summary>Puts a break before the end of each line, which may be two characters.</summary>
    private static string BreakLines(string text)
    {
        const string mark = "<br />";
        return text.Replace("\n", mark + "\n", StringComparison.Ordinal)
            .Replace("\r" + mark + "\n", mark + "\r\n", StringComparison.Ordinal);
    }

    private static TemplateValue Escaped(TemplateArguments a, string html, string? source) =>
        a.State.Options.Escape == TemplateEscape.None
            ? html
            : TemplateValue.From(new HtmlText(html) { Source = source });

    /// <summary>Escapes what no URL may hold, and leaves the signs a URL is built with.</summary>
    private static string UrlEscape(string text)
    {
        const string kept = "-_.~:/?#[]@!$&'()*+,;=%";
        var builder = new StringBuilder(text.Length + 16);
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || kept.Contains((char)rune.Value)))
            {
                builder.Append((char)rune.Value);
                continue;
            }

            foreach (var b in utf8[..rune.EncodeToUtf8(utf8)])
                builder.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }

        return builder.ToString();
    }
}
