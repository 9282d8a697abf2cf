using System.Diagnostics;
using System.Text.Json;
using Briefings.Facts.Names;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;

namespace Briefings.Benchmarks.Names;

/// <summary>Reads the names of the texts of a file and writes them as the scoring script wants them.</summary>
internal static class NamePredictions
{
    /// <param name="models">Folder of the models.</param>
    public static int Run(string models, string texts, string output, TextWriter log)
    {
        using var listFile = File.OpenRead(Path.Combine(models, "lists.bin"));
        var lists = NameLists.Read(listFile);
        var byLanguage = new Dictionary<string, NameModel?>(StringComparer.Ordinal);
        using var lines = new StreamWriter(output) { NewLine = "\n" };
        var (watch, tokens) = (new Stopwatch(), 0L);
        foreach (var line in File.ReadLines(texts))
        {
            using var json = JsonDocument.Parse(line);
            var (language, text) = (json.RootElement.GetProperty("language").GetString()!, json.RootElement.GetProperty("text").GetString()!);
            if (!byLanguage.TryGetValue(language, out var model))
                byLanguage.Add(language, model = Load(Path.Combine(models, language + ".bin")));
            if (model is null)
                continue;
            watch.Start();
            var names = NameFinder.Find(model, lists, language, [new Paragraph(0, text)]);
            watch.Stop();
            var counted = new List<NameToken>();
            NameTokenizer.Read(text, language, counted);
            tokens += counted.Count;
            lines.WriteLine(Line(json.RootElement.GetProperty("id").GetString()!, names));
        }

        log.WriteLine($"{tokens:N0} tokens, {tokens / watch.Elapsed.TotalSeconds:N0} a second");
        return 0;
    }

    private static NameModel? Load(string path)
    {
        if (!File.Exists(path))
            return null;
        using var file = File.OpenRead(path);
        return NameModel.Read(file);
    }

    private static string Line(string id, IEnumerable<FoundName> names)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            foreach (var (key, kind) in new[] { ("people", NameKind.Person), ("organizations", NameKind.Organization) })
            {
                json.WriteStartArray(key);
                foreach (var name in names.Where(name => name.Kind == kind))
                {
                    json.WriteStartArray();
                    json.WriteStringValue(name.Text);
                    json.WriteNumberValue(Math.Round(name.Probability, 4));
                    json.WriteEndArray();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }
}
