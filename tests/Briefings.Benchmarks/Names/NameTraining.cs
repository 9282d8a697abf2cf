using System.Diagnostics;
using Briefings.Facts.Names.Tagging;

namespace Briefings.Benchmarks.Names;

/// <summary>Learns the name models and writes them as the files that the library embeds.</summary>
internal static class NameTraining
{
    private const int Passes = 7;
    private const int LeastOccurrences = 2;
    private const int Features = 100_000;

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

    /// <summary>Learns from texts and keeps the strongest features.</summary>
    public static ModelBuilder Learn(IEnumerable<LearningText> texts, NameLists lists, string language)
    {
        var replaces = LearningPlan.Of(language).Replaces;
        var set = LearningSet.Of(replaces ? Replacement.With([.. texts]) : texts, lists, language);
        // A sentence and its copy are two, of one occurrence.
        var index = FeatureIndex.Of(set.Features, replaces ? LeastOccurrences + 1 : LeastOccurrences);
        var trainer = new CrfTrainer(set, index);
        trainer.Learn(Passes);
        return new ModelBuilder(trainer, index.Hashes, Features);
    }

    private static void Learn(string data, string output, string language, NameLists lists, TextWriter log)
    {
        var watch = Stopwatch.StartNew();
        var texts = LearningPlan.Of(language).Texts(data);
        var bytes = Learn(texts, lists, language).Write();
        File.WriteAllBytes(Path.Combine(output, language + ".bin"), bytes);
        log.WriteLine($"{language}: {texts.Count:N0} sentences, {bytes.Length:N0} bytes, {watch.Elapsed.TotalSeconds:0} s");
    }
}
