namespace Briefings.EndToEnd.Tests.Reading;

/// <summary>A small archive in four languages with every kind of page.</summary>
public sealed class HarbourSite : ReadingFixture
{
    // While the Ferry Days are on.
    private protected override string? AsOf => "2025-06-03";

    private protected override TestSite Write() => new TestSite()
        .Write("site.yml", """
            title: {en: Harbour News, de: Hafennachrichten, zh: 港口新闻, ar: أخبار الميناء}
            description: {en: What happens at the harbour}
            defaultLanguage: en
            languages: [en, de, zh, ar]
            subjects: {people: {pages: 1}, organizations: {pages: 1}, places: {pages: 1}}
            outputs: {twins: [md, json]}
            sources:
              Closed Daily: {display: excerpt}
            """)
        .Write("content/series/ferry-days.md", "---\ntitle: {en: Ferry Days, de: Fährtage}\n---\n")
        .Write("content/events/ferry-days-2024.md", "---\ntitle: Ferry Days 2024\nseries: ferry-days\nstart: 2024-06-01\n---\n")
        .Write("content/events/ferry-days-2025.md", """
            ---
            title: {en: Ferry Days 2025, de: Fährtage 2025, zh: 2025年渡轮节, ar: أيام العبّارات 2025}
            series: ferry-days
            start: 2025-06-01
            end: 2025-06-03
            place: Lindau
            ---

            Held on the old pier.

            """)
        .Write(Article("2025/night-ferries.en", """
            title: Night ferries return to the lake
            date: 2025-06-02
            source: Tide Wire
            place: Lindau
            translationKey: night-ferries
            events: [ferry-days-2025]
            people: [{name: Ana Ferro, role: director of the Lake Board}]
            organizations: [Lake Board]
            topics: [shipping]
            summary: Ferries run at night again, at a cost of 4.2 million.
            aliases: [/old/night/]
            """, "Ferries run at night again, Ana Ferro said, at a cost of 4.2 million.\n\nThe café on the pier opens too.\n\n## Timetable\n\nEvery hour from 22:00."))
        .Write(Article("2025/nachtfaehren.de", """
            title: Nachtfähren kehren auf den See zurück
            date: 2025-06-02
            source: Tide Wire
            translationKey: night-ferries
            events: [ferry-days-2025]
            people: [Ana Ferro]
            summary: Fähren fahren wieder bei Nacht.
            """, "Fähren fahren wieder bei Nacht, sagte Ana Ferro; es kostet 4,5 Millionen.\n\nDie Größe der Anleger bleibt."))
        .Write(Article("2025/yedu.zh", """
            title: 夜间渡轮重返湖面
            date: 2025-06-03
            translationKey: night-ferries
            events: [ferry-days-2025]
            summary: 渡轮恢复夜间航行。
            """, "渡轮恢复夜间航行，港口重新开放。"))
        .Write(Article("2025/abbarat.ar", """
            title: العبّارات الليلية تعود إلى البحيرة
            date: 2025-06-03
            source: وكالة الميناء
            translationKey: night-ferries
            events: [ferry-days-2025]
            summary: تعود العبّارات ليلا بتكلفة 4.2 مليون.
            """, "تعود العبّارات إلى العمل ليلا بتكلفة 4.2 مليون، والهاتف +49 8382 1234.\n\nوتفتح المقاهي أيضا."))
        .Write(Article("2024/pier.en", """
            title: The old pier is painted
            date: 2024-06-01
            source: Closed Daily
            originalUrl: https://daily.example/pier
            events: [ferry-days-2024]
            topics: [shipping]
            """, "The pier is blue now. Ferries wait.\n\nNobody may read the rest."))
        .Write(Article("2024/long.de", $"""
            title: Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsbesprechung
            date: 2024-07-01
            people: [Maximiliana-Theodora Freifrau von Hohenlohe-Waldenburg-Schillingsfürst-Oettingen]
            """, $"Siehe https://example.org/{new string('a', 200)} und `{new string('b', 120)}`.\n\n    {new string('c', 160)}"));

    private static (string Path, string Text) Article(string name, string fields, string body) => (
        $"content/briefings/{name}.md",
        $"---\nid: urn:test:{name}\nlanguage: {name[(name.LastIndexOf('.') + 1)..]}\n{fields}\n---\n\n{body}\n");
}
