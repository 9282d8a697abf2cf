using Briefings.Cli.Serving;
using Briefings.Cli.Terminal;
using Xunit;

namespace Briefings.EndToEnd.Tests.Serving;

public class RebuilderTests
{
    [Fact]
    public void A_fault_of_the_program_is_reported_and_does_not_end_it()
    {
        using var site = new TestSite().Write(OpenQuestion.File, OpenQuestion.Article);
        using var error = new StringWriter();
        var context = new SiteContext(new Session(TextWriter.Null, error, TextReader.Null, site.Folder, HasColor: false), site.Folder);
        // A fault if there ever was one: nothing to show the site with.
        var rebuilder = new Rebuilder(context, null!, new Uri("http://127.0.0.1:4000/"));

        var result = rebuilder.Run([]);

        var problem = Assert.Single(result.Problems);
        Assert.Equal("BR0953", problem.Code);
        Assert.Contains("Briefings itself failed", problem.Message, StringComparison.Ordinal);
        Assert.Contains("NullReferenceException", problem.Message, StringComparison.Ordinal);
        Assert.Contains("The site was not rebuilt; the last good one is served", error.ToString(), StringComparison.Ordinal);
        Assert.False(result.HasChanged);
        Assert.Single(rebuilder.Run(["site.yml"]).Problems);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_reported_with_its_line()
    {
        using var site = new TestSite().Write(OpenQuestion.File, OpenQuestion.Article);
        var context = new SiteContext(new Session(TextWriter.Null, TextWriter.Null, TextReader.Null, site.Folder, HasColor: false), site.Folder);
        var rebuilder = new Rebuilder(context, new LiveSite(), new Uri("http://127.0.0.1:4000/"));
        Assert.Empty(rebuilder.Run([]).Problems);

        site.Write(OpenQuestion.File, OpenQuestion.Article + "See [there](/en/2025/feries/).\n");
        var problem = Assert.Single(rebuilder.Run([OpenQuestion.File]).Problems);

        Assert.Equal("BR0606", problem.Code);
        Assert.Equal("See [there](/en/2025/feries/).", problem.Line);
        Assert.Contains("did you mean '/en/2025/ferries/'?", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_a_text_alone_is_shown_and_what_is_wrong_elsewhere_is_still_reported()
    {
        using var site = new TestSite().Write(OpenQuestion.File, OpenQuestion.Article)
            .Write("content/briefings/2025/pier.en.md", "---\nid: urn:x:pier\ntitle: Pier\ndate: 2025-03-04\nlanguage: en\noriginalUrl: nowhere\n---\n\nIt is new.\n");
        using var told = new StringWriter();
        var context = new SiteContext(new Session(TextWriter.Null, told, TextReader.Null, site.Folder, HasColor: false), site.Folder);
        var live = new LiveSite();
        var rebuilder = new Rebuilder(context, live, new Uri("http://127.0.0.1:4000/"));
        var first = rebuilder.Run([]);
        Assert.Contains("run at night.", Page(), StringComparison.Ordinal);
        rebuilder.Prove(CancellationToken.None);

        site.Write(OpenQuestion.File, OpenQuestion.Article + "They are full.\n");
        var edited = rebuilder.Run([OpenQuestion.File]);
        Assert.Contains("They are full.", Page(), StringComparison.Ordinal);
        Assert.True(edited.HasChanged);
        Assert.Equal(first.Waiting, edited.Waiting);
        Assert.Equal(2, told.ToString().Split("BR0212").Length - 1);
        Assert.Null(rebuilder.Prove(CancellationToken.None));

        // What was edited meanwhile is not forgotten when more than texts change.
        site.Write(OpenQuestion.File, OpenQuestion.Article.Replace("title: Ferries", "title: All ferries", StringComparison.Ordinal) + "They are full.\n");
        Assert.True(rebuilder.Run([OpenQuestion.File]).HasChanged);
        Assert.Contains("All ferries run at night", Page(), StringComparison.Ordinal);
        Assert.Contains("They are full.", Page(), StringComparison.Ordinal);

        string Page() => System.Text.Encoding.UTF8.GetString(live.Find("/en/2025/ferries/")!.Bytes);
    }
}
