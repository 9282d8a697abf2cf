using System.Text;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Workflows.Build;
using Briefings.Workflows.Check;

namespace Briefings.Tests.Workflows.Build;

/// <summary>Builds of a site in memory to a folder on disk.</summary>
internal sealed class BuildRun : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Where the site is written.</summary>
    public string Output => Path.Combine(_folder.Path, "public");

    /// <returns>What was found, one a line; empty when all is well.</returns>
    public string Build(ISiteFiles files, ArticleDate? asOf = null)
    {
        var diagnostics = new DiagnosticBag();
        new SiteBuilder(diagnostics).Build(new BuildRequest(files) { AsOf = asOf }, Output);
        return string.Join('\n', diagnostics.ToSorted());
    }

    /// <returns>What a check of the built site finds, one a line.</returns>
    public string Check(ISiteFiles files)
    {
        var diagnostics = new DiagnosticBag();
        new SiteChecker(diagnostics).Check(Request(files));
        return string.Join('\n', diagnostics.ToSorted());
    }

    /// <summary>What <c>urls.lock</c> would hold once the site is published.</summary>
    public byte[] Published(ISiteFiles files) =>
        Encoding.UTF8.GetBytes(new SiteChecker(new DiagnosticBag()).Check(Request(files))!.Urls.ToText());

    private SiteCheckRequest Request(ISiteFiles files) => new(files, new DiskSiteFiles(_folder.Path), "public");

    public string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    /// <summary>Every file with its text.</summary>
    public Dictionary<string, string> ReadAll() => Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(Output, path), File.ReadAllText, StringComparer.Ordinal);

    public void Dispose() => _folder.Dispose();
}
