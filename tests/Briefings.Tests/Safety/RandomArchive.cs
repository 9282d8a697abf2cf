using Briefings.Content.Writing;
using Briefings.Tests.Planning;

namespace Briefings.Tests.Safety;

/// <summary>A small archive made up by chance: what real ones hold, and odd names among it.</summary>
internal sealed class RandomArchive
{
    private static readonly string[] Languages =
        ["en", "de", "fr", "zh", "zh-Hant", "pt-BR", "pt", "ar", "he", "it", "mt", "cy", "sw", "am", "ka", "km", "hy", "sr-Latn", "nb", "ta", "ur", "yi"];

    private static readonly string[] Names =
    [
        "C++", "C", "C#", "AT&T", "100%", "5 < 6", "..", ".", "CON", "a/b", "index.html", "feed.xml", "feed", "page", "2", "03", "1", "404", "search", "archive", "Ünïcode Ñandú", "BBC", "bbc", "中文名", "林道", "🎉", "---",
        "\"Quoted\"", "O'Brien", "O’Brien", "<b>bold</b>", "[brackets](x)", "İstanbul", "Straße", "STRASSE", "e\u0301t\u00e9", "\u00e9t\u00e9", "إدارة", "אגף", "a  b", "a\u00A0b", "Q: A", "- dash", "# hash", "&amp;", "{{ name }}", "_redirects",
        "Department of Water Management and Flood Protection of Upper Austria Region", "Department of Water Management and Flood Protection of Upper Bavaria Region", "Ana Ferro", "Lake Board", "Harbour Wire", "ferries", "Ферри", "อ่าว", "nul", "en", "de",
    ];

    private static readonly string[] Bodies =
    [
        "The text.", "Ferries run **again**.\n\n- one\n- two\n\n> quoted", "A claim.[^1]\n\n[^1]: Reuters", "<!-- a note -->\n\nWords.", "## One\n\n## One\n\n## Two\n\n#### Four", "[away](https://elsewhere.example/?a=1&b=2) and <https://elsewhere.example/>", "",
        "![A ship](https://elsewhere.example/s.png)", "| a | b |\n|---|---|\n| 1 | 2 |", "```js\nalert(1)\n```", "<b>raw</b> &lt; &amp; &#x1F; 5 < 6", "第一段。\n\n第二段，共三百人。", "فقرة أولى.\n\nفقرة ثانية.", "# Heading one\n\n# Heading one", "[top](#) and `code`", "***\n\n1. a\n   1. b\n\nHard  \nbreak",
    ];

    private static readonly string[] Places = [.. Names, "Lindau", "Bregenz"];

    private readonly Random _random;
    private readonly List<(string Path, string Text)> _files = [];
    private readonly string[] _languages;
    private readonly List<string> _events = [];
    private readonly List<Made> _articles = [];
    private int _number;

    /// <param name="random">What it is made of.</param>
    public RandomArchive(Random random)
    {
        _random = random;
        _languages = Some(Languages, 1, 5);
        AddSite();
        AddEvents();
        for (var count = random.Next(1, 9); count > 0; count--)
            AddRelease();
        if (random.Next(2) == 0)
            AddPages();
        if (random.Next(3) == 0)
            AddSeeds();
    }

    /// <summary>The site as it was first, and after some of its articles were given other addresses.</summary>
    public (MemorySiteFiles Before, MemorySiteFiles After) Make()
    {
        var before = SampleArchive.Files([.. _files, .. _articles.Select(article => article.File(""))]);
        var after = SampleArchive.Files([.. _files, .. _articles.Select(article => article.File(_random.Next(2) == 0 ? "" : Rename(article)))]);
        return (before, after);
    }

    private static string Rename(Made article) => $"slug: renamed-{article.Number}\naliases: [{Yaml(article.Url)}]\n";

    private void AddSite() => _files.Add(("site.yml",
        $"title: {Yaml(Name())}\ndescription: {Yaml(Name())}\nbaseUrl: https://news.example/{(_random.Next(2) == 0 ? "" : "archive/")}\ndefaultLanguage: {_languages[0]}\npageSize: {_random.Next(1, 5)}\n"
        + (_random.Next(2) == 0 ? "outputs: {twins: [md, json]}\n" : "")
        + (_random.Next(3) == 0 ? "subjects: {people: {pages: 1, feeds: [rss, atom, json]}, organizations: {pages: 1}, places: {pages: 1}}\n" : "")
        + (_random.Next(3) == 0 ? $"sources: {{{Yaml(Name())}: {{display: {Pick("full", "excerpt", "link")}, url: https://wire.example/}}}}\n" : "")
        + (_random.Next(4) == 0 ? "menu: [home, archive, topics]\nnoindex: true\n" : "")));

    private void AddEvents()
    {
        for (var i = _random.Next(4); i > 0; i--)
        {
            _events.Add($"event-{i}");
            _files.Add(SampleArchive.Event(
                $"event-{i}", $"title: {Yaml(Name() + " " + i)}\n" + Maybe($"series: series-{i % 2}") + Maybe($"edition: '{i}'") + Maybe($"start: 202{i}{Pick("", "-06", "-06-28")}") + Maybe($"place: {Yaml(Name())}") + Maybe("url: https://days.example/")));
        }

        for (var i = 0; i < 2; i++)
            _files.Add(($"content/series/series-{i}.md", $"---\ntitle: {Yaml(Name())}\n{Maybe($"organizer: {Yaml(Name())}")}---\n\nNotes.\n"));
    }

