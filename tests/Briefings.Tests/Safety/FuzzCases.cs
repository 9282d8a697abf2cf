using System.Security.Cryptography;
using System.Text;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Linking.Readings;
using Briefings.Tests.Planning;
using Briefings.Workflows.Import;

namespace Briefings.Tests.Safety;

/// <summary>The files that are mutated: one of each kind that the program reads, in a site where all else is well.</summary>
internal static class FuzzCases
{
    public const string Good = """
        Museum of clocks opens its doors in Bregenz

        BREGENZ, April 8, 2025 (Harbour Wire) -- A museum of clocks opened in Bregenz on Tuesday with 212 pieces from six centuries,
        said Tom Keller, curator of the museum. The oldest clock was built in 1480 for the tower of a monastery.

        """;

    public static readonly (string Path, string Text)[] Seeds =
    [
        ("seeds/a.txt", """
            date: 2025-03-03
            Lake ferries run at night again

            LINDAU, March 3, 2025 (Harbour Wire) -- Ferries on the lake will run at night again from Monday, said Ana Ferro, director
            of the Lake Board. The service had stopped in 2019 after two winters with few passengers and much ice.

            - Tickets cost 4.50 euros.
            - The first boat leaves at 11 p.m.

            "We waited for eleven years," Ferro said at the 2025 Lake Transport Conference in Lindau on March 2. See https://lake.example/night.

            Source: Harbour Wire
            Original link: https://wire.example/1.html
            """),
        ("seeds/a.txt", """
            Fähren fahren wieder nachts

            LINDAU, 3. März 2025 (ots) - Die Fähren auf dem See fahren ab Montag wieder nachts, teilte der Seeverband am Montag mit. Die 14
            Boote werden 2.300 Fahrgäste am Tag befördern, sagte Direktorin Ana Ferro auf der „Seekonferenz 2025“ vom 1. bis 2. März in Lindau.

            „Darauf haben wir elf Jahre gewartet“, sagte Ferro.

            Quelle: Seeverband (ots)
            """),
        ("seeds/a.txt", """
            2025全球湖泊大会在林道开幕

            新华社林道2025年3月3日电（记者王伟）第三届全球湖泊大会3日在林道开幕，来自20多个国家的300名代表出席。湖泊委员会主任李明在会上表示，渡轮将于周一恢复夜间运营。

            会议期间还将举行论坛和博览会。

            来源：新华社
            """),
        ("seeds/a.md", """
            ---
            title: "Night ferries: again"
            date: 2025-03-03
            source: Harbour Wire
            ---

            # Night ferries

            LINDAU, March 3, 2025 - Ferries **will** run at [night](https://lake.example/) again[^1], the *Lake Board* said.

            > Quoted <b>words</b> and `code`

            | a | b |
            |---|---|
            | 1 | 2 |

            [^1]: Reuters
            """),
        ("seeds/a.html", """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferries run | Lake News</title>
            <meta property="og:title" content="Ferries run"><meta property="article:published_time" content="2025-03-03T08:00:00+01:00">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferries run","datePublished":"2025-03-03"}</script></head>
            <body><nav><a href="/">Home</a></nav><article><h1>Ferries run</h1><p>LINDAU, March 3, 2025 - Ferries on the lake will run at night again, the Lake Board
            said on Monday. <b>Tickets</b> cost 10<sup>1</sup> euros.</p><table><tr><th>Year</th><th>Riders</th></tr><tr><td>2024</td><td>310</td></tr></table>
            <ul><li>one</li><li>two</li></ul><p>The board expects more passengers in the year to come, and more boats &amp; crews.</p></article><footer>Imprint</footer></body></html>
            """),
        ("seeds/a.xml", """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Lake News</title><link>https://lake.example/</link>
            <item><title>Ferries run &amp; run</title><link>https://lake.example/1</link><guid>a1</guid><pubDate>Mon, 03 Mar 2025 08:00:00 +0100</pubDate>
            <description>Ferries run again.</description><content:encoded><![CDATA[<p>Ferries on the lake will run at night again from Monday, said Ana Ferro, director of the Lake Board, to reporters.</p>]]></content:encoded></item>
            <item><title>Second</title><link>https://lake.example/2</link><guid>a2</guid><pubDate>Tue, 04 Mar 2025 08:00:00 GMT</pubDate>
            <description>&lt;p&gt;A second text that is long enough to be read as a text of its own, with a sentence that ends.&lt;/p&gt;</description></item></channel></rss>
            """),
        ("seeds/a.atom", """
            <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Lake</title><entry><id>urn:1</id><title type="html">Ferries &lt;b&gt;run&lt;/b&gt;</title>
            <updated>2025-03-03T08:00:00Z</updated><link href="https://lake.example/1"/><content type="html">&lt;p&gt;Ferries on the lake will run at night again from Monday, the board said in a statement.&lt;/p&gt;</content></entry></feed>
            """),
    ];

