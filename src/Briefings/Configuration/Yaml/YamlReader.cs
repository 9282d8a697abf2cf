using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefings.Configuration.Yaml;

/// <summary>
/// Reads the YAML that a site's files use: mappings, lists and scalars. Anchors, aliases, tags, repeated keys and
/// deep nesting are refused, because what they do is seldom what their author wanted.
/// </summary>
internal sealed class YamlReader
{
    private const int MaxDepth = 16;

    private readonly string _path;
    private readonly int _linesBefore;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private Mark _last = new(0, 1, 1);

    private YamlReader(string path, int linesBefore, string yaml, DiagnosticBag diagnostics)
    {
        _path = path;
        _linesBefore = linesBefore;
        _diagnostics = diagnostics;
        _parser = new Parser(new StringReader(yaml));
    }

    /// <summary>Reads a whole document that is a mapping.</summary>
    /// <param name="path">The file, for positions.</param>
    /// <param name="yaml">The YAML alone, without the lines around it.</param>
    /// <param name="linesBefore">How many lines of the file are before it.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    /// <returns>Null, with a finding, when it cannot be read; an empty mapping for an empty document.</returns>
    public static YamlMapping? Read(string path, string yaml, int linesBefore, DiagnosticBag diagnostics) =>
        PlainYaml.TryRead(path, yaml, linesBefore) ?? Parse(path, yaml, linesBefore, diagnostics);

    /// <summary>The same by the parser alone.</summary>
    public static YamlMapping? Parse(string path, string yaml, int linesBefore, DiagnosticBag diagnostics)
    {
        var start = SourceSpan.At(path, linesBefore + 1, 1);
        var reader = new YamlReader(path, linesBefore, yaml, diagnostics);
        try
        {
            var root = reader.ReadDocument(start);
            if (root is YamlMapping or null)
                return (YamlMapping?)root;
            diagnostics.Add(Messages.Yaml(root.Span, $"Here is {root.Kind}; write keys with values, as in 'title: …'"));
            return null;
        }
        catch (YamlException error)
        {
            diagnostics.Add(Messages.Yaml(reader.Span(error.Start, error.End), Explain(error)));
            return null;
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            // The parser's own way to stumble, as over a list that is never closed; it does not say where.
            diagnostics.Add(Messages.Yaml(
                reader.Span(reader._last, reader._last), "This is not valid YAML from here on; is a bracket or a quote left open?"));
            return null;
        }
    }

    private YamlNode? ReadDocument(SourceSpan start)
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
            return new YamlMapping(start, []);
        _parser.Consume<DocumentStart>();
        var root = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (root is YamlScalar { IsNull: true })
            return new YamlMapping(start, []);
        if (!_parser.Accept<DocumentStart>(out var second))
            return root;
        _diagnostics.Add(Messages.Yaml(Span(second.Start, second.End), "A second document begins here; keep one"));
        return null;
    }

    private YamlNode ReadNode(int depth)
    {
        var node = _parser.Consume<ParsingEvent>();
        _last = node.Start;
        var span = Span(node.Start, node.End);
        if (depth > MaxDepth)
            throw new YamlException(node.Start, node.End, $"Nested deeper than {MaxDepth} levels");
        if (node is AnchorAlias || node is NodeEvent { Anchor.IsEmpty: false })
            throw new YamlException(node.Start, node.End, "Anchors and aliases are not read here; write the value out");
        if (node is NodeEvent { Tag.IsEmpty: false })
            throw new YamlException(node.Start, node.End, "Tags are not read here; write the plain value");
        return node switch
        {
            Scalar scalar => new YamlScalar(span, scalar.Value, scalar.Style != ScalarStyle.Plain),
            SequenceStart => ReadSequence(span, depth),
            MappingStart => ReadMapping(span, depth),
            _ => throw new YamlException(node.Start, node.End, "A value is missing"),
        };
    }

    private YamlSequence ReadSequence(SourceSpan span, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode(depth + 1));
        return new YamlSequence(span, items.ToImmutable());
    }

    private YamlMapping ReadMapping(SourceSpan span, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<(YamlScalar, YamlNode)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not YamlScalar name)
                _diagnostics.Add(Messages.Yaml(key.Span, $"A key must be a single value, but here is {key.Kind}"));
            else if (!seen.Add(name.Value))
                _diagnostics.Add(Messages.DuplicateKey(name.Span, name.Value));
            else
                entries.Add((name, value));
        }

        return new YamlMapping(span, entries.ToImmutable());
    }

    private SourceSpan Span(in Mark start, in Mark end) => new(
        _path, (int)start.Line + _linesBefore, (int)start.Column, (int)end.Line + _linesBefore, (int)end.Column);

    private static string Explain(YamlException error)
    {
        var message = (error.InnerException?.Message ?? error.Message).TrimEnd('.');
        return message.Contains('\t', StringComparison.Ordinal) || message.Contains("tab", StringComparison.OrdinalIgnoreCase)
            ? "There is a tab where YAML takes spaces only; indent with spaces"
            : $"This is not valid YAML: {message}";
    }
}
