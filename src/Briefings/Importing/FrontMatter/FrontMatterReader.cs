using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Importing.Lines;
using Tomlyn.Parsing;

namespace Briefings.Importing.FrontMatter;

/// <summary>Reads what generators of sites put in front of a text: YAML between <c>---</c>, TOML between <c>+++</c>, JSON, or Pelican's lines.</summary>
internal static class FrontMatterReader
{
    private const int MostLines = 2000;

    /// <returns>Null where the text has none.</returns>
    public static FrontMatterText? Read(SourceText file)
    {
        var first = 1;
        while (first <= file.LineCount && file.Line(first).IsWhiteSpace())
            first++;
        if (first > file.LineCount)
            return null;
        return file.Line(first).TrimStart('\uFEFF').TrimEnd() switch
        {
            "---" or "---yaml" or "---yml" or "--- yaml" => Fenced(file, first, ["---", "..."], Yaml),
            "---toml" or "--- toml" => Fenced(file, first, ["---"], Toml),
            "+++" => Fenced(file, first, ["+++"], Toml),
            var line when line.StartsWith("{") && !line.StartsWith("{{") && !line.StartsWith("{%") => Json(file, first),
            _ => PelicanHead.Read(file, first),
        };
    }

    private static FrontMatterText? Fenced(SourceText file, int first, string[] fences, Func<SourceText, int, int, ImmutableArray<FrontField>?> read)
    {
        for (var line = first + 1; line <= Math.Min(file.LineCount, first + MostLines); line++)
        {
            if (Array.IndexOf(fences, file.Line(line).TrimEnd().ToString()) < 0)
                continue;
            return read(file, first, line) is { } fields ? new FrontMatterText(fields, line) : new FrontMatterText([], line, IsBroken: true);
        }

        return null;
    }

    private static ImmutableArray<FrontField>? Yaml(SourceText file, int first, int end)
    {
        // What is wrong with it is said once, in the importer's words.
        var findings = new DiagnosticBag();
        var mapping = YamlReader.Read(file.Path, file.Text[file.LineStart(first + 1)..file.LineStart(end)], first, findings);
        return mapping is null ? null : [.. mapping.Entries.SelectMany(entry => Of("", entry.Key, entry.Value))];
    }

    private static IEnumerable<FrontField> Of(string outer, YamlScalar key, YamlNode value) => value switch
    {
        YamlMapping inner => inner.Entries.SelectMany(entry => Of(outer + key.Value + ".", entry.Key, entry.Value)),
        YamlSequence list => [FrontField.Of(outer + key.Value, list.Items.Select(Word).OfType<string>(), key.Span.Line)],
        YamlScalar { IsNull: false } scalar => [FrontField.Of(outer + key.Value, [scalar.Value.Trim()], key.Span.Line)],
        _ => [],
    };

    // A list of maps, as of authors, says the name of each.
    private static string? Word(YamlNode node) => node switch
    {
        YamlScalar { IsNull: false, IsBlank: false } scalar => scalar.Value,
        YamlMapping map => map.Entries.FirstOrDefault(entry => entry.Key.Value is "name" or "title" or "src").Value is YamlScalar name ? name.Value : null,
        _ => null,
    };

    private static ImmutableArray<FrontField>? Toml(SourceText file, int first, int end)
    {
        var parser = TomlParser.Create(file.Text[file.LineStart(first + 1)..file.LineStart(end)], new TomlParserOptions());
        var fields = new FieldStack();
        try
        {
            while (parser.MoveNext())
            {
                var at = parser.Current;
                switch (at.Kind)
                {
                    case TomlParseEventKind.PropertyName:
                        fields.Key(parser.GetPropertyName(), first + at.Line);
                        break;
                    case TomlParseEventKind.StartTable or TomlParseEventKind.StartArray:
                        fields.Open(at.Kind == TomlParseEventKind.StartArray);
                        break;
                    case TomlParseEventKind.EndTable or TomlParseEventKind.EndArray:
                        fields.Close();
                        break;
                    case TomlParseEventKind.String:
                        fields.Value(parser.GetString());
                        break;
                    case TomlParseEventKind.Integer:
                        fields.Value(at.GetInt64().ToString(System.Globalization.CultureInfo.InvariantCulture));
                        break;
                    case TomlParseEventKind.Boolean:
                        fields.Value(at.GetBoolean() ? "true" : "false");
                        break;
                    case TomlParseEventKind.DateTime:
                        fields.Value(at.GetTomlDateTime().ToString());
                        break;
                    case TomlParseEventKind.Float:
                        fields.Value(at.GetDouble().ToString(System.Globalization.CultureInfo.InvariantCulture));
                        break;
                }
            }
        }
        catch (Exception fault) when (fault is Tomlyn.TomlException or InvalidOperationException or FormatException)
        {
            return null;
        }

        return parser.HasErrors ? null : fields.ToArray();
    }

    // The object ends where its last brace closes; the text begins behind it.
    private static FrontMatterText? Json(SourceText file, int first)
    {
        var start = file.LineStart(first);
        var bytes = Encoding.UTF8.GetBytes(JsonEscapes.Repair(file.Text[start..]));
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, AllowMultipleValues = true });
        try
        {
            using var document = JsonDocument.ParseValue(ref reader);
            var end = start + Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)reader.BytesConsumed));
            var fields = document.RootElement.EnumerateObject().SelectMany(entry => Of("", entry, file, start)).ToImmutableArray();
            return fields.IsEmpty ? null : new FrontMatterText(fields, file.Locate(Math.Max(start, end - 1)).Line);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<FrontField> Of(string outer, JsonProperty entry, SourceText file, int start)
    {
        var name = outer + entry.Name;
        if (entry.Value.ValueKind == JsonValueKind.Object)
            return entry.Value.EnumerateObject().SelectMany(inner => Of(name + ".", inner, file, start));
        var line = file.Text.IndexOf('"' + entry.Name + '"', start, StringComparison.Ordinal) is >= 0 and var at ? file.Locate(at).Line : 1;
        return entry.Value.ValueKind switch
        {
            JsonValueKind.Null => [],
            JsonValueKind.Array => [FrontField.Of(name, entry.Value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!), line)],
            JsonValueKind.True => [FrontField.Of(name, ["true"], line)],
            JsonValueKind.False => [FrontField.Of(name, ["false"], line)],
            _ => [FrontField.Of(name, [entry.Value.ToString()], line)],
        };
    }
}
