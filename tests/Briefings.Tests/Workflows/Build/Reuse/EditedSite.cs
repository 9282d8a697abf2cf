using System.Text;
using Briefings.Content;

namespace Briefings.Tests.Workflows.Build.Reuse;

/// <summary>A small site that is edited at random, as its author, its designer and its curator would.</summary>
/// <param name="random">Chooses.</param>
internal sealed class EditedSite(Random random)
{
    private static readonly string[] Words = ["harbour", "quay", "pier", "council", "budget", "ferry", "tide", "vote", "mayor", "bridge"];
    private static readonly string[] People = ["Ivo Brandt", "Mara Lind", "Jo Park", "IVO BRANDT", "Ana Sá"];
    private static readonly string[] Topics = ["harbour", "money", "Harbour", "C++", "C#"];
    private static readonly string[] Events = ["days-2024", "days-2025", "vote-2024"];
    private static readonly string[] Languages = ["en", "de", "fr"];

    private readonly (string Name, Func<EditedSite, string> Run)[] _edits =
    [
        ("edit a body", site => site.EditBody()),
        ("edit a field", site => site.EditField()),
        ("edit a field", site => site.EditField()),
        ("edit a field", site => site.EditField()),
        ("add an article", site => site.WriteArticle(site.FreePath())),
        ("add an article", site => site.WriteArticle(site.FreePath())),
        ("remove an article", site => site.Remove(site.Any("content/briefings/"))),
        ("rename an article", site => site.Rename(site.Any("content/briefings/"), site.FreePath())),
        ("edit an event", site => site.WriteEvent(site.Pick(Events))),
        ("remove an event", site => site.Remove(site.Any("content/events/"))),
        ("edit a series", site => site.WriteSeries()),
        ("edit decisions", site => site.WriteDecisions()),
        ("edit a page", site => site.WritePage()),
        ("remove a page", site => site.Remove(site.Any("content/pages/"))),
        ("edit a template", site => site.WriteTemplate()),
        ("remove a template", site => site.Remove(site.Any("templates/"))),
        ("edit words", site => site.WriteWords()),
        ("edit an asset", site => site.Set("templates/assets/extra.css", $"p {{ margin: {site.Below(9)}px }}\n")),
        ("edit a file", site => site.Set($"static/file{site.Below(2)}.txt", $"{site.Below(9)}\n")),
        ("remove a file", site => site.Remove(site.Any("static/"))),
        ("edit the configuration", site => site.WriteConfiguration()),
        ("change the day", site => site.ChangeDay()),
        ("show drafts", site => site.ToggleDrafts()),
    ];

    private bool _isBegun;

    public MemorySiteFiles Files { get; } = new();

    public ArticleDate? AsOf { get; private set; }

    public bool HasDrafts { get; private set; }

    /// <summary>Writes the site as it is first.</summary>
    public EditedSite Begin()
    {
        WriteConfiguration();
        foreach (var id in Events)
            WriteEvent(id);
        WriteSeries();
        for (var i = 0; i < 12; i++)
            WriteArticle($"content/briefings/{2024 + (i % 2)}/{Pick(Words)}-{i}.{Pick(Languages)}.md");
        WritePage();
        _isBegun = true;
        return this;
    }

    /// <summary>Takes back all edits since a copy was made.</summary>
    public void Restore((MemorySiteFiles Files, ArticleDate? AsOf, bool HasDrafts) copy)
    {
        foreach (var file in Files.List("content").Concat(Files.List("static")).Concat(Files.List("templates")))
            Files.Remove(file.Path);
        foreach (var file in Paths(copy.Files))
            Files.Write(file, copy.Files.Read(file));
        (AsOf, HasDrafts) = (copy.AsOf, copy.HasDrafts);
    }

    public (MemorySiteFiles Files, ArticleDate? AsOf, bool HasDrafts) Copy()
    {
        var copy = new MemorySiteFiles();
        foreach (var file in Paths(Files))
            copy.Write(file, Files.Read(file));
        return (copy, AsOf, HasDrafts);
    }

