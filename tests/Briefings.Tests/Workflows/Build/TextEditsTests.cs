using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Planning.Pages;
using Briefings.Tests.Workflows.Build.Reuse;
using Briefings.Workflows.Build;
using Xunit;

namespace Briefings.Tests.Workflows.Build;

/// <summary>A site of which a text was edited is what it is when all of it is prepared again.</summary>
public class TextEditsTests
{
    private const string Ferry = "content/briefings/2025/ferry.en.md";
    private const string Pier = "content/briefings/2025/pier.en.md";

    [Fact]
    public void After_edits_of_texts_every_page_is_that_of_a_site_that_is_prepared_again()
    {
        const int edits = 300;
        var (site, random) = (new EditedSite(new Random(20250911)).Begin(), new Random(7));
        var (applied, last) = (0, Prepare(site));
        for (var edit = 0; edit < edits; edit++)
        {
            var (before, asOf) = (site.Copy(), site.AsOf);
            var what = random.Next(4) switch
            {
                0 => site.Edit(),
                1 => site.EditBody(),
                _ => WriteText(site, $"The ferry sailed {edit} times.", random),
            };
            var next = Prepare(site);
            var changed = Changed(before.Files, site.Files);
            var found = new DiagnosticBag();
            if (last is { } known && before.HasDrafts == site.HasDrafts && TextEdits.Of(known.Site, site.Files, changed, site.AsOf) is { } texts
                && texts.Apply(found) is { } edited)
            {
                Assert.True(next is not null && asOf == site.AsOf, what);
                Assert.Equal(next.Value.Found, known.Found);
                var pages = texts.Pages;
                foreach (var (path, bytes) in PagesOf(next.Value.Site))
                    Assert.True(bytes == PageOf(edited, path), $"{edit}, {what}: {path}");
                Assert.Contains(pages, page => page is ArticlePage);
                // So that many edits come one after the other.
                last = (edited, known.Found);
                applied++;
                continue;
            }

            // A site that cannot be built is taken back, or soon nothing could be.
            if (next is null)
                site.Restore(before);
            last = next ?? Prepare(site);
        }

        Assert.True(applied > edits / 10, $"{applied} of {edits}");
    }

    [Theory]
    [InlineData("It sails.", "It sails at night.", true)]
    [InlineData("It sails.", "It sails at [night](https://elsewhere.example/).", true)]
    [InlineData("It sails.", "It sails to [the pier](/en/2025/pier/).", false)]
    [InlineData("It sails to [the pier](/en/2025/pier/).", "It sails.", false)]
    [InlineData("It sails.", "See https://news.example/en/2025/pier/.", false)]
    [InlineData("It sails.", "![The ferry](ferry.png)", false)]
    [InlineData("It sails.", "It sails. <!-- really? -->", false)]
    [InlineData("It sails.", "It \u0007sails.", false)]
    public void A_text_that_depends_on_the_site_is_none(string before, string after, bool isAlone)
    {
        var files = Site(before);
        var site = Prepare(files);
        files.Write(Ferry, Encoding.UTF8.GetBytes(Text(after)));

        Assert.Equal(isAlone, TextEdits.Of(site, files, [Ferry], null) is not null);
    }

    [Fact]
    public void Nor_is_an_edit_of_more_than_a_text()
    {
        var files = Site("It sails.");
        var site = Prepare(files);
        var asOf = new ArticleDate(new DateOnly(2025, 4, 2));

        Assert.NotNull(TextEdits.Of(site, files, [Ferry], null));
        Assert.Null(TextEdits.Of(site, files, [], null));
        Assert.Null(TextEdits.Of(site, files, [Ferry, "site.yml"], null));
        Assert.Null(TextEdits.Of(site, files, ["content"], null));
        Assert.Null(TextEdits.Of(site, files, ["content/briefings/2025/new.en.md"], null));
        Assert.Null(TextEdits.Of(site, files, [Ferry], asOf));
        files.Write(Ferry, Encoding.UTF8.GetBytes(Text("It sails.").Replace("Ferry", "The ferry", StringComparison.Ordinal)));
        Assert.Null(TextEdits.Of(site, files, [Ferry], null));
        files.Remove(Ferry);
        Assert.Null(TextEdits.Of(site, files, [Ferry], null));
    }

