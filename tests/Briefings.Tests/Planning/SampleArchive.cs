using System.Collections.Immutable;
using System.Text;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning;
using Briefings.Planning.Addresses;

namespace Briefings.Tests.Planning;

/// <summary>Sites as literals: each file is its path and its text.</summary>
internal static class SampleArchive
{
    public const string Site = "title: Harbour News\nbaseUrl: https://news.example/archive/\ndefaultLanguage: en\n";

    public static MemorySiteFiles Files(params ReadOnlySpan<(string Path, string Text)> files)
    {
        var site = new MemorySiteFiles { ["site.yml"] = Site };
        foreach (var (path, text) in files)
            site.Write(path, Encoding.UTF8.GetBytes(text));
        return site;
    }

    /// <summary>An article's file with its own id.</summary>
    /// <param name="name">Below <c>content/briefings</c>, without the ending.</param>
    /// <param name="fields">Further lines of front matter.</param>
    public static (string Path, string Text) Article(string name, string fields = "", string body = "The text.")
    {
        var language = name[(name.LastIndexOf('.') + 1)..];
        var lines = fields.Contains("title:", StringComparison.Ordinal) ? fields : $"title: Title of {name}\n{fields}";
        return ($"content/briefings/{name}.md", $"---\nid: urn:test:{name}\nlanguage: {language}\n{lines.TrimEnd()}\n---\n\n{body}\n");
    }

    public static (string Path, string Text) Event(string id, string fields) =>
        ($"content/events/{id}.md", $"---\n{fields.TrimEnd()}\n---\n");

    public static SitePlan Plan(DiagnosticBag diagnostics, params ReadOnlySpan<(string Path, string Text)> files) =>
        Plan(Files(files), diagnostics);

    public static SitePlan Plan(ISiteFiles files, DiagnosticBag diagnostics, DateOnly? asOf = null, bool drafts = false)
    {
        var site = SiteConfigReader.Read(files, diagnostics)!;
        var archive = ArchiveReader.Read(files, diagnostics);
        return SitePlanner.Plan(new PlanRequest(archive, site) { Published = PublishedUrls.Read(files, diagnostics), AsOf = asOf, Drafts = drafts }, diagnostics);
    }

    public static ImmutableArray<string> Paths(SitePlan plan) => [.. plan.Pages.Select(page => page.Path.ToString())];
}
