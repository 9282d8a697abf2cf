using Briefings.Facts.Names.Tagging;

namespace Briefings.Benchmarks.Names;

/// <summary>
/// What least limits do to whole sources that neither the model nor the fit has seen: news to come is of no known source. Each source counts alike, a
/// source with few stated names by their number.
/// </summary>
internal static class SourceFigures
{
    private const int Many = 200;
    private const int Step = 50;
    private const int First = 500;
    private const int Last = 950;

    public static void Show(Dictionary<string, List<NameExample>> examples, NameKind kind, TextWriter log)
    {
        var fits = Sources(examples).Select(source => Fit(examples, source)).ToList();
        log.WriteLine($"{kind}, sources that were not seen: least limit, P and share of the right ones that is stated, of several words, of one, of bodies");
        for (var limit = First; limit <= Last; limit += Step)
        {
            var least = new LeastLimits(limit, limit, limit, limit);
            var names = fits.Select(fit => fit.Names(kind, least)).ToList();
            log.WriteLine(FormattableString.Invariant(
                $"{limit} {Line(names, example => !example.IsOneWord && !example.IsBody)} {Line(names, example => example.IsOneWord)} {Line(names, example => example.IsBody)}"));
        }

        log.WriteLine("the same of each, with the least limits that ship: names that are stated first");
        foreach (var fit in fits)
        {
            List<CrossedName> names = [.. fit.Names(kind, LeastLimits.Of(fit.Language))];
            log.WriteLine($"{fit.Language} {PartOf(fit.Examples[0])} {names.Count(name => name.IsSure)} {Line([names], _ => true)}");
        }
    }

    private static IEnumerable<(string Language, string Part)> Sources(Dictionary<string, List<NameExample>> examples) =>
        from language in examples.Keys.Order(StringComparer.Ordinal)
        from part in examples[language].Select(PartOf).Where(part => !part.StartsWith("part", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)
        select (language, part);

    /// <summary>Without the source, neither as a part of its own nor among the documents of the others.</summary>
    private static SourceFit Fit(Dictionary<string, List<NameExample>> examples, (string Language, string Part) source)
    {
        var rest = examples[source.Language].Where(example => PartOf(example) != source.Part && SourceOf(example) != source.Part).ToList();
        var fitter = new CalibrationFitter(examples.ToDictionary(pair => pair.Key, pair => pair.Key == source.Language ? rest : pair.Value));
        return new SourceFit(fitter, fitter.Weighed(source.Language), source.Language, [.. examples[source.Language].Where(example => PartOf(example) == source.Part)]);
    }

    private static string PartOf(NameExample example) => example.Place[..example.Place.IndexOf('/', StringComparison.Ordinal)];

    private static string SourceOf(NameExample example) => example.Place.Split('/')[1];

    private static string Line(List<List<CrossedName>> sources, Func<NameExample, bool> has)
    {
        var (sum, all, right, stated) = (0.0, 0.0, 0.0, 0.0);
        foreach (var names in sources.Select(names => names.Where(name => has(name.Example)).ToList()))
        {
            var sure = names.Where(name => name.IsSure).ToList();
            var weight = Math.Min(1, sure.Count / (double)Many);
            if (sure.Count > 0)
                sum += weight * CrossFigures.Share(sure, name => name.Example.IsRight);
            all += weight;
            right += names.Count(name => name.Example.IsRight);
            stated += sure.Count(name => name.Example.IsRight);
        }

        return FormattableString.Invariant($"{sum / all:0.000} {stated / Math.Max(1, right):0.000}");
    }

    private sealed record SourceFit(CalibrationFitter Fitter, NameScale Scale, string Language, List<NameExample> Examples)
    {
        public List<CrossedName> Names(NameKind kind, LeastLimits least)
        {
            var scale = Fitter.WithLimits(Scale, Language, kind, least);
            return [.. Examples.Select(example => CrossFigures.Crossed(scale, example))];
        }
    }
}
