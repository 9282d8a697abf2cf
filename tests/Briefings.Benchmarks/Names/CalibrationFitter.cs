using Briefings.Facts.Names.Tagging;

namespace Briefings.Benchmarks.Names;

/// <summary>
/// Fits the weights of the signs: first for all languages together, then for each, drawn to what holds for all, so that a language
/// with few texts does not believe chance. Newton's method, so that the result depends on nothing else.
/// </summary>
internal sealed class CalibrationFitter
{
    private const int Signs = NameSigns.Count;
    private const int Steps = 15;
    private const double MostOfLanguage = 3000;
    private const double DrawnToZero = 4;
    private const double DrawnToAll = 12;

    private readonly Dictionary<string, List<NameExample>> _examples;
    private readonly double[] _all;

    public CalibrationFitter(Dictionary<string, List<NameExample>> examples)
    {
        _examples = examples;
        var prior = new double[Signs];
        prior[1] = 0.7;
        // A language with much more data than others does not outweigh them.
        _all = Fit([.. examples.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value.Select(
            example => example with { Weight = example.Weight * Math.Min(1, MostOfLanguage / pair.Value.Count) }))], prior, DrawnToZero);
    }

    public NameScale Fit(string language, NameKind kind, TextWriter log)
    {
        var fitted = WithLimits(Weighed(language), language, kind, LeastLimits.Of(language));
        log.WriteLine($"{language} {kind}: {_examples[language].Count:N0} examples, sure from {fitted.Sure}, {fitted.SureOfOneWord}, {fitted.SureOfBody}");
        return fitted;
    }

    /// <summary>The weights alone, for <see cref="WithLimits"/>.</summary>
    public NameScale Weighed(string language)
    {
        var weights = Fit(_examples[language], _all, DrawnToAll);
        return new NameScale(NameScale.Never, NameScale.Never, NameScale.Never, [.. weights.Select(weight => (int)Math.Round(weight * 1000))]);
    }

    /// <summary>The same weights with what is stated.</summary>
    public NameScale WithLimits(NameScale scale, string language, NameKind kind, LeastLimits least)
    {
        var examples = _examples[language];
        var limits = new BandLimits(kind, [.. examples.Where(example => example.MayBeStated).Select(example => (scale.Probability(example.Signs), example))], least);
        var sure = limits.Of(isOneWord: false, isBody: false, example => !example.IsOneWord && !example.IsBody);
        var one = sure < NameScale.Never ? limits.Of(isOneWord: true, isBody: false, example => example.IsOneWord) : NameScale.Never;
        return scale with { Sure = sure, SureOfOneWord = one, SureOfBody = limits.Of(isOneWord: false, isBody: true, example => example.IsBody) };
    }

    private static double[] Fit(IReadOnlyList<NameExample> examples, double[] prior, double drawn)
    {
        var weights = (double[])prior.Clone();
        for (var step = 0; step < Steps; step++)
        {
            var (gradient, curve) = (new double[Signs], new double[Signs, Signs]);
            foreach (var example in examples)
                Add(example, weights, gradient, curve);
            for (var i = 0; i < Signs; i++)
            {
                gradient[i] -= drawn * (weights[i] - prior[i]);
                curve[i, i] += drawn;
            }

            weights = Better(weights, LinearSystem.Solve(curve, gradient), next => Loss(examples, next, prior, drawn));
        }

        return weights;
    }

    /// <summary>As much of a step as makes the fit better: far from the solution a whole one may lead away.</summary>
    private static double[] Better(double[] weights, double[] change, Func<double[], double> loss)
    {
        var before = loss(weights);
        for (var part = 1.0; part > 0.001; part /= 2)
        {
            double[] next = [.. weights.Zip(change, (weight, step) => weight + part * step)];
            if (loss(next) < before)
                return next;
        }

        return weights;
    }

    private static double Loss(IReadOnlyList<NameExample> examples, double[] weights, double[] prior, double drawn)
    {
        var loss = 0.0;
        foreach (var example in examples)
        {
            var p = Logistic.Of(Sum(example, weights));
            loss -= example.Weight * Math.Log(Math.Max(example.IsRight ? p : 1 - p, 1e-12));
        }

        for (var i = 0; i < Signs; i++)
            loss += drawn / 2 * (weights[i] - prior[i]) * (weights[i] - prior[i]);
        return loss;
    }

    private static double Sum(NameExample example, double[] weights)
    {
        var sum = 0.0;
        for (var i = 0; i < Signs; i++)
            sum += example.Signs[i] * weights[i];
        return sum;
    }

    private static void Add(NameExample example, double[] weights, double[] gradient, double[,] curve)
    {
        var p = Logistic.Of(Sum(example, weights));
        var (error, spread) = (example.Weight * ((example.IsRight ? 1 : 0) - p), example.Weight * p * (1 - p));
        for (var i = 0; i < Signs; i++)
        {
            if (example.Signs[i] == 0)
                continue;
            gradient[i] += error * example.Signs[i];
            for (var j = 0; j < Signs; j++)
                curve[i, j] += spread * example.Signs[i] * example.Signs[j];
        }
    }
}
