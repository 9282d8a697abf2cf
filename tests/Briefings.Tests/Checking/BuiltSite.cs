using Briefings.Checking;
using Briefings.Checking.Findings;
using Briefings.Diagnostics;

namespace Briefings.Tests.Checking;

/// <summary>A built site as one literal, and what a check says of it.</summary>
internal static class BuiltSite
{
    /// <summary>A page with nothing wrong with it but what is put in.</summary>
    public static string Page(string body, string head = "", string title = "A page") =>
        $"<!doctype html>\n<html lang=\"en\">\n<head><title>{title}</title>{head}</head>\n<body>\n{body}\n</body></html>\n";

    /// <summary>A feed with nothing wrong with it but what is put in.</summary>
    public static string Rss(string items) =>
        "<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">\n"
        + "<channel><title>T</title><link>https://example.org/news/</link><description>D</description>\n"
        + "<atom:link rel=\"self\" href=\"https://example.org/news/feed.xml\"/>\n" + items + "\n</channel></rss>\n";

    /// <summary>The findings, one a line; the site stands at <c>https://example.org/news/</c>.</summary>
    public static string Check(params ReadOnlySpan<(string Path, string Text)> files)
    {
        var diagnostics = new DiagnosticBag();
        Checker.Check(Request(files), diagnostics);
        return string.Join('\n', diagnostics.ToSorted().Select(found => $"{found.Place}: {found.Code} {found.Message}"));
    }

    public static CheckReport Report(params ReadOnlySpan<(string Path, string Text)> files) =>
        Checker.Check(Request(files) with { CollectsExternal = true }, new DiagnosticBag())!;

    private static CheckRequest Request(ReadOnlySpan<(string Path, string Text)> files)
    {
        var site = new MemorySiteFiles();
        foreach (var (path, text) in files)
            site.Write("public/" + path, System.Text.Encoding.UTF8.GetBytes(text));
        return new CheckRequest(site, "public", new Uri("https://example.org/news/"));
    }
}
