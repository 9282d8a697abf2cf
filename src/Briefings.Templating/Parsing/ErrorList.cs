using System.Collections.Immutable;

namespace Briefings.Templating.Parsing;

/// <summary>Collects the syntax errors of one template.</summary>
internal sealed class ErrorList(string template, string text)
{
    private const int Most = 50;

    private readonly List<TemplateDiagnostic> _errors = [];
    private LineMap? _lines;

    public int Count => _errors.Count;

    /// <summary>Reports an error; one place has one error, and a text full of them is cut after fifty.</summary>
    public void Report(int start, int end, string message)
    {
        _lines ??= new LineMap(text);
        var (line, column) = _lines.Locate(Math.Min(start, text.Length));
        if (_errors.Count < Most && !_errors.Exists(e => e.Line == line && e.Column == column))
            _errors.Add(new TemplateDiagnostic(template, line, column, Math.Max(0, end - start), message, []));
    }

    public ImmutableArray<TemplateDiagnostic> ToImmutable() => [.. _errors];
}