    private static IEnumerable<string> Paths(MemorySiteFiles files) =>
        [.. files.List("content").Concat(files.List("static")).Concat(files.List("templates")).Select(file => file.Path), "site.yml"];

    /// <returns>What was edited.</returns>
    public string Edit()
    {
        var (name, run) = _edits[random.Next(_edits.Length)];
        return $"{name}: {run(this)}";
    }

    public string EditBody()
    {
        if (Any("content/briefings/") is not { } path)
            return "none";
        var text = Files[path];
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal) + 5;
        return Set(path, text[..end] + Body());
    }

    private string EditField()
    {
        if (Any("content/briefings/") is not { } path)
            return "none";
        var text = Files[path];
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        var (key, value) = Field();
        var lines = text[..end].Split('\n').Where(line => !line.StartsWith(key + ":", StringComparison.Ordinal));
        return Set(path, string.Join('\n', lines) + $"\n{key}: {value}" + text[end..], key);
    }

    private (string Key, string Value) Field() => Below(15) switch
    {
        0 => ("title", Sentence()),
        1 => ("date", Day()),
        2 => ("place", Pick(["Kiel", "Riga", "kiel"])),
        3 => ("source", Pick(["Harbour News", "Xinhua"])),
        4 => ("people", $"[{Pick(People)}]"),
        5 => ("topics", $"[{Pick(Topics)}, {Pick(Words)}]"),
        6 => ("events", $"[{Pick(Events)}]"),
        7 => ("translationKey", Pick(Words)),
        8 => ("summary", Sentence()),
        9 => ("related", $"['{IdOf(Any("content/briefings/"))}']"),
        10 => ("notRelated", $"['{IdOf(Any("content/briefings/"))}']"),
        11 => ("draft", Pick(["true", "false"])),
        12 => ("expires", Day()),
        13 => ("display", Pick(["full", "excerpt", "link"])),
        _ => ("aliases", $"[/old/{Pick(Words)}/]"),
    };

    private string WriteArticle(string path)
    {
        var text = new StringBuilder("---\n").Append("id: ").Append(IdOf(path)).Append('\n')
            .Append("title: ").Append(Sentence()).Append('\n')
            .Append("language: ").Append(path[^5..^3]).Append('\n');
        var fields = Enumerable.Range(0, 6).Select(_ => Field()).Where(field => field.Key is not "title" and not "draft" and not "expires" and not "related" and not "notRelated" and not "aliases")
            .DistinctBy(field => field.Key);
        foreach (var (key, value) in fields)
            text.Append(key).Append(": ").Append(value).Append('\n');
        return Set(path, text.Append("---\n\n").Append(Body()).ToString());
    }

    private string WriteEvent(string id) => Set(
        $"content/events/{id}.md",
        $"---\ntitle: {Sentence()}\nstart: {2024 + Below(2)}-0{1 + Below(9)}\n{Pick(["", "series: days\n", "place: Riga\n", "edition: 12th\n"])}---\n\n{Pick(["", Body()])}");

    private string WriteSeries() => Set("content/series/days.md", $"---\ntitle: {Sentence()}\n{Pick(["", "organizer: Port of Kiel\n"])}---\n");

    private string WritePage() => Set(
        $"content/pages/{Pick(["about", "imprint"])}.{Pick(Languages)}.md", $"---\ntitle: {Sentence()}\n{Pick(["", "menu: true\n"])}---\n\n{Body()}");

    private string WriteTemplate() => Below(3) switch
    {
        0 => Set("templates/404.html", $"<!doctype html><title>{{{{ page.title }}}}</title><p>{Sentence()} {{{{ t.home }}}}</p>\n"),
        1 => Set("templates/moved.html", $"<!doctype html><title>{Sentence()}</title><a href=\"{{{{ target.url }}}}\">{{{{ target.title }}}}</a>\n"),
        _ => Set("templates/year.html", $"<!doctype html><title>{{{{ page.title }}}}</title><p>{Sentence()} {{{{ count }}}}</p>\n"),
    };

    private string WriteWords() => Set($"templates/i18n/{Pick(Languages)}.yml", $"home: {Pick(Words)}\narchive: {Pick(Words)}\n");

    private string WriteConfiguration() => Set(
        "site.yml",
        $"title: {Sentence()}\nbaseUrl: https://{Pick(["news", "press"])}.example/\npageSize: {1 + Below(4)}\n"
        + Pick(["", "languages: [en, de]\n", "theme: {accent: '#036'}\n", "outputs: {twins: [md, json]}\n", "menu: [home, archive]\n", "noindex: true\n"]));

    private string WriteDecisions()
    {
        var (a, b) = (Any("content/briefings/"), Any("content/briefings/"));
        if (a is null || b is null || a == b)
            return "none";
        var kind = Pick(["translation", "sameEvent", "sameSeries", "reprint"]);
        return Set("content/decisions.yml", $"links:\n  - {{kind: {kind}, a: '{IdOf(a)}', b: '{IdOf(b)}', accept: {Pick(["true", "false"])}}}\n");
    }

    private string ChangeDay()
    {
        AsOf = Below(3) == 0 ? null : new ArticleDate(new DateOnly(2024, 1 + Below(12), 1));
        return $"{AsOf}";
    }

    private string ToggleDrafts()
    {
        HasDrafts = !HasDrafts;
        return $"{HasDrafts}";
    }

    private string Set(string path, string text, string what = "")
    {
        Files.Write(path, Encoding.UTF8.GetBytes(text));
        return $"{path} {what}";
    }

    private string Remove(string? path)
    {
        if (path is not null)
            Files.Remove(path);
        return path ?? "none";
    }

    private string Rename(string? from, string to)
    {
        if (from is null)
            return "none";
        Set(to, Files[from].Replace($"language: {from[^5..^3]}", $"language: {to[^5..^3]}", StringComparison.Ordinal));
        Remove(from);
        return $"{from} to {to}";
    }

    private string? Any(string folder)
    {
        var found = Files.List(folder.TrimEnd('/'));
        return found.IsEmpty ? null : found[random.Next(found.Length)].Path;
    }

    private string FreePath() => $"content/briefings/{2024 + Below(2)}/{Pick(Words)}-{Below(12)}.{Pick(Languages)}.md";

    // Of the article's first path: a renamed file keeps it.
    private string IdOf(string? path) => path is not null && Files.Exists(path)
        ? Files[path].Split('\n').First(line => line.StartsWith("id: ", StringComparison.Ordinal))[4..]
        : $"urn:test:{random.Next()}";

    private string Sentence() => char.ToUpperInvariant(Pick(Words)[0]) + $"{Pick(Words)} {Pick(Words)} {Below(5)}";

    private string Body() => string.Join("\n\n", Enumerable.Range(0, 1 + Below(3)).Select(_ =>
        $"{Sentence()} says {Pick(People)}. {Pick(["", $"[a page]({Address()})", $"[a text](/{Any("content/") ?? "none.md"})", "**All** of it.", "`code`"])}")) + "\n";

    // Of an article as it is now: another edit may take it away.
    private string Address()
    {
        if (!_isBegun || Any("content/briefings/") is not { } path)
            return "https://elsewhere.example/";
        var date = Files[path].Split('\n').FirstOrDefault(line => line.StartsWith("date: ", StringComparison.Ordinal));
        return $"/{path[^5..^3]}/{date?[6..10] ?? "undated"}/{Path.GetFileName(path)[..^6]}/";
    }

    private string Day() => $"{2024 + Below(2)}-0{1 + Below(9)}-1{Below(10)}";

    private int Below(int end) => random.Next(end);

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
