using System.Collections.Immutable;
using Briefings.Files;

namespace Briefings.Importing.Lines;

/// <summary>A raw text as lines.</summary>
internal sealed class TextLayout
{
    private readonly ImmutableArray<SourceSpan> _origins;
    private int[]? _proseBefore;

    private TextLayout(SourceText source, ImmutableArray<TextLine> lines, ImmutableArray<SourceSpan> origins)
    {
        Source = source;
        Lines = lines;
        _origins = origins;
    }

    public SourceText Source { get; }

    /// <summary>How many lines of the file are above this text.</summary>
    public int LinesAbove { get; private init; }

    /// <summary>All of them; the line with number <c>n</c> is at <c>n - 1</c>.</summary>
    public ImmutableArray<TextLine> Lines { get; }

    /// <summary>Whether any of the lines is running text.</summary>
    /// <param name="from">The place of the first in <see cref="Lines"/>.</param>
    /// <param name="to">The place behind the last.</param>
    public bool HasProse(int from, int to)
    {
        if (_proseBefore is null)
        {
            var counts = new int[Lines.Length + 1];
            for (var i = 0; i < Lines.Length; i++)
                counts[i + 1] = counts[i] + (Lines[i].IsProse ? 1 : 0);
            _proseBefore = counts;
        }

        return _proseBefore[to] > _proseBefore[from];
    }

    /// <summary>The place of a stretch of the text in the file that it came from.</summary>
    public SourceSpan Place(int offset, int length)
    {
        if (!_origins.IsEmpty)
            return _origins[Source.Locate(offset).Line - 1];
        var span = Source.Span(offset, length);
        return span with { Line = span.Line + LinesAbove, EndLine = span.EndLine + LinesAbove };
    }

    /// <summary>What is at a place of the text.</summary>
    public string Words(int offset, int length) => Source.Text.Substring(offset, Math.Min(length, Source.Text.Length - offset));

    /// <summary>The lines of one article of a file that holds several.</summary>
    /// <param name="linesAbove">How many lines of the file are above it.</param>
    public static TextLayout Part(SourceText source, int linesAbove)
    {
        var layout = Of(source);
        return new TextLayout(layout.Source, layout.Lines, []) { LinesAbove = linesAbove };
    }

    /// <summary>The lines of a text that is its own file.</summary>
    public static TextLayout Of(SourceText source) => Of(source, []);

    /// <summary>The lines of a text that was made of a file: of a web page, or of an item of a feed.</summary>
    /// <param name="origins">For each line, where it is in the file.</param>
    public static TextLayout Of(SourceText source, ImmutableArray<SourceSpan> origins)
    {
        var lines = new List<TextLine>(source.LineCount);
        for (var number = 1; number <= source.LineCount; number++)
        {
            var raw = source.Line(number);
            var text = raw.TrimStart(" \t\uFEFF");
            var indent = raw.Length - text.Length;
            lines.Add(new TextLine(number, source.LineStart(number) + indent, indent, text.TrimEnd(" \t").ToString()));
        }

        WrappedLines.Mark(lines);
        return new TextLayout(source, [.. lines], origins);
    }
}
