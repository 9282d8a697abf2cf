using System.Collections.Immutable;
using Briefings.Files;

namespace Briefings.Content.Writing;

/// <summary>Changes a text at some places and leaves the rest as a person wrote it.</summary>
internal sealed class TextEdit(SourceText source)
{
    private readonly List<(int Start, int End, string Text)> _changes = [];

    public SourceText Source => source;

    public bool IsEmpty => _changes.Count == 0;

    public void Replace(SourceSpan span, string text) => _changes.Add((Offset(span.Line, span.Column), Offset(span.EndLine, span.EndColumn), text));

    /// <summary>Puts whole lines, each with its end, before a line.</summary>
    public void InsertBefore(int line, string text) => _changes.Add((source.LineStart(line), source.LineStart(line), text));

    public void RemoveLine(int line) => _changes.Add((source.LineStart(line), line < source.LineCount ? source.LineStart(line + 1) : source.Text.Length, ""));

    public override string ToString()
    {
        var text = source.Text;
        foreach (var (start, end, with) in InOrder())
            text = text[..start] + with + text[end..];
        return text;
    }

    // From the end, so that no change moves what is still to be changed; what goes to one place stays in the order it came.
    private IEnumerable<(int Start, int End, string Text)> InOrder() => _changes.Select((change, order) => (Change: change, Order: order))
        .OrderByDescending(one => one.Change.Start).ThenByDescending(one => one.Change.End).ThenByDescending(one => one.Order)
        .Select(one => one.Change).ToImmutableArray();

    private int Offset(int line, int column) => source.LineStart(line) + column - 1;
}
