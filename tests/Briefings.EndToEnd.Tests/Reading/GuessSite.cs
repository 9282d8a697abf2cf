using Briefings.Content;

namespace Briefings.EndToEnd.Tests.Reading;

/// <summary>Fields that a machine read, one of which a person wrote again, and an event whose days and place are not confirmed.</summary>
public sealed class GuessSite : ReadingFixture
{
    private protected override TestSite Write() => new TestSite()
        .Write("content/events/lake-days.md", """
            ---
            title: Lake Days
            start: 2025-03-01
            place: Mara Holm
            series: lake
            inferred:
              start: "day beside the name, 60 % sure: “on March 1”"
              place: "place beside the name, 50 % sure: “in the words of Mara Holm”"
            ---

            """)
        .Write("content/events/lake-days-2024.md", "---\ntitle: Lake Days 2024\nstart: 2024-03-01\nplace: Lindau\nseries: lake\n---\n")
        .Write("content/series/lake.md", "---\ntitle: Lake Days\n---\n")
        .Write(Article("ferries", "Ferries run", "date: 2025-03-03", "events: [lake-days]"))
        .Write(Article("piers", "Piers are new", "date: 2025-03-04", "events: [lake-days-2024]"));

    // The date of the second is not the one that was read.
    private static (string Path, string Text) Article(string name, string title, string date, string fields) => (
        $"content/briefings/2025/{name}.en.md",
        $"---\nid: urn:x:{name}\ntitle: {title}\n{date}\nlanguage: en\n{fields}\nimport:\n  seed: seeds/{name}.txt\n  sha256: '0'\n  body: '0'\n  values: {{date: '{ContentHash.Of("2025-03-03")[..12]}'}}\n  inferred:\n    date: \"day in the text, 70 % sure: “on March 3”\"\n---\n\nText of {name}, on March 1, in the words of Mara Holm.\n");
}
