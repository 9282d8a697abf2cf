using System.Collections.Concurrent;
using Briefings.Facts.Names;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;

namespace Briefings.Benchmarks.Names;

/// <summary>Fits the probabilities of names on texts that the model which read them did not learn from, and the limits of what is stated.</summary>
internal static class NameCalibrating
{
    private static readonly NameKind[] s_kinds = [NameKind.Person, NameKind.Organization];

    /// <param name="data">Folder of the marked texts.</param>
    /// <param name="models">Folder of the models, which gets the table.</param>
    /// <param name="held">Folder for the models that did not learn from all; those that are there are not learned again.</param>
    public static int Run(string data, string models, string held, TextWriter log)
    {
        var examples = Collect(data, models, held, LearningPlan.All);
        Fit(models, examples, log);
        return 0;
    }

    /// <summary>Shows what a fit does to names that it was not made with, so that the test part is not looked at.</summary>
    public static int Cross(string data, string models, string held, TextWriter log)
    {
        CrossFigures.Show(Collect(data, models, held, LearningPlan.All), log);
        return 0;
    }

    /// <summary>Learns the models of some languages that did not learn from all, and fits nothing.</summary>
    public static int Prepare(string data, string models, string held, string[] languages)
    {
        Collect(data, models, held, languages);
        return 0;
    }

    private static ConcurrentDictionary<(string Language, NameKind Kind), List<NameExample>> Collect(string data, string models, string held, IEnumerable<string> languages)
    {
        Directory.CreateDirectory(held);
        using var listFile = File.OpenRead(Path.Combine(models, "lists.bin"));
        var lists = NameLists.Read(listFile);
        var examples = new ConcurrentDictionary<(string Language, NameKind Kind), List<NameExample>>();
        Parallel.ForEach(languages, new ParallelOptions { MaxDegreeOfParallelism = 2 }, language => Collect(data, held, language, lists, examples));
        return examples;
    }

    private static void Fit(string models, ConcurrentDictionary<(string Language, NameKind Kind), List<NameExample>> examples, TextWriter log)
    {
        var lines = new SortedDictionary<string, Dictionary<NameKind, NameScale>>(StringComparer.Ordinal);
        foreach (var kind in s_kinds)
        {
            var fitter = new CalibrationFitter(examples.Where(pair => pair.Key.Kind == kind).ToDictionary(pair => pair.Key.Language, pair => pair.Value));
            foreach (var language in LearningPlan.All)
            {
                if (!lines.TryGetValue(language, out var scales))
                    lines.Add(language, scales = []);
                scales[kind] = fitter.Fit(language, kind, log);
            }
        }

        var table = lines.SelectMany(pair => new NameCalibration(pair.Value[NameKind.Person], pair.Value[NameKind.Organization]).Write(pair.Key));
        File.WriteAllLines(Path.Combine(models, "calibration.txt"), table);
    }

    private static void Collect(string data, string held, string language, NameLists lists, ConcurrentDictionary<(string, NameKind), List<NameExample>> into)
    {
        var plan = LearningPlan.Of(language);
        var texts = plan.Texts(data);
        foreach (var kind in s_kinds)
            into[(language, kind)] = [];
        foreach (var part in HeldPart.Of(plan, texts))
        {
            var path = Path.Combine(held, $"{language}.{part.Name}.bin");
            if (!File.Exists(path))
                File.WriteAllBytes(path, NameTraining.Learn(texts.Where(text => !part.Has(text)), lists, language).Write());
            using var file = File.OpenRead(path);
            var finder = new NameFinder(NameModel.Read(file), lists, language);
            var found = texts.Where(part.Has).GroupBy(text => text.Document, StringComparer.Ordinal).SelectMany(document => Examples(finder, language, [.. document])).ToList();
            foreach (var (kind, example) in found.Where(name => LearningPlan.Marks(name.Kind, part.Name)))
                into[(language, kind)].Add(example with { Weight = part.Weight, Place = $"{part.Name}/{example.Place}" });
        }
    }

    private static IEnumerable<(NameKind Kind, NameExample Example)> Examples(NameFinder finder, string language, LearningText[] document)
    {
        HashSet<(NameKind, string)> right =
        [
            .. from text in document
               from name in text.Names
               select (name.Kind, NameText.Key(NameText.Words(text.Text.AsSpan(name.Start, name.End - name.Start)))),
        ];
        string[] people = [.. right.Where(name => name.Item1 == NameKind.Person).Select(name => name.Item2)];
        foreach (var name in finder.Signs([.. document.Select((text, index) => new Paragraph(index, text.Text))]))
        {
            var key = NameText.Key(name.Text);
            var isRight = right.Contains((name.Kind, key));
            // A surname alone is the person who is named in full.
            if (!isRight && name.Kind == NameKind.Person && name.Signs.IsPart && people.Any(other => other.Contains(key, StringComparison.Ordinal)))
                continue;
            var signs = new double[NameSigns.Count];
            name.Signs.Write(signs);
            yield return (name.Kind, new NameExample(signs, isRight, 1)
            {
                MayBeStated = NameBands.MayBeStated(name, language),
                IsInOffice = name.IsInOffice,
                Text = name.Text,
                Place = document[0].Document,
            });
        }
    }
}
