using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using Briefings.Configuration;
using Briefings.Configuration.Redirects;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning;
using Briefings.Planning.Sitemaps;
using Briefings.Rendering;
using Briefings.Rendering.Media;
using Briefings.Rendering.Themes;

namespace Briefings.Tests.Rendering;

/// <summary>A whole site, rendered in memory.</summary>
internal sealed class RenderedSite
{
    private readonly FrozenDictionary<string, string> _pages;

    private RenderedSite(Dictionary<string, string> pages, DiagnosticBag diagnostics)
    {
        _pages = pages.ToFrozenDictionary(StringComparer.Ordinal);
        Findings = string.Join('\n', diagnostics.ToSorted());
    }

    /// <summary>One a line; empty when all is well.</summary>
    public string Findings { get; }

    public IEnumerable<string> Paths => _pages.Keys.Order(StringComparer.Ordinal);

    /// <summary>The text of a file.</summary>
    public string this[string path] => _pages[path];

    public static RenderedSite Of(params ReadOnlySpan<(string Path, string Text)> files) =>
        Of(SampleSite.Files(files));

    /// <param name="sitemap">Null for what the protocol allows.</param>
    public static RenderedSite Of(ISiteFiles files, SitemapLimits? sitemap = null, bool drafts = false)
    {
        var diagnostics = new DiagnosticBag();
        var site = SiteConfigReader.Read(files, diagnostics)!;
        var theme = new Theme(files, diagnostics);
        var archive = ArchiveReader.Read(files, diagnostics);
        var request = new PlanRequest(archive, site)
        {
            Media = MediaReader.Read(files, site, archive, diagnostics),
            Assets = theme.Assets,
            Redirects = RedirectsFile.Read(files, diagnostics),
            Static = [.. files.List("static").Select(file => file.Path["static/".Length..])],
            Sitemap = sitemap ?? SitemapLimits.Default,
            Drafts = drafts,
        };
        var plan = SitePlanner.Plan(request, diagnostics);
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Renderer.Create(plan, theme, diagnostics) is { } renderer)
        {
            foreach (var page in plan.Pages)
            {
                var output = new ArrayBufferWriter<byte>();
                renderer.Render(page, output);
                pages.Add(page.Path.FileName, Encoding.UTF8.GetString(output.WrittenSpan));
            }
        }

        return new RenderedSite(pages, diagnostics);
    }

    /// <summary>What stands in a page's <c>main</c>.</summary>
    public string Main(string path)
    {
        var page = _pages[path];
        var start = page.IndexOf("<main", StringComparison.Ordinal);
        return page[start..(page.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)] + "\n";
    }

    /// <summary>What stands in a page's <c>head</c>.</summary>
    public string Head(string path) => _pages[path][.._pages[path].IndexOf("</head>", StringComparison.Ordinal)];
}
