using Briefings.Facts.Names.Tagging;

namespace Briefings.Benchmarks.Names;

/// <summary>From which probability on enough of the names of a kind are right; too few names decide nothing.</summary>
/// <param name="least">What no limit is below.</param>
internal sealed class BandLimits(NameKind kind, List<(double Probability, NameExample Example)> read, LeastLimits least)
{
    private const int LeastNames = 20;
    private const int Step = 5;

    // As many wrong names more as would be seen in so few by chance.
    private const double Doubt = 1;

    // Few names are right as often as their probabilities say, of which all of the language's names have a part.
    private const double Expected = 50;

    // Marks are wrong, too: where so much is never reached, a little less is as good as the data gets.
    private readonly double[] _wanted = kind == NameKind.Person ? [0.958, 0.948] : [0.905, 0.895];
    private readonly double[] _wantedOfOneWord = kind == NameKind.Person ? [0.963, 0.953] : [0.92, 0.91];

    /// <returns>Thousandths; <see cref="NameScale.Never"/> where there is no such limit.</returns>
    /// <param name="isOneWord">Of which more must be right.</param>
    /// <param name="isBody">Of which less has to be feared.</param>
    /// <param name="has">Which names it is about.</param>
    public int Of(bool isOneWord, bool isBody, Func<NameExample, bool> has)
    {
        var names = read.Where(pair => has(pair.Example)).ToList();
        var from = isOneWord ? kind == NameKind.Person ? least.OnePerson : least.OneOrganization : isBody ? least.Body : least.Several;
        return (isOneWord ? _wantedOfOneWord : _wanted).Select(wanted => Lowest(names, wanted, from)).FirstOrDefault(limit => limit < NameScale.Never, NameScale.Never);
    }

    private static int Lowest(List<(double Probability, NameExample Example)> names, double wanted, int least)
    {
        for (var limit = least; limit < 1000; limit += Step)
        {
            var (right, all, sum, count) = (0.0, 0.0, 0.0, 0);
            foreach (var (probability, example) in names.Where(pair => pair.Probability * 1000 >= limit))
            {
                count++;
                all += example.Weight;
                right += example.IsRight ? example.Weight : 0;
                sum += probability * example.Weight;
            }

            if (count < LeastNames)
                return NameScale.Never;
            if ((right + Expected * sum / all) / (all + Expected + Doubt) >= wanted)
                return limit;
        }

        return NameScale.Never;
    }
}
