using System.Diagnostics;
using Briefings.Facts.Names;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;

namespace Briefings.Benchmarks.Names;

/// <summary>Learns the name models and writes them as the files that the library embeds.</summary>
internal static class NameTraining
{
    private const int Passes = 7;
    private const int LeastOccurrences = 2;
    private const int Features = 100_000;
    private const int Salt = 7;

    /// <param name="data">Folder of the marked texts.</param>
    /// <param name="output">Folder of the models.</param>
    /// <param name="languages">All that have a plan where it is empty.</param>
    public static int Run(string data, string output, string[] languages, TextWriter log)
    {
        Directory.CreateDirectory(output);
        var known = Directory.GetFiles(data, "??.jsonl.gz").Select(path => Path.GetFileName(path)[..2]).Order(StringComparer.Ordinal);
        var entries = ListBuilder.Build(data, known);
        File.WriteAllBytes(Path.Combine(output, "lists.bin"), ListBuilder.Write(entries));
        log.WriteLine($"lists: {entries.Count:N0} words");
        foreach (var language in languages.Length > 0 ? languages : LearningPlan.All)
            Learn(data, output, language, new NameLists(entries), log);
        return 0;
    }

    private static void Learn(string data, string output, string language, NameLists lists, TextWriter log)
    {
        var watch = Stopwatch.StartNew();
        var plan = LearningPlan.Of(language);
        List<LearningText> texts = [.. plan.Languages.SelectMany(from => LearningData.Read(data, from)).Where(LearningPlan.Uses)];
        var calibration = Calibrate(texts, lists, language);
        var bytes = Train(texts, lists, language).Write(calibration);
        File.WriteAllBytes(Path.Combine(output, language + ".bin"), bytes);
        log.WriteLine($"{language}: {texts.Count:N0} sentences, {bytes.Length:N0} bytes, {watch.Elapsed.TotalSeconds:0} s");
    }

    /// <summary>Fits the probabilities on a fifth of the documents, read by a model that learned from the others.</summary>
    private static NameCalibration Calibrate(List<LearningText> texts, NameLists lists, string language)
    {
        var held = texts.Where(text => IsHeld(text) && LearningPlan.Of(language).Measures(text));
        var model = Train([.. texts.Where(text => !IsHeld(text))], lists, language).Build(NameCalibration.None);
        var fitter = new CalibrationFitter();
        foreach (var document in held.GroupBy(text => text.Document, StringComparer.Ordinal))
        {
            HashSet<(NameKind, string)> right =
            [
                .. from text in document
                   from name in text.Names
                   select (name.Kind, NameText.Key(NameText.Words(text.Text.AsSpan(name.Start, name.End - name.Start)))),
            ];
            foreach (var name in NameFinder.Find(model, lists, language, [.. document.Select((text, index) => new Paragraph(index, text.Text))]))
                fitter.Add(name, right.Contains((name.Kind, NameText.Key(name.Text))));
        }

        return fitter.Fit();
    }

    private static bool IsHeld(LearningText text) => LearningData.Fifth(text.Document, Salt) == 0;

    private static ModelBuilder Train(List<LearningText> texts, NameLists lists, string language)
    {
        var set = LearningSet.Of(texts, lists, language);
        var index = FeatureIndex.Of(set.Features, LeastOccurrences);
        var trainer = new CrfTrainer(set, index);
        trainer.Learn(Passes);
        return new ModelBuilder(trainer, index.Hashes, Features);
    }
}
