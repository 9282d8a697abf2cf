namespace Briefings.Language.Calendars;

/// <summary>Years that are counted from elsewhere: of an emperor's era, of the Republic of China, of the Buddha.</summary>
internal static class CalendarYears
{
    private const int BuddhistLead = 543;
    private const int MinguoBase = 1911;
    private const int FewestMinguo = 60;
    private const int MostMinguo = 189;

    // The year before the era's first.
    private static readonly (string Era, int Before)[] Eras = [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("大正", 1911), ("明治", 1867), ("民國", MinguoBase), ("民国", MinguoBase)];

    /// <summary>The year of an era that is named before its number, as in <c>令和7年</c>.</summary>
    /// <param name="before">The two signs before the number.</param>
    /// <returns>Null where they name no era.</returns>
    public static int? OfEra(ReadOnlySpan<char> before, int number)
    {
        foreach (var (era, start) in Eras)
        {
            if (before.SequenceEqual(era) && number is >= 1 and < 200)
                return start + number;
        }

        return null;
    }

    /// <summary>The year of a number of three digits in a Chinese text: <c>114年4月3日</c>; null where it is none.</summary>
    public static int? OfRepublic(int number, string language) =>
        language == "zh" && number is >= FewestMinguo and <= MostMinguo ? MinguoBase + number : null;

    /// <summary>A year as the text's language counts it: <c>2568</c> in Thai is 2025.</summary>
    public static int Common(int year, string language) =>
        language is "th" or "lo" or "km" or "my" && year is > 2400 and < 2700 ? year - BuddhistLead : year;
}
