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

    // A language may be a little less exact than all of them are together, of which most are more exact from the least limit on.
    private const double WantedPeople = 0.94;
    private const double WantedOfOneWord = 0.95;
    private const double WantedOrganizations = 0.89;

    /// <returns>Thousandths; <see cref="NameScale.Never"/> where there is no such limit.</returns>
    /// <param name="isOneWord">People of one word must be right more often; a thin language never states one.</param>
    /// <param name="isBody">Of which less has to be feared.</param>
    /// <param name="has">Which names it is about.</param>
    public int Of(bool isOneWord, bool isBody, Func<NameExample, bool> has)
    {
        if (isOneWord && !least.StatesOneWord)
            return NameScale.Never;
        var (wanted, from) = kind == NameKind.Person
            ? isOneWord ? (WantedOfOneWord, least.OnePerson) : (WantedPeople, least.Person)
            : (WantedOrganizations, isBody ? least.Body : least.Organization);
        return Lowest([.. read.Where(pair => has(pair.Example))], wanted, from);
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
