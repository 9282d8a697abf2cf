using System.Collections.Immutable;
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
        var calibrations = NameCalibration.Read(File.ReadLines(Path.Combine(models, "calibration.txt")));
        var byLanguage = new Dictionary<string, NameFinder?>(StringComparer.Ordinal);
        using var lines = new StreamWriter(output) { NewLine = "\n" };
        var (watch, tokens) = (new Stopwatch(), 0L);
        foreach (var line in File.ReadLines(texts))
        {
            using var json = JsonDocument.Parse(line);
            var (language, text) = (json.RootElement.GetProperty("language").GetString()!, json.RootElement.GetProperty("text").GetString()!);
            if (!byLanguage.TryGetValue(language, out var finder))
                byLanguage.Add(language, finder = Load(Path.Combine(models, language + ".bin")) is { } model ? new NameFinder(model, lists, language) : null);
            watch.Start();
            var names = finder?.Find([new Paragraph(0, text)], calibrations[language]) ?? ByRules(language, text);
            watch.Stop();
            names = finder is null ? names : WithForms(names, language);
            var counted = new List<NameToken>();
            NameTokenizer.Read(text, language, counted);
            tokens += counted.Count;
            lines.WriteLine(Line(json.RootElement.GetProperty("id").GetString()!, names));
        }

        log.WriteLine($"{tokens:N0} tokens, {tokens / watch.Elapsed.TotalSeconds:N0} a second");
        return 0;
    }

    /// <summary>A spelling is stated where the name is with which the reader joins it: <c>Winstona</c> with <c>Winston</c>.</summary>
    private static ImmutableArray<FoundName> WithForms(ImmutableArray<FoundName> names, string language)
    {
        var stated = NameForms.Join([.. names.Where(name => name.Band != NameBand.Unlikely)], language).Where(name => name.Band == NameBand.Sure)
            .SelectMany(name => name.Places.Select(place => (name.Kind, place.Offset))).ToHashSet();
        return [.. names.Select(name => name.Band == NameBand.Doubtful && stated.Contains((name.Kind, name.Places[0].Offset)) ? name with { Band = NameBand.Sure } : name)];
    }

    // Of a language without a model: rules state names, and give no probability.
    private static ImmutableArray<FoundName> ByRules(string language, string text)
    {
        var names = NameReader.Read(language, [new Paragraph(0, text)], []);
        return
        [
            .. names.People.Select(person => OfRule(NameKind.Person, person.Name, person.Place)),
            .. names.Organizations.Select(organization => OfRule(NameKind.Organization, organization.Text, organization.Place)),
        ];

        static FoundName OfRule(NameKind kind, string name, FactSpan place) => new(kind, name, [place], new NameSigns()) { Probability = 0.9, Band = NameBand.Sure };
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
                json.WriteStartArray("sure_" + key);
                foreach (var name in names.Where(name => name.Kind == kind && name.Band == NameBand.Sure))
                    json.WriteStringValue(name.Text);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }
}
