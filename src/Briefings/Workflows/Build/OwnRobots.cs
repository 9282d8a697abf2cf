using System.Text;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning;
using Briefings.Planning.Addresses;

namespace Briefings.Workflows.Build;

/// <summary>Looks at the <c>robots.txt</c> that a site has in the place of the program's.</summary>
internal static class OwnRobots
{
    private const string FileName = "robots.txt";
    private const string Path = OwnPagePlanner.StaticFolder + "/" + FileName;

    /// <summary>Reports one that does not name the sitemap (sitemaps.org, "Specifying the Sitemap location in your robots.txt file").</summary>
    public static void Check(ISiteFiles files, PlanRequest request, DiagnosticBag diagnostics)
    {
        if (request.Site.NoIndex || !request.Static.Contains(FileName))
            return;
        var lines = Encoding.UTF8.GetString(files.Read(Path)).Split('\n').Select(line => line.Trim('\uFEFF', ' ', '\t', '\r')).ToArray();
        // Who lets no program in has nothing to show them.
        if (!lines.Contains("Disallow: /") && !lines.Any(line => line.StartsWith("Sitemap:", StringComparison.OrdinalIgnoreCase)))
            diagnostics.Add(SiteMessages.NoSitemapLine(Path, $"Sitemap: {new SiteUrls(request.Site).Absolute(SitePath.File("sitemap.xml"))}"));
    }
}
