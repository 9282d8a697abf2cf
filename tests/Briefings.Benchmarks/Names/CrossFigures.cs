using Briefings.Facts.Names.Tagging;

namespace Briefings.Benchmarks.Names;

/// <summary>Fits on four fifths of the documents and counts on the fifth that is left, in turns.</summary>
internal static class CrossFigures
{
    private const int Salt = 11;
    private const int Folds = 5;
    private const double InOffice = 0.9;

    public static void Show(IReadOnlyDictionary<(string Language, NameKind Kind), List<NameExample>> examples, TextWriter log)
    {
        foreach (var kind in new[] { NameKind.Person, NameKind.Organization })
        {
            var counted = Count(examples.Where(pair => pair.Key.Kind == kind).ToDictionary(pair => pair.Key.Language, pair => pair.Value), kind);
            log.WriteLine($"{kind}: language, right, stated, P, share of the right ones that is stated (of several words), error (chance)");
            foreach (var (language, names) in counted.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                log.WriteLine($"{language} {Line(names)}");
            log.WriteLine($"all {Line([.. counted.Values.SelectMany(names => names)])}");
            SourceFigures.Show(examples.Where(pair => pair.Key.Kind == kind).ToDictionary(pair => pair.Key.Language, pair => pair.Value), kind, log);
        }
    }

    private static Dictionary<string, List<CrossedName>> Count(Dictionary<string, List<NameExample>> examples, NameKind kind)
    {
        var counted = examples.Keys.ToDictionary(language => language, _ => new List<CrossedName>());
        for (var fold = 0; fold < Folds; fold++)
        {
            var fitter = new CalibrationFitter(examples.ToDictionary(pair => pair.Key, pair => pair.Value.Where(example => FoldOf(example) != fold).ToList()));
            foreach (var (language, all) in examples)
            {
                var scale = fitter.Fit(language, kind, TextWriter.Null);
                counted[language].AddRange(all.Where(example => FoldOf(example) == fold).Select(example => Crossed(scale, example)));
            }
        }

        return counted;
    }

    public static CrossedName Crossed(NameScale scale, NameExample example)
    {
        var probability = scale.Probability(example.Signs);
        if (example.IsInOffice)
            probability = Math.Max(probability, InOffice);
        var isSure = (scale.IsSure(probability, example.IsOneWord, example.IsBody) || example.IsInOffice) && example.MayBeStated;
        return new CrossedName(example, probability, isSure);
    }

    private static int FoldOf(NameExample example) => LearningData.Fifth(example.Place[(example.Place.IndexOf('/', StringComparison.Ordinal) + 1)..], Salt);

    private static string Line(List<CrossedName> names)
    {
        var right = names.Where(name => name.Example.IsRight).ToList();
        var sure = names.Where(name => name.IsSure).ToList();
        var several = right.Where(name => !name.Example.IsOneWord).ToList();
        return FormattableString.Invariant(
            $"{right.Count} {sure.Count} {Share(sure, name => name.Example.IsRight):0.000} {Share(right, name => name.IsSure):0.000} ({Share(several, name => name.IsSure):0.000}) {Error(names, name => name.Example.IsRight ? 1 : 0):0.000} ({Chance(names):0.000})");
    }

    public static double Share(List<CrossedName> names, Func<CrossedName, bool> holds) => names.Count == 0 ? double.NaN : (double)names.Count(holds) / names.Count;

    private static double Error(List<CrossedName> names, Func<CrossedName, double> right) =>
        names.GroupBy(name => Math.Min(9, (int)(name.Probability * 10))).Sum(bin => Math.Abs(bin.Sum(name => name.Probability - right(name)))) / names.Count;

    /// <summary>What perfect probabilities would show with as few names: the mean of a bin's deviation.</summary>
    private static double Chance(List<CrossedName> names) =>
        names.GroupBy(name => Math.Min(9, (int)(name.Probability * 10)))
            .Sum(bin => Math.Sqrt(2 / Math.PI * bin.Sum(name => name.Probability * (1 - name.Probability)))) / names.Count;
}
