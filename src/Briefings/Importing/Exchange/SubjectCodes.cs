namespace Briefings.Importing.Exchange;

/// <summary>The names of the IPTC's top subjects, for items that give codes alone.</summary>
internal static class SubjectCodes
{
    private static readonly string[] Names =
    [
        "arts, culture, entertainment and media", "crime, law and justice", "disaster, accident and emergency incident", "economy, business and finance", "education", "environment", "health", "human interest", "labour",
        "lifestyle and leisure", "politics", "religion", "science and technology", "society", "sport", "conflict, war and peace", "weather",
    ];

    /// <param name="code">As in <c>medtop:11000000</c> or <c>subj:11000000</c>.</param>
    /// <returns>The code itself where it has no name here.</returns>
    public static string NameOf(string code)
    {
        var number = code[(code.LastIndexOfAny([':', '/']) + 1)..];
        var isTop = number.Length == 8 && number.EndsWith("000000", StringComparison.Ordinal) && int.TryParse(number.AsSpan(0, 2), out var top) && top >= 1 && top <= Names.Length;
        return isTop ? Names[int.Parse(number.AsSpan(0, 2), System.Globalization.CultureInfo.InvariantCulture) - 1] : code;
    }
}
