using Briefings.Facts.Names.Tagging;

namespace Briefings.Facts.Names;

/// <summary>
/// Where the bands of probability end: where about 95 of 100 stated people and 90 of 100 stated organizations are right, as far
/// as the marks of the data are; the table is in <c>tests/Briefings.Benchmarks/README.md</c>.
/// </summary>
internal static class NameBands
{
    private const double SurePerson = 0.75;
    private const double SurePersonOfOneWord = 0.9;
    private const double SureOrganization = 0.75;
    private const double SureOrganizationOfOneWord = 0.85;
    private const double Likely = 0.4;

    public static NameBand Of(FoundName name)
    {
        if (name.Probability < Likely)
            return NameBand.Unlikely;
        return name.Probability >= Least(name) && !name.Signs.IsOfOtherThing ? NameBand.Sure : NameBand.Doubtful;
    }

    private static double Least(FoundName name) => (name.Kind, name.Signs.Words) switch
    {
        (NameKind.Person, 1) => SurePersonOfOneWord,
        (NameKind.Person, _) => SurePerson,
        (_, 1) => SureOrganizationOfOneWord,
        _ => SureOrganization,
    };
}
