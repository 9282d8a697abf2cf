using Briefings.Facts.Names;
using Briefings.Facts.Names.Tagging;

namespace Briefings.Benchmarks.Names;

/// <summary>Fits the weights of the signs on texts that the model did not learn from.</summary>
internal sealed class CalibrationFitter
{
    private const int Passes = 400;
    private const double Rate = 0.3;
    private const double Decay = 0.02;

    private readonly List<(double[] Signs, bool IsRight)>[] _examples = [[], []];

    public void Add(FoundName name, bool isRight)
    {
        var signs = new double[NameSigns.Count];
        name.Signs.Write(signs);
        _examples[(int)name.Kind].Add((signs, isRight));
    }

    public NameCalibration Fit() => new([.. Fit(_examples[0]), .. Fit(_examples[1])]);

    private static IEnumerable<int> Fit(List<(double[] Signs, bool IsRight)> examples)
    {
        var weights = new double[NameSigns.Count];
        weights[1] = 1;
        var squares = new double[NameSigns.Count];
        for (var pass = 0; pass < Passes && examples.Count > 0; pass++)
        {
            var gradient = new double[NameSigns.Count];
            foreach (var (signs, isRight) in examples)
            {
                var error = (isRight ? 1 : 0) - Logistic.Of(signs.Zip(weights, (sign, weight) => sign * weight).Sum());
                for (var i = 0; i < gradient.Length; i++)
                    gradient[i] += error * signs[i];
            }

            for (var i = 0; i < gradient.Length; i++)
            {
                var g = (gradient[i] - Decay * 10 * (weights[i] - (i == 1 ? 0.7 : 0))) / examples.Count;
                squares[i] += g * g;
                weights[i] += Rate * g / Math.Sqrt(squares[i] + 1e-9);
            }
        }

        return weights.Select(weight => (int)Math.Round(weight * 1000));
    }
}
