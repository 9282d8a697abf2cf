using System.Text;
using Briefings.Diagnostics;
using Briefings.Workflows.Build;
using Xunit;

namespace Briefings.Tests.Workflows.Build;

/// <summary>A template that goes to its limits does so on every page, and a large site has many.</summary>
public class ExhaustedTemplateTests
{
    [Theory]
    [InlineData("{{ for x in 1..900000; for y in 1..900000; end; end }}", "iteration")]
    [InlineData("{{ for x in 1..999999; 'more than enough for any page, twice'; end }}", "output")]
    public void A_template_that_takes_too_much_is_not_tried_on_every_page(string template, string limit)
    {
        var site = new MemorySiteFiles { ["site.yml"] = "title: T\nbaseUrl: https://ex.org/\n" };
        site.Write("templates/article.html", Encoding.UTF8.GetBytes(template));
        for (var i = 0; i < 30; i++)
            site.Write($"content/briefings/2025/a{i}.en.md", Encoding.UTF8.GetBytes($"---\nid: urn:uuid:00000000-0000-4000-8000-0000000000{i:D2}\ntitle: A {i}\ndate: 2025-03-03\n---\nText.\n"));
        var diagnostics = new DiagnosticBag();
        var prepared = new SiteBuilder(diagnostics).Prepare(new BuildRequest(site))!;
        var failed = 0;

        var isGood = prepared.MakeAll(
            (page, buffer) =>
            {
                var isMade = prepared.Renderer.Render(page, buffer);
                failed += isMade ? 0 : 1;
                return isMade;
            },
            new ParallelOptions { MaxDegreeOfParallelism = 1 });

        Assert.False(isGood);
        Assert.Equal(8, failed);
        var finding = Assert.Single(diagnostics.ToSorted());
        Assert.StartsWith("templates/article.html:1:", finding.ToString(), StringComparison.Ordinal);
        Assert.Contains(limit, finding.Message, StringComparison.Ordinal);
    }
}
