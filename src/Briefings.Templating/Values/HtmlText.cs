using System.Text;

namespace Briefings.Templating.Values;

/// <summary>HTML, kept in the form it came in.</summary>
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

    /// <summary>Whether it is right in every place because the author says so; else it is text escaped for a place
    /// between tags.</summary>
    public bool IsTrusted { get; init; }

    /// <summary>The text that was escaped, when that is known.</summary>
    public string? Source { get; init; }

    public string Text => _text ??= Encoding.UTF8.GetString(Utf8.Span);
}
