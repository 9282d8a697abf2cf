namespace Briefings.Files;

/// <summary>A file's text that knows the line and column of any offset.</summary>
internal sealed class SourceText
{
    private readonly int[] _lineStarts;

    /// <param name="path">Relative to the site, with forward slashes.</param>
    /// <param name="text">The decoded text; line ends are as they came.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = FindLineStarts(text);
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>How many lines the text has; a final newline does not begin another.</summary>
    public int LineCount => Text.Length > 0 && Text[^1] == '\n' ? _lineStarts.Length - 1 : _lineStarts.Length;

    /// <summary>A line without its line end.</summary>
    /// <param name="line">1-based.</param>
    public ReadOnlySpan<char> Line(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    /// <summary>The offset at which a line begins.</summary>
    /// <param name="line">1-based.</param>
    public int LineStart(int line) => _lineStarts[line - 1];

    /// <summary>The place of a stretch of the text.</summary>
    public SourceSpan Span(int offset, int length)
    {
        var (line, column) = Locate(offset);
        var (endLine, endColumn) = Locate(offset + length);
        return new SourceSpan(Path, line, column, endLine, endColumn);
    }

    /// <summary>The 1-based line and column of an offset.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        var found = Array.BinarySearch(_lineStarts, offset);
        var index = found >= 0 ? found : ~found - 1;
        return (index + 1, offset - _lineStarts[index] + 1);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
            starts.Add(i + 1);
        return [.. starts];
    }
}