    [Fact]
    public void A_place_that_a_link_leads_to_may_be_gone()
    {
        var files = Site("## Timetable\n\nIt sails.");
        files.Write(Pier, Encoding.UTF8.GetBytes(files[Pier] + "See [when](/en/2025/ferry/#timetable).\n"));
        var site = Prepare(files);
        files.Write(Ferry, Encoding.UTF8.GetBytes(Text("It sails.")));

        Assert.Null(TextEdits.Of(site, files, [Ferry], null));
    }

    [Fact]
    public void A_text_that_takes_more_parts_of_the_search_is_planned_again()
    {
        var files = Site("It sails.");
        var site = Prepare(files);
        files.Write(Ferry, Encoding.UTF8.GetBytes(Text(string.Join(' ', Enumerable.Range(0, 40_000).Select(i => $"pier{i}")))));

        Assert.Null(TextEdits.Of(site, files, [Ferry], null)!.Apply(new DiagnosticBag()));
        Assert.Equal("It sails.", site.Plan.Index.Briefings.Single(briefing => briefing.Article.Title == "Ferry").Body);
    }

    private static string WriteText(EditedSite site, string text, Random random)
    {
        var found = site.Files.List("content/briefings");
        if (found.IsEmpty)
            return "none";
        var path = found[random.Next(found.Length)].Path;
        var file = site.Files[path];
        site.Files.Write(path, Encoding.UTF8.GetBytes(file[..(file.IndexOf("\n---\n", StringComparison.Ordinal) + 5)] + text + "\n"));
        return path;
    }

    private static MemorySiteFiles Site(string text) => new()
    {
        ["site.yml"] = "title: T\nbaseUrl: https://news.example/\n",
        [Ferry] = Text(text),
        [Pier] = "---\nid: urn:x:pier\ntitle: Pier\ndate: 2025-04-01\nlanguage: en\n---\n\nIt is new.\n",
    };

    private static string Text(string text) => $"---\nid: urn:x:ferry\ntitle: Ferry\ndate: 2025-04-01\nlanguage: en\n---\n\n{text}\n";

    private static PreparedSite Prepare(MemorySiteFiles files) => new SiteBuilder(new DiagnosticBag()).Prepare(new BuildRequest(files))!;

    private static (PreparedSite Site, string Found)? Prepare(EditedSite site)
    {
        var found = new DiagnosticBag();
        var prepared = new SiteBuilder(found).Prepare(new BuildRequest(site.Files) { AsOf = site.AsOf, HasDrafts = site.HasDrafts });
        return prepared is null ? null : (prepared, string.Join('\n', found.ToSorted()));
    }

    private static ImmutableArray<string> Changed(MemorySiteFiles before, MemorySiteFiles after) =>
    [
        .. Paths(before).Union(Paths(after)).Where(path => !before.Exists(path) || !after.Exists(path) || before[path] != after[path]).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Paths(MemorySiteFiles files) =>
        files.List("content").Concat(files.List("static")).Concat(files.List("templates")).Select(file => file.Path).Append("site.yml");

    private static IEnumerable<(string Path, string Bytes)> PagesOf(PreparedSite site) => site.Plan.Pages.Select(page => (page.Path.FileName, Render(site, page)));

    private static string PageOf(PreparedSite site, string path) => Render(site, site.Plan.Pages.Single(page => page.Path.FileName == path));

    private static string Render(PreparedSite site, Page page)
    {
        var bytes = new ArrayBufferWriter<byte>();
        Assert.True(site.Renderer.Render(page, bytes), page.Path.FileName);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
