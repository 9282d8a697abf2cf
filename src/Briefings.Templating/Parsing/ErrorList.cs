using System.Collections.Immutable;

namespace Briefings.Templating.Parsing;

/// <summary>Collects the syntax errors of one template.</summary>
internal sealed class ErrorList(string template, string text)
{
    private const int Most = 50;

    private readonly SortedDictionary<int, (int End, string Message)> _errors = [];

    public int Count => _errors.Count;

    /// <summary>Reports an error; one place has one error.</summary>
    public void Report(int start, int end, string message) =>
        _errors.TryAdd(Math.Min(start, text.Length), (end, message));

    /// <summary>Where the first error after an offset is; the end of the text when there is none.</summary>
    public int FirstAfter(int offset) => _errors.Keys.Append(text.Length).First(start => start >= offset);

    /// <summary>The errors in the order of the text; of a text full of them the first fifty.</summary>
    public ImmutableArray<TemplateDiagnostic> ToImmutable()
    {
        if (_errors.Count == 0)
            return [];

        var lines = new LineMap(text);
        return
        [
            .. _errors.Take(Most).Select(error =>
            {
                var (line, column) = lines.Locate(error.Key);
                var length = Math.Max(0, error.Value.End - error.Key);
                return new TemplateDiagnostic(template, line, column, length, error.Value.Message, []);
            }),
        ];
    }
}
