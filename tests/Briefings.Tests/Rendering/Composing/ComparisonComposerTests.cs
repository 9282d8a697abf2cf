using System.Buffers;
using System.Text;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Planning;
using Briefings.Planning.Pages;
using Briefings.Rendering;
using Briefings.Rendering.Themes;
using Briefings.Tracing;
using Xunit;

namespace Briefings.Tests.Rendering.Composing;

/// <summary>The pages of two versions of a release side by side, one for the readers of each.</summary>
public sealed class ComparisonComposerTests
{
    [Fact]
    public void Both_pages_are_the_same_whichever_is_made_first_and_say_what_they_read()
    {
        var there = Made(pages => pages);
        var back = Made(pages => pages.Reverse());

        Assert.Equal(2, there.Count);
        Assert.Equal(there.Select(page => page.Text), back.OrderBy(page => page.Path).Select(page => page.Text));
        Assert.All(there, page => Assert.Contains("<mark>", page.Text, StringComparison.Ordinal));
        foreach (var (page, other) in there.Zip(back.OrderBy(page => page.Path)))
            Assert.Equal(page.Read.Order(), other.Read.Order());
    }

    [Fact]
    public void A_page_that_is_asked_for_again_is_the_same()
    {
        var made = Made(pages => [pages[0], pages[0], pages[1], pages[1], pages[0]]);

        Assert.Equal(made[0].Text, made[1].Text);
        Assert.Equal(made[0].Text, made[4].Text);
        Assert.Equal(made[2].Text, made[3].Text);
    }

    private static List<(string Path, string Text, List<UInt128> Read)> Made(Func<ComparePage[], IEnumerable<ComparePage>> order)
    {
        var files = SampleSite.Files(
            ("content/briefings/2024/quay.en.md", "---\nid: urn:test:quay.en\ntitle: Quay\nlanguage: en\ndate: 2024-05-06\n---\n\nThe quay costs 40 million.\n\nIt opens on 3 May.\n"),
            ("content/briefings/2024/quay.de.md", "---\nid: urn:test:quay.de\ntitle: Kai\nlanguage: de\ndate: 2024-05-06\n---\n\nDer Kai kostet 45 Millionen.\n"));
        var diagnostics = new DiagnosticBag();
        var theme = new Theme(files, diagnostics);
        var plan = SitePlanner.Plan(new PlanRequest(ArchiveReader.Read(files, diagnostics), SiteConfigReader.Read(files, diagnostics)!) { Assets = theme.Assets }, diagnostics);
        var renderer = Renderer.Create(plan, theme, diagnostics)!;
        var made = new List<(string, string, List<UInt128>)>();
        foreach (var page in order([.. plan.Pages.OfType<ComparePage>().Where(page => page.Path.Value.Contains("quay", StringComparison.Ordinal))]))
        {
            var output = new ArrayBufferWriter<byte>();
            var (_, trace) = ReadTrace.Keep(() => renderer.Render(page, output));
            made.Add((page.Path.Value, Encoding.UTF8.GetString(output.WrittenSpan), [.. trace.Facts.Select(fact => fact.Key.Value)]));
        }

        return made;
    }
}
