namespace Briefings.Importing.Labels;

/// <summary>Time zones by the letters that are written behind an hour: <c>10:30 GMT</c>, <c>22 Uhr MESZ</c>.</summary>
internal static class ZoneNames
{
    // In America's middle and in China.
    private const string OfTwo = "CST";

    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    private static readonly (string Name, int Hours)[] Zones =
    [
        ("GMT", 0), ("UTC", 0), ("UT", 0), ("Z", 0), ("WET", 0), ("BST", 1), ("WEST", 1), ("CET", 1), ("MEZ", 1), ("CEST", 2), ("MESZ", 2), ("EET", 2), ("EEST", 3), ("MSK", 3), ("EST", -5), ("EDT", -4),
        (OfTwo, -6), ("CDT", -5), ("MST", -7), ("MDT", -6), ("PST", -8), ("PDT", -7), ("AKST", -9), ("AKDT", -8), ("HST", -10), ("JST", 9), ("KST", 9), ("SGT", 8), ("HKT", 8), ("AEST", 10), ("AEDT", 11), ("NZST", 12), ("NZDT", 13),
    ];

    /// <summary>The offset from UTC of the zone that a text begins with, in capitals or not; null where it begins with none, or with one of two zones and nothing says which.</summary>
    /// <param name="language">Of the text; its primary subtag decides what <c>CST</c> is.</param>
    public static TimeSpan? Find(string text, string language)
    {
        var name = NameOf(text);
        return name != OfTwo ? OfMail(text) : language.Split('-')[0] == "zh" ? China : null;
    }

    /// <summary>The same in the head of a mail or a feed, where RFC 5322, section 4.3, says what each name is.</summary>
    public static TimeSpan? OfMail(string text)
    {
        var name = NameOf(text);
        var known = Array.Find(Zones, entry => entry.Name == name);
        return known.Name is null ? null : TimeSpan.FromHours(known.Hours);
    }

    private static string NameOf(string text) => new string([.. text.TakeWhile(char.IsAsciiLetter)]).ToUpperInvariant();
}
