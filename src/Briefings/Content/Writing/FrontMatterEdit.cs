using System.Collections.Immutable;
using Briefings.Configuration.Yaml;
using Briefings.Files;

namespace Briefings.Content.Writing;

/// <summary>Changes fields of a file's front matter and links of its text, and nothing else in the file.</summary>
/// <param name="source">The file.</param>
/// <param name="fields">Its front matter, as it was read.</param>
internal sealed class FrontMatterEdit(SourceText source, YamlMapping fields)
{
    private readonly TextEdit _edit = new(source);

    public bool IsEmpty => _edit.IsEmpty;

    public string Text => _edit.ToString();

    /// <summary>Gives a key a single value, also where it has none yet.</summary>
    public void Set(string key, string value)
    {
        if (Find(key) is { } node)
        {
            _edit.Replace(node.Span, YamlText.Scalar(value));
            return;
        }

        RemoveEmpty(key);
        _edit.InsertBefore(Fence, $"{key}: {YamlText.Scalar(value)}\n");
    }

    /// <summary>Replaces single values, wherever they are below a key: alone, in a list, or as a field of its items.</summary>
    /// <param name="key">The key.</param>
    /// <param name="field">What holds the value in items that have fields.</param>
    /// <param name="isMeant">Which values are replaced.</param>
    /// <param name="value">What they are replaced by.</param>
    public void Replace(string key, string field, Func<string, bool> isMeant, string value)
    {
        foreach (var item in Find(key) switch { YamlSequence list => list.Items, { } one => [one], null => ImmutableArray<YamlNode>.Empty })
        {
            var node = item is YamlMapping mapping ? mapping.Entries.FirstOrDefault(entry => entry.Key.Value == field).Value : item;
            if (node is YamlScalar scalar && isMeant(scalar.Value))
                _edit.Replace(scalar.Span, YamlText.Scalar(value, inFlow: true));
        }
    }

    /// <summary>Adds values to a list, and takes others out of it.</summary>
    public void AddTo(string key, ImmutableArray<string> values, ImmutableArray<string> without)
    {
        ImmutableArray<YamlScalar> items = [.. (Find(key) switch { YamlSequence list => list.Items, { } one => [one], null => ImmutableArray<YamlNode>.Empty }).OfType<YamlScalar>()];
        values = [.. values.Except(items.Select(item => item.Value))];
        if (values.IsEmpty && items.All(item => !without.Contains(item.Value)))
            return;
        if (items.IsEmpty)
        {
            RemoveEmpty(key);
            _edit.InsertBefore(Fence, $"{key}:\n{string.Concat(values.Select(value => $"  - {YamlText.Scalar(value)}\n"))}");
        }
        else if (IsOnLineOfItsOwn(items[0]))
        {
            var indent = source.Line(items[0].Span.Line)[..(items[0].Span.Column - 1)].ToString();
            _edit.InsertBefore(items[0].Span.Line, string.Concat(values.Select(value => $"{indent}{YamlText.Scalar(value)}\n")));
            foreach (var item in items.Where(item => without.Contains(item.Value)))
                _edit.RemoveLine(item.Span.Line);
        }
        else
        {
            var kept = items.Select(item => item.Value).Where(item => !without.Contains(item)).Concat(values);
            // Of a list only its first bracket has a place; its last one stays.
            var (start, end) = (Find(key)!.Span, items[^1].Span);
            var list = string.Join(", ", kept.Select(value => YamlText.Scalar(value, inFlow: true)));
            _edit.Replace(start with { EndLine = end.EndLine, EndColumn = end.EndColumn }, Find(key) is YamlSequence ? "[" + list : $"[{list}]");
        }
    }

    /// <summary>Replaces what a link of the text leads to.</summary>
    /// <param name="link">Its place in the file.</param>
    /// <param name="to">What it leads to now.</param>
    public void Relink(SourceSpan link, string to) => _edit.Replace(link, to);

    // A key without a value would be there twice.
    private void RemoveEmpty(string key)
    {
        if (fields.Entries.FirstOrDefault(entry => entry.Key.Value == key).Key is { } empty)
            _edit.RemoveLine(empty.Span.Line);
    }

    // The line that ends the front matter.
    private int Fence => Enumerable.Range(2, source.LineCount - 1).First(line => source.Line(line).TrimEnd().SequenceEqual("---"));

    private YamlNode? Find(string key) =>
        fields.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value is { } node and not YamlScalar { IsNull: true } ? node : null;

    private bool IsOnLineOfItsOwn(YamlScalar item) =>
        source.Line(item.Span.Line)[..(item.Span.Column - 1)].Trim().SequenceEqual("-");
}
