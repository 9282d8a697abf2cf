namespace Briefings.EndToEnd.Tests.Reading;

/// <summary>Texts in scripts whose words are found in ways of their own, and a topic that has a name in each language.</summary>
public sealed class ScriptsSite : ReadingFixture
{
    private protected override TestSite Write() => new TestSite()
        .Write("site.yml", "title: Copies\ndefaultLanguage: en\nlanguages: [en, fr, hi, ta, ko, ar, he]\n")
        .Write("content/subjects/topics/logical-replication.md", "---\ntitle: {en: logical replication, fr: réplication logique}\n---\n\nRows as they change.\n")
        .Write(Article("slots.en", "Slots survive a failover", "topics: [logical replication]", "A slot is kept."))
        .Write(Article("rows.en", "Rows are filtered", "topics: [logical-replication, filters]", "Some rows stay."))
        .Write(Article("creneaux.fr", "Les créneaux survivent", "topics: [réplication logique]\ntranslationKey: slots", "Un créneau reste."))
        .Write(Article("tables.fr", "Les tables sont suivies", "topics: [logical-replication]", "Une table suit."))
        .Write(Article("zameen.hi", "ज़मीन की ख़बर", "place: दिल्ली", "हिन्दी में समाचार।"))
        .Write(Article("seydi.ta", "தமிழ்ச் செய்தி", "place: சென்னை", "மழை பெய்தது."))
        .Write(Article("balpyo.ko", "정보통신부 발표", "place: 서울", "인공지능정책을 발표했다."))
        .Write(Article("kitab.ar", "كِتَابٌ جَدِيد", "place: القاهرة", "إعلانٌ في ٢٠٢٥."))
        .Write(Article("shalom.he", "שָׁלוֹם עוֹלָם", "place: חיפה", "ידיעה."));

    private static (string Path, string Text) Article(string name, string title, string fields, string body) => (
        $"content/briefings/2025/{name}.md",
        $"---\nid: urn:test:{name}\ntitle: {title}\nlanguage: {name[(name.LastIndexOf('.') + 1)..]}\ndate: 2025-03-03\n{fields}\n---\n\n{body}\n");
}
