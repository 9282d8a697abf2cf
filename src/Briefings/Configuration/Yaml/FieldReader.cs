using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Configuration.Yaml;

/// <summary>
/// Reads a mapping key by key into typed values. Each key asked for is a known one; <see cref="Finish"/> reports
/// the rest. What is absent or wrong reads as null, and what is wrong is reported at its place.
/// </summary>
internal sealed class FieldReader(YamlMapping mapping, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, YamlNode> _values =
        mapping.Entries.ToDictionary(entry => entry.Key.Value, entry => entry.Value, StringComparer.Ordinal);

    private readonly List<string> _known = [];

    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>Where a key's value is, or the mapping's place where the key is absent.</summary>
    public SourceSpan PlaceOf(string key) => _values.TryGetValue(key, out var node) ? node.Span : mapping.Span;

    /// <summary>The key's value of whatever kind; null when absent or written as null.</summary>
    public YamlNode? Node(string key)
    {
        _known.Add(key);
        return _values.TryGetValue(key, out var node) && node is not YamlScalar { IsNull: true } ? node : null;
    }

    public string? Text(string key) => Node(key) switch
    {
        null => null,
        YamlScalar scalar => scalar.Value,
        var other => Wrong<string>(key, other, "a single text"),
    };

    /// <summary>A text that must be there and not be blank.</summary>
    public string RequiredText(string key)
    {
        if (!_values.ContainsKey(key))
            diagnostics.Add(Messages.MissingKey(mapping.Span, key));
        var text = Text(key);
        // What is written but left empty has no node.
        if (text is null ? _values.ContainsKey(key) && Node(key) is null : YamlScalar.ShowsNothing(text))
            diagnostics.Add(Messages.WrongValue(PlaceOf(key), key, text ?? "", "a text"));
        return text ?? "";
    }

    /// <summary>A value of some type, read from a single text.</summary>
    /// <param name="right">What would be right, for the message: <c>a day as in 2025-09-11</c>.</param>
    public T? Value<T>(string key, TryParse<T> tryParse, string right)
        where T : struct
    {
        if (Text(key) is not { } text)
            return null;
        if (tryParse(text, out var value))
            return value;
        diagnostics.Add(Messages.WrongValue(PlaceOf(key), key, text, right));
        return null;
    }

    /// <summary>The address of a web page. What is none is reported, and kept for its author to see: nothing links there.</summary>
    public string? Address(string key)
    {
        var text = Text(key);
        if (text is not null && !(Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" && url.Host.Length > 0))
            diagnostics.Add(Messages.NoWebAddress(PlaceOf(key), key, text));
        return text;
    }

    public bool Flag(string key) => Value<bool>(key, bool.TryParse, "true or false") ?? false;

    /// <summary>A whole number within bounds.</summary>
    public int? Number(string key, int least, int most)
    {
        return Value<int>(key, TryParse, $"a whole number from {least} to {most}");

        bool TryParse(string? text, out int number) => int.TryParse(text, out number) && number >= least && number <= most;
    }

    /// <summary>A list of texts; one text is a list of one.</summary>
    public ImmutableArray<string> Texts(string key) =>
        [.. Scalars(key).Select(scalar => scalar.Value)];

    /// <summary>The items of a list whose items must be single values, each with its place.</summary>
    public ImmutableArray<YamlScalar> Scalars(string key)
    {
        var items = Items(key);
        foreach (var wrong in items.Where(item => item is not YamlScalar))
            Wrong<string>(key, wrong, "a list of single values");
        return [.. items.OfType<YamlScalar>()];
    }

    /// <summary>The items of a list, of whatever kind; one value is a list of one. What is empty is no item.</summary>
    public ImmutableArray<YamlNode> Items(string key) => Node(key) switch
    {
        null => [],
        YamlSequence sequence => [.. sequence.Items.Where(item => !IsLeftEmpty(key, item))],
        YamlScalar { IsBlank: true } => [],
        var single => [single],
    };

    private bool IsLeftEmpty(string key, YamlNode item)
    {
        if (item is not (YamlScalar { IsNull: true } or YamlScalar { IsBlank: true }))
            return false;
        diagnostics.Add(Messages.EmptyItem(item.Span, key));
        return true;
    }

    /// <summary>A mapping below this one; null when absent.</summary>
    public FieldReader? Mapping(string key) => Node(key) switch
    {
        null => null,
        YamlMapping inner => new FieldReader(inner, diagnostics),
        var other => Wrong<FieldReader>(key, other, "keys with values"),
    };

    /// <summary>The items of a list whose items must be mappings.</summary>
    public IEnumerable<FieldReader> Mappings(string key)
    {
        foreach (var item in Items(key))
        {
            if (item is YamlMapping inner)
                yield return new FieldReader(inner, diagnostics);
            else
                Wrong<string>(key, item, "a list of keys with values");
        }
    }

    /// <summary>The keys and values of a mapping whose keys are the author's own.</summary>
    public ImmutableArray<(YamlScalar Key, YamlNode Value)> Entries(string key) => Node(key) switch
    {
        null => [],
        YamlMapping inner => inner.Entries,
        var other => Wrong<YamlMapping>(key, other, "keys with values")?.Entries ?? [],
    };

    /// <summary>Reports every key that nothing asked for.</summary>
    public void Finish()
    {
        foreach (var (key, _) in mapping.Entries)
        {
            if (!_known.Contains(key.Value))
                diagnostics.Add(Messages.UnknownKey(key.Span, key.Value, _known));
        }
    }

    private T? Wrong<T>(string key, YamlNode node, string right)
        where T : class
    {
        var value = node is YamlScalar scalar ? scalar.Value : node.Kind;
        diagnostics.Add(Messages.WrongValue(node.Span, key, value, right));
        return null;
    }
}
