using System.Buffers;
using System.Text;

namespace Briefings.Rendering.Feeds;

/// <summary>Writes XML as UTF-8, straight into a buffer.</summary>
/// <remarks>A character that XML forbids, as one that a reference named, becomes a space (XML 1.0, section 2.2).</remarks>
internal readonly struct XmlOutput(IBufferWriter<byte> output)
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"\uFFFE\uFFFF" + string.Concat(Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c is not ('\t' or '\n'))));

    /// <summary>Markup as it is.</summary>
    public void Raw(string markup) => Encoding.UTF8.GetBytes(markup, output);

    public void Raw(ReadOnlySpan<byte> markup) => output.Write(markup);

    /// <summary>Text, escaped for content and for attributes in double quotes.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            Encoding.UTF8.GetBytes(text[..at], output);
            output.Write(text[at] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                '\r' => "&#13;"u8,
                _ => " "u8,
            });
            text = text[(at + 1)..];
        }

        Encoding.UTF8.GetBytes(text, output);
    }

    /// <summary>An element with text; nothing where there is none.</summary>
    public void Element(string name, string? text)
    {
        if (text is null)
            return;
        Raw($"<{name}>");
        Text(text);
        Raw($"</{name}>\n");
    }

    /// <summary>An attribute, with the space before it.</summary>
    public void Attribute(string name, string value)
    {
        Raw($" {name}=\"");
        Text(value);
        Raw("\""u8);
    }

    /// <summary>HTML that a reader of the feed unpacks, in two parts.</summary>
    public void Html(ReadOnlySpan<byte> lead, ReadOnlySpan<byte> html)
    {
        Raw("<![CDATA["u8);
        Sections(lead);
        Sections(html);
        Raw("]]>"u8);
    }

    private void Sections(ReadOnlySpan<byte> html)
    {
        while (html.IndexOf("]]>"u8) is >= 0 and var at)
        {
            Raw(html[..(at + 2)]);
            Raw("]]><![CDATA["u8);
            html = html[(at + 2)..];
        }

        Raw(html);
    }
}
