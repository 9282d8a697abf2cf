using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Briefings.Cli.Serving;
using Xunit;

namespace Briefings.EndToEnd.Tests.Serving;

public class LiveRebuildTests
{
    private const string Draft = """
        ---
        id: urn:x:1
        title: Harbour opens on Friday
        date: 2025-04-01
        language: en
        draft: true
        ---

        The harbour opens on Friday.

        """;

    private const string File = "content/briefings/2025/harbour.en.md";

    [Fact]
    public async Task Edits_of_every_kind_come_to_open_pages()
    {
        using var site = new TestSite().Write(File, Draft);
        using var run = await ServeRun.StartAsync(site);
        using var events = await run.ListenAsync();
        var build = Build(await events.NextAsync());
        Assert.Contains("Harbour opens on Friday", await run.Http.GetStringAsync("/en/"), StringComparison.Ordinal);

        // As editors save: a new file takes the old one's name.
        site.Replace(File, Draft.Replace("Friday", "Sunday", StringComparison.Ordinal));
        build = await Sees(run, events, build, "Harbour opens on Sunday");

        // A folder that was not there when serving began, and a seed in it.
        site.Write("seeds/new/a.txt", SeedText.Ferries);
        build = await Sees(run, events, build, "Lake ferries run at night again");

        // At once: the server may be writing what it imported.
        Directory.Move(site.At("content"), site.At("was-content"));
        Directory.Move(site.At("seeds"), site.At("was-seeds"));
        await WaitUntilAsync(run, html => !html.Contains("Harbour opens", StringComparison.Ordinal));

        site.Write(File, Draft);
        await Sees(run, events, build, "Harbour opens on Friday");
    }

    [Fact]
    public async Task A_site_that_was_built_is_served_from_what_is_kept_and_shows_edits_all_the_same()
    {
        using var site = new TestSite().Write(File, Draft);
        Assert.Equal(0, site.Run("build", "-q", "--drafts").ExitCode);
        using (var first = await ServeRun.StartAsync(site))
            await first.InterruptAsync();
        Assert.NotEmpty(Directory.GetFiles(site.At(".briefings"), "articles-*-site"));

        // The same length, and times that say nothing: changed while no one watched.
        var time = System.IO.File.GetLastWriteTimeUtc(site.At(File));
        site.Write(File, Draft.Replace("Friday", "Monday", StringComparison.Ordinal));
        System.IO.File.SetLastWriteTimeUtc(site.At(File), time);
        using var run = await ServeRun.StartAsync(site);
        using var events = await run.ListenAsync();
        var build = Build(await events.NextAsync());
        Assert.Contains("Harbour opens on Monday", await run.Http.GetStringAsync("/en/"), StringComparison.Ordinal);

        site.Replace(File, Draft.Replace("Friday", "Sunday", StringComparison.Ordinal));
        await Sees(run, events, build, "Harbour opens on Sunday");
    }

    [Fact]
    public async Task A_thousand_files_at_once_come_in_together()
    {
        using var site = new TestSite().Write(File, Draft);
        using var run = await ServeRun.StartAsync(site);

        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < 1000; i++)
        {
            site.Write(
                $"content/briefings/2024/boat-{i}.en.md",
                $"---\nid: urn:x:b{i}\ntitle: Boat number {i}\ndate: 2024-05-01\nlanguage: en\n---\n\nBoat {i} sails.\n");
        }

        await WaitUntilAsync(run, html => html.Contains("Boat 999 sails", StringComparison.Ordinal), "/en/2024/boat-999/");
        await run.InterruptAsync();

        // Each waits for a quiet moment first, so that there are only so many in the time that writing takes here.
        var most = 2 + (int)(Stopwatch.GetElapsedTime(start) / PendingChanges.Quiet);
        Assert.InRange((await run.Error).Split('\n').Count(line => line.Contains("rebuilt in", StringComparison.Ordinal)), 1, most);
    }

    [Fact]
    public async Task A_style_sheet_is_exchanged_without_the_page()
    {
        using var site = new TestSite().Write(File, Draft).Write("templates/assets/style.css", "body { color: black }\n");
        using var run = await ServeRun.StartAsync(site);
        using var events = await run.ListenAsync();
        var build = Build(await events.NextAsync());

        site.Replace("templates/assets/style.css", "body { color: teal }\n");

        var state = await events.NextAsync(state => Build(state) != build);
        Assert.Equal(build, state.GetProperty("restyledFrom").GetString());
    }

    [Fact]
    public async Task A_mistake_is_reported_with_its_source_and_the_last_good_page_stays()
    {
        using var site = new TestSite().Write(File, Draft);
        using var run = await ServeRun.StartAsync(site);
        using var events = await run.ListenAsync();
        var build = Build(await events.NextAsync());

        site.Replace("site.yml", "title: Test\nlanguag: en\n");

        var broken = await events.NextAsync(state => Problems(state).Length > 0);
        var problem = Problems(broken)[0];
        Assert.Equal("site.yml:2:1", problem.GetProperty("place").GetString());
        Assert.Equal("languag: en", problem.GetProperty("line").GetString());
        Assert.Equal("^^^^^^^", problem.GetProperty("carets").GetString());
        Assert.Equal(build, Build(broken));
        Assert.Contains("Harbour opens", await run.Http.GetStringAsync("/en/"), StringComparison.Ordinal);

        site.Replace("site.yml", "title: Test\n");

        Assert.Equal(build, Build(await events.NextAsync(state => Problems(state).Length == 0)));
    }

    [Fact]
    public async Task A_site_that_never_built_waits_for_its_author()
    {
        using var site = new TestSite().Write("site.yml", "title: Test\nlanguag: en\n").Write(File, Draft);
        using var run = await ServeRun.StartAsync(site);
        using var early = await run.Http.GetAsync("/en/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, early.StatusCode);
        Assert.Contains("/-/serve.js", await early.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        site.Replace("site.yml", "title: Test\n");

        await WaitUntilAsync(run, html => html.Contains("Harbour opens", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mistake_on_a_page_that_no_one_looks_at_is_reported_too()
    {
        using var site = new TestSite().Write(File, Draft);
        using var run = await ServeRun.StartAsync(site);
        using var events = await run.ListenAsync();
        await run.Http.GetStringAsync("/en/");

        site.Write("templates/404.html", "{{ 1 / (page.title | string.size - page.title | string.size) }}\n");

        var state = await events.NextAsync(state => Problems(state).Length > 0);
        Assert.StartsWith("templates/404.html:1:", Problems(state)[0].GetProperty("place").GetString(), StringComparison.Ordinal);
    }

    private static Task<string> Sees(ServeRun run, LiveEvents events, string build, string text)
    {
        return Look().OrFail($"'{text}' on the page");

        async Task<string> Look()
        {
            while (true)
            {
                build = Build(await events.NextAsync(state => Build(state) != build));
                if ((await run.Http.GetStringAsync("/en/")).Contains(text, StringComparison.Ordinal))
                    return build;
            }
        }
    }

    private static Task WaitUntilAsync(ServeRun run, Func<string, bool> holds, string path = "/en/")
    {
        return Look().OrFail($"such page at {path}");

        async Task Look()
        {
            using var events = await run.ListenAsync();
            while (true)
            {
                await events.NextAsync();
                using var page = await run.Http.GetAsync(path);
                if (holds(await page.Content.ReadAsStringAsync()))
                    return;
            }
        }
    }

    private static string Build(JsonElement state) => state.GetProperty("build").GetString()!;

    private static JsonElement[] Problems(JsonElement state) => [.. state.GetProperty("problems").EnumerateArray()];
}
