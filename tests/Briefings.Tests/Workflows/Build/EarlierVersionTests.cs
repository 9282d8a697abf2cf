using System.Runtime.CompilerServices;
using System.Text;
using System.Xml.Linq;
using Briefings.Diagnostics;
using Briefings.Planning.Addresses;
using Xunit;

namespace Briefings.Tests.Workflows.Build;

/// <summary>A site that version 0.1 built and published: <c>tests/sites/version-0.1</c>, with the <c>urls.lock</c> it wrote.</summary>
public sealed class EarlierVersionTests : IDisposable
{
    private readonly BuildRun _run = new();
    private readonly MemorySiteFiles _files = Read();
    private readonly string _found;

    public EarlierVersionTests() => _found = _run.Build(_files, new DateOnly(2026, 12, 1));

    public void Dispose() => _run.Dispose();

    [Fact]
    public void It_builds_with_warnings_that_say_what_to_do()
    {
        string[] lines = _found.Split('\n');

        Assert.All(lines, line => Assert.Contains(": warning ", line, StringComparison.Ordinal));
        Assert.Equal(["BR1403"], lines.Select(line => line.Split("warning ")[1][..6]));
        Assert.Contains("write '{date: 2025-09-12, text: …}', or set 'updated'", _found, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_address_that_it_published_is_there_and_every_id_is_the_same()
    {
        var published = PublishedUrls.Read(_files, new DiagnosticBag());

        Assert.True(published.Urls.Count > 90 && published.Ids.Count == 3);
        Assert.All(published.Urls, url => Assert.True(File.Exists(Path.Combine(_run.Output, SitePath.Root.Then(url).FileName)), url));
        Assert.DoesNotContain(": error ", _run.Check(_files), StringComparison.Ordinal);
        foreach (var (id, url) in published.Ids)
            Assert.Contains($"<link>https://lake.news/archive/{url}</link>\n<guid isPermaLink=\"false\">{id}</guid>", _run.Read("feed.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en/atom.xml")]
    [InlineData("en/events/lake-week-2024/atom.xml")]
    [InlineData("en/people/ana-ferro/atom.xml")]
    public void Its_feeds_have_the_ids_that_readers_know(string path)
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";

        Assert.Equal(KnownIds[path], XDocument.Parse(_run.Read(path)).Root!.Element(atom + "id")!.Value);
    }

    [Fact]
    public void Names_keep_the_addresses_that_the_earlier_version_gave_them()
    {
        Assert.Contains("<h1>C++</h1>", _run.Read("en/topics/c/index.html"), StringComparison.Ordinal);
        Assert.Contains("<h1>++</h1>", _run.Read("en/topics/untitled/index.html"), StringComparison.Ordinal);
    }

    private static MemorySiteFiles Read([CallerFilePath] string here = "")
    {
        var folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../sites/version-0.1"));
        var files = new MemorySiteFiles();
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            files.Write(Path.GetRelativePath(folder, path).Replace('\\', '/'), Encoding.UTF8.GetBytes(File.ReadAllText(path)));
        return files;
    }

    private static Dictionary<string, string> KnownIds { get; } = new()
    {
        ["en/atom.xml"] = "urn:uuid:4ae95397-ee55-9d13-c9b7-5eec64e5cb01",
        ["en/events/lake-week-2024/atom.xml"] = "urn:uuid:0c71043b-aa98-2da8-c384-eacc25f6de78",
        ["en/people/ana-ferro/atom.xml"] = "urn:uuid:09b60211-40f6-66bb-f931-c13e2f25d4c1",
    };
}
