namespace Briefings.Templating.Parsing;

/// <summary>Turns offsets into lines and columns.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    public LineMap(string text)
    {
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
            _starts.Add(i + 1);
    }

    /// <summary>The line and the column of an offset, both from 1.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        var index = _starts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - _starts[line] + 1);
    }
}