    private void AddRelease()
    {
        var key = $"release-{_number}";
        var names = Maybe($"people: [{Yaml(Name())}, {{name: {Yaml(Name())}, role: {Yaml(Name())}}}]") + Maybe($"organizations: [{Yaml(Name())}, {Yaml(Name())}]") + Maybe($"topics: [{Yaml(Name())}, {Yaml(Name())}]")
            + (_events.Count > 0 ? Maybe($"events: [{Pick([.. _events])}]") : "");
        foreach (var language in Some(_languages, 1, 4))
        {
            // Reprints stand beside one translation.
            for (var reprints = _random.Next(3) == 0 ? 3 : 1; reprints > 0; reprints--)
                AddArticle(language, $"translationKey: {key}\n{names}");
        }
    }

    private void AddArticle(string language, string fields)
    {
        var number = _number++;
        var year = _random.Next(2023, 2026);
        var date = _random.Next(6) == 0 ? "" : $"{year}-{_random.Next(1, 13):00}-{_random.Next(1, 28):00}{Pick("", "", "T08:30+02:00", "T23:59-11:00")}";
        var isDraft = _random.Next(7) == 0;
        fields = $"title: {Yaml(Name() + (_random.Next(3) == 0 ? "" : $" {number}"))}\n{fields}" + (date.Length > 0 ? $"date: {date}\n" : "") + (isDraft ? "draft: true\n" : "")
            + Maybe($"place: {Yaml(Pick(Places))}") + Maybe($"source: {Yaml(Name())}") + Maybe($"agency: {Yaml(Name())}") + Maybe($"summary: {Yaml(Name())}") + Maybe("originalUrl: https://wire.example/1?a=1&b=2")
            + Maybe("updated: 2025-12-30") + Maybe($"correction: {Yaml(Name())}") + Maybe($"display: {Pick("full", "excerpt", "link")}") + Maybe("noindex: true") + Maybe($"author: [{Yaml(Name())}]");
        var folder = date.Length > 0 ? date[..4] : "undated";
        _articles.Add(new Made(number, $"{folder}/a-{number}.{language}", $"/{language.ToLowerInvariant()}/{folder}/a-{number}/", fields, Pick(Bodies)));
    }

    private void AddPages()
    {
        foreach (var language in Some(_languages, 1, 3))
            _files.Add(($"content/pages/{Pick("imprint", "about/us")}.{language}.md", $"---\ntitle: {Yaml(Name())}\n{Maybe("menu: true")}{Maybe("noindex: true")}---\n\n{Pick(Bodies)}\n"));
    }

    // One text of two sources beside its translation, and titles that are words of the site's own addresses.
    private void AddSeeds()
    {
        const string English = "Ferries on the lake will run at night again from Monday, the Lake Board said on Monday. The 14 boats will carry 2,300 passengers a day, director Ana Ferro said.\n\n\"We have waited for this for eleven years,\" Ferro said. The line had been closed since 2014 after a fire on the Harbour Queen.";
        const string German = "Die Fähren auf dem See fahren ab Montag wieder nachts, teilte das Lake Board am Montag mit. Die 14 Boote werden 2.300 Fahrgäste am Tag befördern, sagte Direktorin Ana Ferro.\n\n„Darauf haben wir elf Jahre gewartet“, sagte Ferro. Die Linie war seit 2014 geschlossen, nach einem Brand auf der Harbour Queen.";
        _files.Add(("seeds/a.txt", $"Ferries run at night again\n\nLINDAU, March 3, 2025 - {English}\n\nSource: {Name()}\n"));
        _files.Add(("seeds/b.txt", $"Night ferries return to the lake\n\nLINDAU, March {Pick("3", "4")}, 2025 - {English}\n\nSource: {Name()}\n"));
        _files.Add(("seeds/c.txt", $"Fähren fahren wieder nachts\n\nLINDAU, 3. März 2025 - {German}\n\nQuelle: {Name()}\n"));
        _files.Add(("seeds/d.md", $"---\ntitle: {Yaml(Name())}\ndate: 2025-03-03\ntags: [{Yaml(Name())}]\n{Asked()}---\n\nBoats of wood were built here for 200 years, and the last of them is in the museum now.\n"));
        _files.Add(("seeds/e.md", $"---\ntitle: {Yaml(Name())}\n{Asked()}---\n\nClocks are wound by hand in this town, as they have been since the tower was built in 1480.\n"));
    }

    // What a text brings from the site it was on.
    private string Asked() => Maybe($"slug: {Pick("mine", "03", "a-0", "page")}") + Maybe($"aliases: [/old/, {Pick("/", "/en/", "/feed.xml", "/en/2025/03/", "/old/x.html", "/en/undated/mine/")}]");

    private string Name() => Pick(Names);

    private string Maybe(string line) => _random.Next(3) == 0 ? line + "\n" : "";

    private string Pick(params string[] all) => all[_random.Next(all.Length)];

    private string[] Some(string[] all, int least, int most)
    {
        var mixed = all.ToArray();
        _random.Shuffle(mixed);
        return mixed[..Math.Min(_random.Next(least, most + 1), mixed.Length)];
    }

    private static string Yaml(string text) => YamlText.Scalar(text, inFlow: true);

    /// <summary>An article whose further lines of front matter are still to come.</summary>
    private sealed record Made(int Number, string Name, string Url, string Fields, string Body)
    {
        public (string Path, string Text) File(string more) => SampleArchive.Article(Name, Fields + more, Body);
    }
}
