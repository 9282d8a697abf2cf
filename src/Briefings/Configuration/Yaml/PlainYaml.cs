using System.Buffers;
using System.Collections.Immutable;
using Briefings.Files;

namespace Briefings.Configuration.Yaml;

/// <summary>
/// Reads the YAML that nearly every article has: keys with values on one line, lists of such values, and mappings of
/// them below a key. It gives what the parser gives, to the column, in a fiftieth of the time, and leaves to the parser
/// whatever it does not know.
/// </summary>
internal ref struct PlainYaml
{
    // Signs that begin or end something in YAML, and characters that the parser counts or breaks lines at in its own way.
    private static readonly SearchValues<char> NotPlain = SearchValues.Create(
        "\r\t\\\u0085\u00A0\u2028\u2029\uFEFF" + string.Concat(Enumerable.Range(0, 0x20).Where(c => c is not '\n').Select(c => (char)c)) + '\u007F');

    private static readonly SearchValues<char> KeyLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    private static readonly SearchValues<char> FlowSigns = SearchValues.Create("[]{},:?#");

    private const int Blank = int.MaxValue;

    private readonly string _path;
    private readonly int _linesBefore;
    private readonly string _yaml;
    private int _line;
    private int _start;
    private int _end;

    private PlainYaml(string path, string yaml, int linesBefore)
    {
        _path = path;
        _yaml = yaml;
        _linesBefore = linesBefore;
        _line = 0;
        _start = 0;
        _end = -1;
        Next();
    }

    private readonly bool IsAtEnd => _start >= _yaml.Length;

    private readonly ReadOnlySpan<char> Line => _yaml.AsSpan(_start, _end - _start);

    /// <returns>Null where there is anything that only the parser reads.</returns>
    public static YamlMapping? TryRead(string path, string yaml, int linesBefore)
    {
        if (yaml.Length == 0 || yaml.AsSpan().ContainsAny(NotPlain) || yaml.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || yaml.AsSpan().ContainsAnyInRange('\u0080', '\u009F'))
            return null;
        var reader = new PlainYaml(path, yaml, linesBefore);
        var mapping = reader.ReadMapping(0);
        return reader.IsAtEnd ? mapping : null;
    }

    private YamlMapping? ReadMapping(int indent)
    {
        var entries = ImmutableArray.CreateBuilder<(YamlScalar, YamlNode)>();
        var span = Span(indent, indent);
        while (!IsAtEnd && IndentOf(Line) == indent && Line[indent] != '-')
        {
            var key = Line[indent..];
            var length = key.IndexOfAnyExcept(KeyLetters);
            if (length <= 0 || !char.IsAsciiLetter(key[0]) || key[length] != ':')
                return null;
            var name = new YamlScalar(Span(indent, indent + length), key[..length].ToString(), IsQuoted: false);
            if (entries.Any(entry => entry.Item1.Value == name.Value) || ReadValue(indent, indent + length + 1) is not { } value)
                return null;
            entries.Add((name, value));
        }

        return entries.Count > 0 ? new YamlMapping(span, entries.ToImmutable()) : null;
    }

    // The value behind a key's colon, and the lines that belong to it.
    private YamlNode? ReadValue(int indent, int column)
    {
        if (column == Line.Length)
        {
            var none = new YamlScalar(Span(column, column), "", IsQuoted: false);
            Next();
            if (IsAtEnd || IndentOf(Line) <= indent)
                return !IsAtEnd && IndentOf(Line) == indent && Line[indent] == '-' ? null : none;
            var deeper = IndentOf(Line);
            return deeper == Blank ? null : Line[deeper] == '-' ? ReadList(deeper) : ReadMapping(deeper);
        }

        if (Line[column] != ' ' || column + 1 == Line.Length || Line[column + 1] == ' ')
            return null;
        YamlNode? value = Line[column + 1] == '[' ? ReadFlow(column + 1) : ReadScalar(column + 1, Line.Length, inFlow: false);
        Next();
        // A line that is indented more would go on with the value.
        return !IsAtEnd && IndentOf(Line) > indent ? null : value;
    }

    private YamlSequence? ReadList(int indent)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        var span = Span(indent, indent);
        while (!IsAtEnd && IndentOf(Line) == indent)
        {
            if (Line.Length < indent + 3 || Line[indent] != '-' || Line[indent + 1] != ' ' || ReadScalar(indent + 2, Line.Length, inFlow: false) is not { } item)
                return null;
            items.Add(item);
            Next();
        }

        return !IsAtEnd && IndentOf(Line) > indent ? null : new YamlSequence(span, items.ToImmutable());
    }

    private readonly YamlSequence? ReadFlow(int start)
    {
        var line = Line;
        var last = line.Length - 1;
        if (line[last] != ']')
            return null;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        var span = Span(start, start);
        if (last == start + 1)
            return new YamlSequence(span, []);
        for (var at = start + 1; at <= last;)
        {
            var end = EndOfItem(line, at, last);
            if (end < 0 || ReadScalar(at, end, inFlow: true) is not { } item)
                return null;
            items.Add(item);
            // One space behind each comma, as people and programs write it.
            if (end < last && (end + 2 >= last || line[end + 1] != ' '))
                return null;
            at = end + (end < last ? 2 : 1);
        }

        return new YamlSequence(span, items.ToImmutable());
    }

    private static int EndOfItem(ReadOnlySpan<char> line, int at, int last)
    {
        if (line[at] is '"' or '\'')
        {
            var close = line[(at + 1)..].IndexOf(line[at]);
            var end = close < 0 ? -1 : at + close + 2;
            return end >= 0 && end <= last && (end == last || line[end] == ',') ? end : -1;
        }

        var comma = line[at..last].IndexOf(',');
        return comma < 0 ? last : at + comma;
    }

    private readonly YamlScalar? ReadScalar(int start, int end, bool inFlow)
    {
        var text = Line[start..end];
        if (text.IsEmpty)
            return null;
        if (text[0] is '"' or '\'')
        {
            var isOne = text.Length > 1 && text[^1] == text[0] && text[1..^1].IndexOf(text[0]) < 0;
            return isOne ? new YamlScalar(Span(start, end), text[1..^1].ToString(), IsQuoted: true) : null;
        }

        return IsPlain(text, inFlow) ? new YamlScalar(Span(start, end), text.ToString(), IsQuoted: false) : null;
    }

    private static bool IsPlain(ReadOnlySpan<char> text, bool inFlow)
    {
        if (!char.IsLetterOrDigit(text[0]) || text[^1] is ' ' or ':' || text.Contains(" #", StringComparison.Ordinal) || text.Contains(": ", StringComparison.Ordinal))
            return false;
        return !inFlow || !text.ContainsAny(FlowSigns);
    }

    private static int IndentOf(ReadOnlySpan<char> line) => line.IndexOfAnyExcept(' ') is >= 0 and var indent ? indent : Blank;

    // Columns of the line that is read, from 0.
    private readonly SourceSpan Span(int start, int end) => new(_path, _line + _linesBefore, start + 1, _line + _linesBefore, end + 1);

    private void Next()
    {
        _start = _end + 1;
        _line++;
        if (IsAtEnd)
            return;
        var length = _yaml.AsSpan(_start).IndexOf('\n');
        _end = length < 0 ? _yaml.Length : _start + length;
    }
}
