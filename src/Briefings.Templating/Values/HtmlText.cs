using System.Text;

namespace Briefings.Templating.Values;

/// <summary>Trusted HTML, kept in the form it came in.</summary>
internal sealed class HtmlText
{
    private string? _text;

    public HtmlText(string text)
    {
        _text = text;
    }

    public HtmlText(ReadOnlyMemory<byte> utf8)
    {
        Utf8 = utf8;
    }

    /// <summary>The bytes; empty when only the text is known.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    public string Text => _text ??= Encoding.UTF8.GetString(Utf8.Span);
}
