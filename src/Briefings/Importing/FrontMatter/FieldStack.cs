using System.Collections.Immutable;

namespace Briefings.Importing.FrontMatter;

/// <summary>Collects fields from the events of a parser: tables give their keys with dots, arrays several values.</summary>
internal sealed class FieldStack
{
    private readonly List<(string Name, bool IsArray)> _open = [];
    private readonly List<(string Name, List<string> Values, int Line)> _fields = [];
    private string _key = "";
    private int _line = 1;

    public void Key(string name, int line) => (_key, _line) = (name, line);

    public void Open(bool isArray)
    {
        if (isArray && !InArray)
            _fields.Add((Path(_key), [], _line));
        _open.Add((isArray ? "" : _key, isArray));
        if (!isArray)
            _key = "";
    }

    public void Close()
    {
        if (_open.Count > 0)
            _open.RemoveAt(_open.Count - 1);
    }

    public void Value(string value)
    {
        // In a list of tables only a name says something: [[authors]] name = "…".
        if (InArray && _open[^1].IsArray)
            _fields[^1].Values.Add(value);
        else if (InArray && _key is "name" or "title" && _fields.Count > 0)
            _fields[^1].Values.Add(value);
        else if (!InArray)
            _fields.Add((Path(_key), [value], _line));
    }

    public ImmutableArray<FrontField> ToArray() => [.. _fields.Select(field => FrontField.Of(field.Name, field.Values, field.Line))];

    private bool InArray => _open.Exists(open => open.IsArray);

    private string Path(string key) => string.Join('.', _open.Select(open => open.Name).Where(name => name.Length > 0).Append(key));
}
