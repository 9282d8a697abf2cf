namespace Briefings.Linking.Pairs;

/// <summary>What facts in each other's place count against two texts being one, in logits.</summary>
/// <remarks>
/// Set by hand from how often each is found in translations by people and in releases of one form on another matter; the
/// figures are in decision record 32.
/// </remarks>
internal static class DisagreementWeights
{
    private const double Day = 4, Measure = 5, Code = 4.5, Origin = 4;
    // A number is lost in translation now and then: in words, converted, in another scale. Two are not.
    private static readonly double[] s_numbers = [0, 0.4, 2, 3.5, 5];
    private static readonly double[] s_people = [0, 3, 6];
    private static readonly double[] s_subjects = [0, 1.2, 3, 4];
    private static readonly double[] s_places = [0, 0.4, 2];

    /// <summary>At and below it two texts are not one release or one event, whatever joins them to a third.</summary>
    private const double Contradiction = -3;

    private const int MostFacts = 4;

    /// <summary>The same without what is an error of the reading as likely: numbers and names where more agree.</summary>
    public static bool Contradict(Disagreement d) => Of(d with
    {
        Numbers = d.Numbers > d.NumbersKept ? d.Numbers : 0,
        People = d.People > d.PeopleKept ? d.People : 0,
        Places = 0,
        Subjects = IsAllElseKept(d) ? 0 : d.Subjects,
    }) <= Contradiction;

    // A name that two languages spell otherwise parts no texts that state all the same facts.
    private static bool IsAllElseKept(Disagreement d) =>
        d.Numbers + d.Days + d.People + d.Codes + d.Measures == 0 && d.NumbersKept + d.DaysKept + d.PeopleKept + d.CodesKept >= MostFacts && !d.Origins;

    /// <summary>0 where nothing disagrees, and less for more.</summary>
    public static double Of(Disagreement d) => -(
        By(s_numbers, d.Numbers, d.NumbersKept) + By(s_people, d.People, d.PeopleKept) + (s_subjects[Math.Min(d.Subjects, s_subjects.Length - 1)] * Math.Max(0, (2 * Share(d.Subjects, d.SubjectsKept)) - 1))
        + By(s_places, d.Places, d.PlacesKept) + (Day * Share(d.Days, d.DaysKept) * Math.Min(2, d.Days)) + (Measure * Math.Min(2, d.Measures))
        + (Code * Share(d.Codes, d.CodesKept) * Math.Min(2, d.Codes)) + (d.Origins ? Origin : 0));

    // Where much agrees, one that does not is an error of the reading rather than another matter.
    private static double By(double[] weights, int replaced, int kept) =>
        replaced == 0 ? 0 : weights[Math.Min(replaced, weights.Length - 1)] * 1.4 * Math.Pow(Share(replaced, kept), 1.5);

    private static double Share(int replaced, int kept) => replaced == 0 ? 0 : replaced / (double)(replaced + kept);
}
