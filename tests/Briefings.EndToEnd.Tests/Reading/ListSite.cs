namespace Briefings.EndToEnd.Tests.Reading;

/// <summary>A topic with so many briefings that its list can be narrowed.</summary>
public sealed class ListSite : ReadingFixture
{
    private protected override TestSite Write()
    {
        var site = new TestSite().Write("site.yml", "title: News\ndefaultLanguage: en\nlanguages: [en, de]\n");
        for (var day = 1; day <= 20; day++)
        {
            site.Write($"content/briefings/2025/ship-{day}.en.md", Article($"ship-{day}", "en", $"Ship {day} comes in", day, day <= 12 ? "Tide Wire" : "وكالة الميناء"));
            if (day == 20)
                site.Write($"content/briefings/2025/schiff-{day}.de.md", Article($"ship-{day}", "de", $"Schiff {day} läuft ein", day, "Tide Wire"));
        }

        return site;
    }

    private static string Article(string name, string language, string title, int day, string source) => $"""
        ---
        id: urn:test:{name}.{language}
        title: {title}
        language: {language}
        date: 2025-03-{day:D2}
        source: {source}
        translationKey: {name}
        topics: [shipping]
        ---

        {title} at noon.

        """;
}
