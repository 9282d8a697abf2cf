namespace Briefings.Language.Vocabulary;

/// <summary>What Unicode's CLDR says that things are called in every language: countries, large cities, currencies, units, magnitudes.</summary>
/// <remarks>From <c>cldr-names.txt</c>, which <c>generate-names.mjs</c> made; a language's line is taken apart when it is first asked for.</remarks>
internal static class CldrNames
{
    private static readonly Lazy<string> s_text = new(Load);

    /// <summary>The things of a kind with their names; empty where CLDR has none.</summary>
    /// <param name="language">Primary subtag.</param>
    /// <param name="kind"><c>territories</c>, <c>cities</c>, <c>currencies</c>, <c>units</c> or <c>magnitudes</c>.</param>
    public static IEnumerable<(string Id, string[] Names)> Of(string language, string kind) =>
        TagsOf(language).SelectMany(tag => LineOf(tag, kind).Split('|', StringSplitOptions.RemoveEmptyEntries))
            .Select(entry => entry.Split(',')).Select(names => (names[0], names[1..]));

    // A language of which CLDR has a part under another tag as well.
    private static string[] TagsOf(string language) => language switch
    {
        "zh" => ["zh", "zh-Hant", "yue"],
        "sr" => ["sr", "sr-Latn"],
        "no" => ["no", "nb", "nn"],
        "nb" => ["nb", "nn"],
        "tl" => ["fil"],
        _ => [language],
    };

    private static string LineOf(string tag, string kind)
    {
        var head = $"\n{tag} {kind} ";
        var start = s_text.Value.IndexOf(head, StringComparison.Ordinal);
        return start < 0 ? "" : s_text.Value[(start + head.Length)..s_text.Value.IndexOf('\n', start + head.Length)];
    }

    private static string Load()
    {
        using var stream = typeof(CldrNames).Assembly.GetManifestResourceStream("cldr-names.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
