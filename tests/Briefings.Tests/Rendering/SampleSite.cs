using Briefings.Tests.Planning;

namespace Briefings.Tests.Rendering;

/// <summary>A small archive in three languages, one of which the site has no words in.</summary>
internal static class SampleSite
{
    public static MemorySiteFiles Files(params ReadOnlySpan<(string Path, string Text)> more) => SampleArchive.Files(
    [
        ("site.yml", """
            title: {en: Harbour News, de: Hafennachrichten}
            description: {en: What happens at the harbour, de: Was am Hafen geschieht}
            baseUrl: https://news.example/archive/
            defaultLanguage: en
            outputs: {twins: [md, json]}
            sources:
              Tide Wire: {display: full, url: https://wire.example/}
              Closed Daily: {display: excerpt}
            """),
        ("content/series/harbour-days.md", "---\ntitle: {en: Harbour Days, de: Hafentage}\norganizer: Port Office\n---\n"),
        SampleArchive.Event("harbour-days-2023", "title: Harbour Days 2023\nseries: harbour-days\nedition: '2023'\nstart: 2023-07"),
        SampleArchive.Event(
            "harbour-days-2024",
            """
            title: {en: Harbour Days 2024, de: Hafentage 2024}
            series: harbour-days
            edition: '2024'
            start: 2024-06-28
            end: 2024-07-02
            place: Ostermole
            url: https://days.example/2024
            """),
        SampleArchive.Event("rowing-2024", "title: Rowing Cup 2024\nstart: 2024-06-29\npartOf: harbour-days-2024"),
        SampleArchive.Event("harbour-days-2025", "title: Harbour Days 2025\nseries: harbour-days\nstart: 2025"),
        Opening,
        Eroeffnung,
        SampleArchive.Article(
            "2024/rowing.en",
            """
            title: Rowing cup goes to the "Blue" & <white>
            date: 2024-06-30T18:05+02:00
            source: Closed Daily
            originalUrl: https://daily.example/rowing?a=1&b=2
            events: [rowing-2024, {id: harbour-days-2025, relation: announces}]
            people: [{name: Mara Lindqvist, role: cox of the "Blue"}]
            topics: [rowing]
            """,
            "The Blue won by a length. The White protested.\n\nNobody may read this here."),
        SampleArchive.Article(
            "undated/regate.fr", "title: La régate\nevents: [harbour-days-2024]", "Une régate sans date."),
        .. more,
    ]);

    private static (string Path, string Text) Opening { get; } = SampleArchive.Article(
        "2024/harbour-days-open.en",
        """
        title: Harbour Days open
        date: 2024-06-28
        place: Ostermole
        source: Tide Wire
        agency: Coast Desk
        translationKey: opening
        events: [harbour-days-2024]
        people: [Mara Lindqvist, Ivo Brandt]
        organizations: [Port Office]
        topics: [harbours]
        summary: The Harbour Days opened on Friday.
        updated: 2024-06-29
        correction: The number of ships was wrong.
        import:
          seed: seeds/a.txt
          sha256: "0000000000000000000000000000000000000000000000000000000000000000"
          body: "1111"
          inferred: {date: the day of the event, title: from the first sentence}
        """,
        """
        OSTERMOLE, June 28 -- The Harbour Days *opened* on Friday.

        ## Ships

        - [Programme](https://days.example/p)
        - Map

        <script>alert(1)</script>
        """);

    private static (string Path, string Text) Eroeffnung { get; } = SampleArchive.Article(
        "2024/hafentage-eroeffnet.de",
        """
        title: Hafentage eröffnet
        date: 2024-06-29
        translationKey: opening
        events: [harbour-days-2024]
        people: [Mara Lindqvist]
        summary: Die Hafentage sind eröffnet.
        """,
        "Die Hafentage sind eröffnet.");
}
