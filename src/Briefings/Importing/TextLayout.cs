using System.Collections.Immutable;
using Briefings.Files;

namespace Briefings.Importing;

/// <summary>A raw text as lines.</summary>
internal sealed class TextLayout
{
    private TextLayout(SourceText source, ImmutableArray<TextLine> lines)
    {
        Source = source;
        Lines = lines;
    }

    public SourceText Source { get; }

    /// <summary>All of them; the line with number <c>n</c> stands at <c>n - 1</c>.</summary>
    public ImmutableArray<TextLine> Lines { get; }

    public static TextLayout Of(SourceText source)
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
        return new TextLayout(source, [.. lines]);
    }
}
