using System.Text;

namespace Briefings.Templating.Parsing;

/// <summary>Leaves out the spaces before a tag at the beginning of a line: HTML does not show them, and a long list has many.</summary>
internal sealed class IndentationTrimmer
{
    private static readonly string[] Verbatim = ["pre", "textarea", "script", "style"];

    // The element whose text is kept as it is; null outside of one.
    private string? _open;

    /// <param name="text">A piece of a template outside of code; the pieces come in their order.</param>
    /// <param name="isLineStart">Whether a line of the template begins with it.</param>
    public ReadOnlySpan<char> Trim(ReadOnlySpan<char> text, bool isLineStart)
    {
        var trimmed = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = text[at..].IndexOf('\n') is >= 0 and var found ? at + found + 1 : text.Length;
            var line = text[at..end];
            var rest = line.TrimStart(" \t");
            var isIndented = (at > 0 || isLineStart) && _open is null && rest.StartsWith("<");
            trimmed.Append(isIndented ? rest : line);
            Follow(line);
            at = end;
        }

        return trimmed.ToString();
    }

    private void Follow(ReadOnlySpan<char> line)
    {
        for (var at = line.IndexOf('<'); at >= 0; at = line.IndexOf('<'))
        {
            line = line[(at + 1)..];
            if (_open is null)
                _open = OpenedBy(line);
            else if (line.StartsWith("/") && IsName(line[1..], _open))
                _open = null;
        }
    }

    private static string? OpenedBy(ReadOnlySpan<char> tag)
    {
        foreach (var name in Verbatim)
        {
            if (IsName(tag, name))
                return name;
        }

        return null;
    }

    private static bool IsName(ReadOnlySpan<char> text, string name) =>
        text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (text.Length == name.Length || !char.IsAsciiLetterOrDigit(text[name.Length]));
}
