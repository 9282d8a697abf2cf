using System.Buffers;
using System.Text;
using System.Text.Json;
using Briefings.Files;
using Briefings.Templating;

namespace Briefings.Cli.Templates;

/// <summary>Renders one template file with a model written as JSON, to try a template outside a site.</summary>
/// <remarks>Values are escaped as in a site. Includes are read below the folder of the file.</remarks>
public static class TemplateRender
{
    /// <summary>Renders a file.</summary>
    /// <param name="file">The template.</param>
    /// <param name="model">A JSON object in a file; null for an empty model.</param>
    /// <param name="output">Where the page goes.</param>
    /// <param name="error">Where mistakes go.</param>
    /// <returns>0 when the page was written, 1 when the template or the model has a mistake.</returns>
    public static int Run(FileInfo file, FileInfo? model, TextWriter output, TextWriter error)
    {
        var engine = new TemplateEngine(new TemplateEngineOptions
        {
            Escape = TemplateEscape.Html,
            AutoIndent = false,
            Source = new FolderTemplateSource(file.Directory!),
        });
        try
        {
            var template = engine.Parse(File.ReadAllText(file.FullName), file.Name);
            var names = model is null ? new TemplateModel() : ReadModel(model);
            var page = new ArrayBufferWriter<byte>();
            if (template.Render(names, page) is { Ok: true })
            {
                output.Write(Encoding.UTF8.GetString(page.WrittenSpan));
                return 0;
            }

            var mistakes = template.HasErrors
                ? template.Diagnostics
                : [template.Render(names, new ArrayBufferWriter<byte>()).Error!];
            error.WriteLine(string.Join('\n', mistakes.Select(static m => m.ToString())));
        }
        catch (Exception e) when (DiskFailure.Is(e) || e is JsonException or InvalidOperationException)
        {
            error.WriteLine(e.Message);
        }

        return 1;
    }

    private static TemplateModel ReadModel(FileInfo file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file.FullName));
        return TemplateJson.Model(json.RootElement);
    }
}
