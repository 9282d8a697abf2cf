using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Briefings.Templating;

namespace Briefings.Cli.Templates;

/// <summary>
/// Renders templates from a stream: a JSON object a line in, <c>{"id","template","model","includes","options"}</c>, and
/// one a line out, <c>{"id","ok":true,"output"}</c> or <c>{"id","ok":false,"error"}</c>.
/// </summary>
/// <remarks>The defaults are Scriban's own, so that templates with known results can be run through it.</remarks>
public static class TemplateBatch
{
    /// <summary>Answers every line until the input ends.</summary>
    /// <param name="input">The requests.</param>
    /// <param name="output">The answers, in the same order.</param>
    public static void Run(TextReader input, TextWriter output)
    {
        while (input.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;

            output.Write(Answer(line));
            output.Write('\n');
            output.Flush();
        }
    }

    private static string Answer(string line)
    {
        var id = string.Empty;
        try
        {
            using var request = JsonDocument.Parse(line);
            id = request.RootElement.GetProperty("id").GetString() ?? string.Empty;
            return Answer(id, request.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return Write(id, null, $"text(1,1) : error : The request is not understood: {e.Message}");
        }
    }

    private static string Answer(string id, JsonElement request)
    {
        var includes = Object(request, "includes") is { } texts
            ? texts.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString() ?? "", StringComparer.Ordinal)
            : [];
        var options = Options(Object(request, "options"), new InMemoryTemplateSource(includes));
        var template = new TemplateEngine(options).Parse(request.GetProperty("template").GetString() ?? "", "text");
        if (template.HasErrors)
            return Write(id, null, string.Join('\n', template.Diagnostics.Select(Show)));

        var model = Object(request, "model") is { } json ? TemplateJson.Model(json) : new TemplateModel();
        var buffer = new ArrayBufferWriter<byte>();
        var result = template.Render(model, buffer);
        return result.Ok
            ? Write(id, Encoding.UTF8.GetString(buffer.WrittenSpan), null)
            : Write(id, null, Show(result.Error));
    }

    /// <summary>Scriban gives an error at the end of the text the place 0,0; the protocol keeps to that.</summary>
    private static string Show(TemplateDiagnostic error) => error.Message.Contains("`<eof>`", StringComparison.Ordinal)
        ? (error with { Line = 0, Column = 0 }).ToString()
        : error.ToString();

    private static JsonElement? Object(JsonElement request, string name) =>
        request.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value : null;

    private static TemplateEngineOptions Options(JsonElement? options, ITemplateSource source)
    {
        int Number(string name, int otherwise) =>
            options is { } o && o.TryGetProperty(name, out var value) ? value.GetInt32() : otherwise;
        bool Flag(string name, bool otherwise) =>
            options is { } o && o.TryGetProperty(name, out var value) ? value.GetBoolean() : otherwise;

        return new TemplateEngineOptions
        {
            AutoIndent = Flag("auto_indent", true),
            IndentEmptyLines = Flag("indent_on_empty_lines", true),
            StrictVariables = Flag("strict_variables", false),
            StrictMembers = !Flag("enable_relaxed_member_access", true),
            StrictIndexes = !Flag("enable_relaxed_indexer_access", true),
            RelaxedTargets = Flag("enable_relaxed_target_access", false),
            NullIndexes = Flag("enable_null_indexer", false),
            StrictFunctionValues = Flag("error_for_statement_function_as_expression", false),
            AllowEval = true,
            Source = source,
            Functions = ImmutableDictionary<string, TemplateFunction>.Empty,
            Limits = new TemplateLimits
            {
                Loop = Number("loop_limit", 1000),
                Recursion = Number("recursive_limit", 100),
                ParseDepth = Number("expression_depth_limit", 250),
                ValueDepth = Number("object_recursion_limit", 20),
                JoinedText = 1024 * 1024,
                Output = Number("limit_to_string", 64 * 1024 * 1024),
            },
        };
    }

    private static string Write(string id, string? text, string? error)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
            writer.WriteBoolean("ok", error is null);
            writer.WriteString(error is null ? "output" : "error", error ?? text);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
