using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Briefings.Templating.Tests;

/// <summary>Renders a template with a model written as JSON.</summary>
internal static class Page
{
    public static string Render(string template, string model = "{}", TemplateEngineOptions? options = null)
    {
        var result = TryRender(template, model, options);
        return result.Error is null ? result.Text : throw new InvalidOperationException(result.Error.ToString());
    }

    /// <summary>Renders with HTML escaping, as a site does.</summary>
    public static string Html(string template, string model = "{}") =>
        Render(template, model, new TemplateEngineOptions { Escape = TemplateEscape.Html, AutoIndent = false });

    public static string Error(string template, string model = "{}", TemplateEngineOptions? options = null) =>
        TryRender(template, model, options).Error?.ToString() ?? "no error";

    public static (string Text, TemplateDiagnostic? Error) TryRender(
        string template, string model = "{}", TemplateEngineOptions? options = null)
    {
        using var json = JsonDocument.Parse(model);
        var engine = new TemplateEngine(options ?? new TemplateEngineOptions());
        var buffer = new ArrayBufferWriter<byte>();
        var result = engine.Parse(template, "page").Render(TemplateJson.Model(json.RootElement), buffer);
        return (Encoding.UTF8.GetString(buffer.WrittenSpan), result.Error);
    }

    public static TemplateEngineOptions With(params (string Name, string Text)[] includes) => new()
    {
        Source = new InMemoryTemplateSource(includes.ToDictionary(i => i.Name, i => i.Text)),
    };
}