    public static readonly (string Path, string Text)[] Content =
    [
        ("content/briefings/2025/ferries.en.md", """
            ---
            id: urn:test:ferries
            title: Ferries run
            date: 2025-03-03T08:00+01:00
            language: en
            place: Lindau
            source: Harbour Wire
            agency: Xinhua
            originalUrl: https://wire.example/1
            translationKey: ferries
            events: [lake-2025, {id: lake-2026, relation: announces}]
            people: [Ana Ferro, {name: Tom Keller, role: curator}]
            organizations: [Lake Board]
            topics: [ferries]
            summary: Ferries run again.
            aliases: [/old/, /old.html]
            updated: 2025-03-04
            correction: The price was wrong.
            display: full
            related: [urn:test:clocks]
            import:
              seed: seeds/x.txt
              sha256: "00"
              body: "00"
              inferred: {title: from the first sentence}
            ---

            Ferries **run** [again](/en/2025/clocks/) <!-- a note -->.[^1]

            [^1]: Reuters
            """),
        ("content/events/lake-2025.md", "---\ntitle: {en: Lake 2025, de: See 2025}\nseries: lake\nedition: '2025'\nstart: 2025-03\nend: 2025-03-04\nplace: Lindau\npartOf: lake-2026\nurl: https://lake.example/\naliases: [Lake]\n---\n\nNotes.\n"),
        ("content/series/lake.md", "---\ntitle: Lake\norganizer: Lake Board\naliases: [See]\n---\n\nNotes.\n"),
        ("content/decisions.yml", "links:\n  - {kind: translation, a: 'urn:test:clocks', b: 'urn:test:ferries', accept: false}\nfields:\n  - {article: 'urn:test:ferries', field: title, value: Ferries run, accept: true}\nconflicts:\n  - {kind: number, a: 'urn:test:clocks', wordsA: 1, b: 'urn:test:ferries', wordsB: 2, accept: true}\n"),
        ("content/links.yml", "proposals:\n  - {kind: translation, a: 'urn:test:clocks', b: 'urn:test:ferries'}\nconflicts:\n  - {kind: number, subject: ships, a: {article: 'urn:test:clocks', words: 1}, b: {article: 'urn:test:ferries', words: 2}}\n"),
        ("urls.lock", "url /\nurl /en/2025/ferries/\nid urn:test:ferries /en/2025/ferries/\n"),
        ("site.yml", SampleArchive.Site + "description: {en: A, de: B}\nlanguages: [en, de]\nsources:\n  Harbour Wire: {display: excerpt, url: https://wire.example/}\nfeeds: {items: 20, bytes: 100000, hub: https://hub.example/}\npublish:\n  web: {to: folder, path: ../www, keep: 3}\n  pages: {to: git, remote: origin, branch: gh-pages, history: keep, cname: news.ex.org}\npageSize: 20\n"),
    ];

    public static readonly (string Path, string Text)[] Themes =
    [
        ("templates/partials/bottom.html", "<p>{{ for x in 1..3; x; end }}{{ if page.title | string.size > 3 }}{{ page.title | regex.replace '[a-z]' '-' }}{{ end }}</p>{{ capture a }}x{{ end }}{{ a | html.escape }}"),
        ("templates/i18n/en.yml", "archive: Back issues\nreports:\n  one: '{0} report'\n  other: '{0} reports'\n"),
    ];

    /// <summary>A site where all is well, and one file of it.</summary>
    public static MemorySiteFiles Site((string Path, string Text) file)
    {
        var site = SampleArchive.Files([.. Content, SampleArchive.Article("2025/clocks.en", "title: Clocks\ndate: 2025-04-08\ntranslationKey: clocks"), SampleArchive.Event("lake-2026", "title: Lake 2026\nstart: 2026")]);
        site.Write(file.Path, Encoding.UTF8.GetBytes(file.Text));
        return site;
    }

    /// <summary>What was read in texts before, as a file.</summary>
    public static byte[] Cache { get; } = MakeCache();

    /// <summary>Gives a damaged cache the hash of its content, so that only reading it shows the damage.</summary>
    public static byte[] Seal(byte[] cache)
    {
        if (cache.Length > 48)
            SHA256.HashData(cache.AsSpan(48), cache.AsSpan(16));
        return cache;
    }

    private static byte[] MakeCache()
    {
        var site = new MemorySiteFiles { ["seeds/a.txt"] = Seeds[0].Text, ["seeds/b.txt"] = Good };
        var diagnostics = new DiagnosticBag();
        new SiteImporter(site, diagnostics).Import(SeedFolder.ReadAll(site, SeedFolder.Name, diagnostics), ArchiveReader.Read(site, diagnostics));
        return site.Read(KnownReadings.FileName);
    }
}
