using Xunit;

namespace Briefings.EndToEnd.Tests;

public class TemplateCommandTests
{
    [Fact]
    public void A_template_is_rendered_with_a_model_and_escaped()
    {
        using var site = new TestSite()
            .Write("t/page.html", "{{ include 'part.html' }}: {{ name }}\n")
            .Write("t/part.html", "Hello")
            .Write("model.json", """{"name": "<Ann>"}""");

        var run = site.Run("template", "render", "t/page.html", "--model", "model.json");

        Assert.Equal((0, "Hello: &lt;Ann&gt;\n", ""), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void A_template_reads_nothing_outside_its_folder()
    {
        using var site = new TestSite()
            .Write("t/page.html", "{{ include '../secret.txt' }}")
            .Write("secret.txt", "secret");

        var run = site.Run("template", "render", "t/page.html");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains("page.html(1,", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_is_not_there_is_wrong_usage()
    {
        using var site = new TestSite();

        Assert.Equal(2, site.Run("template", "render", "absent.html").ExitCode);
    }

    [Fact]
    public void All_mistakes_of_all_templates_are_found_without_building()
    {
        using var site = new TestSite()
            .Write("templates/home.html", "{{ if }}\n")
            .Write("templates/year.html", "{{ for x in }}\n");

        var run = site.Run("template", "check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("templates/home.html:1:", run.Error, StringComparison.Ordinal);
        Assert.Contains("templates/year.html:1:", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.At("public")));
    }

    [Fact]
    public void The_programs_own_templates_have_no_mistakes()
    {
        using var site = new TestSite();

        Assert.Equal(0, site.Run("template", "check").ExitCode);
    }

    [Fact]
    public void A_batch_answers_line_by_line()
    {
        using var site = new TestSite();
        var requests = """
            {"id": "1", "template": "{{ x + 1 }}", "model": {"x": 2}, "includes": null, "options": null}
            {"id": "2", "template": "{{ if }}", "model": null, "includes": null, "options": null}
            {"id": "3", "template": "", "options": {"loop_limit": 1.5}}
            {"id": "4", "template": "", "includes": {"a": "1", "a": "2"}}
            {"id": "5", "template": "last"}

            """;

        var lines = CliRun.In(site.Folder, requests, ["template", "batch"]).Out.Split('\n');

        Assert.Equal("""{"id":"1","ok":true,"output":"3"}""", lines[0]);
        Assert.StartsWith("""{"id":"2","ok":false,"error":""", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"3","ok":false,"error":""", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"4","ok":false,"error":""", lines[3], StringComparison.Ordinal);
        Assert.Equal("""{"id":"5","ok":true,"output":"last"}""", lines[4]);
    }
}
