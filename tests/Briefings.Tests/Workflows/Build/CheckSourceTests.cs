using System.Text;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Tests.Files;
using Briefings.Workflows.Check;
using Xunit;

namespace Briefings.Tests.Workflows.Build;

public sealed class CheckSourceTests : IDisposable
{
    private readonly BuildRun _run = new();

    private readonly MemorySiteFiles _files = new()
    {
        ["site.yml"] = "title: T\nbaseUrl: https://news.example/archive/\n",
        ["content/briefings/2025/ferries.en.md"] = Article("Ferries", "ferries", "See [the harbour](/en/2025/harbour/#p1) and\n[far *away*][far].\n\n[far]: https://far.example/?a=1&b=2\n"),
        ["content/briefings/2025/harbour.en.md"] = Article("Harbour", "harbour", "Nothing new."),
    };

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_link_that_a_person_wrote_is_reported_in_the_file_that_it_is_in()
    {
        Assert.Empty(_run.Build(_files));
        File.Delete(Path.Combine(_run.Output, "en/2025/harbour/index.html"));

        var found = Check(new DiagnosticBag());

        Assert.Contains(
            "content/briefings/2025/ferries.en.md:9:19: error BR0802: 'https://news.example/archive/en/2025/harbour/#p1' leads to no file", found, StringComparison.Ordinal);
        Assert.Contains("(seen in public/en/2025/ferries/index.html:", found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_is_gone_is_reported_in_the_file_that_names_it()
    {
        _run.Build(_files);
        var page = Path.Combine(_run.Output, "en/2025/harbour/index.html");
        File.WriteAllText(page, File.ReadAllText(page).Replace("id=\"p1\"", "", StringComparison.Ordinal));

        Assert.Contains("content/briefings/2025/ferries.en.md:9:19: error BR0803: ", Check(new DiagnosticBag()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_read_once_for_the_sources_of_all_its_broken_links()
    {
        var links = string.Concat(Enumerable.Range(1, 50).Select(i => $"[{i}](/en/2025/harbour/?{i})\n"));
        Write("content/briefings/2025/ferries.en.md", Article("Ferries", "ferries", links));
        Write("content/briefings/2025/trains.en.md", Article("Trains", "trains", links));
        Assert.Empty(_run.Build(_files));
        File.Delete(Path.Combine(_run.Output, "en/2025/harbour/index.html"));
        var request = Request();
        var output = new ObservedFiles(request.OutputFiles);
        var diagnostics = new DiagnosticBag();

        new SiteChecker(diagnostics).Check(request with { OutputFiles = output });

        Assert.Equal(100, diagnostics.ToSorted().Count(found => found.Code == "BR0802" && found.Place.Path.StartsWith("content/", StringComparison.Ordinal)));
        Assert.Equal(["public/en/2025/ferries/index.html", "public/en/2025/trains/index.html"], output.Reads.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_template_wrote_is_reported_in_the_output()
    {
        _run.Build(_files);
        var page = Path.Combine(_run.Output, "en/2025/ferries/index.html");
        File.WriteAllText(page, File.ReadAllText(page).Replace("</main>", "<a href=\"/archive/nowhere/\">x</a></main>", StringComparison.Ordinal));

        Assert.Contains("error BR0802: '/archive/nowhere/'", Check(new DiagnosticBag()), StringComparison.Ordinal);
        Assert.DoesNotContain("content/", Check(new DiagnosticBag()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_occurs_twice_is_reported_at_its_line()
    {
        Write("content/briefings/2025/harbour.en.md", Article("Ferries", "harbour", "Nothing new."));
        _run.Build(_files);

        Assert.Contains("content/briefings/2025/harbour.en.md:3:8: warning BR0811: ", Check(new DiagnosticBag()), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_other_sites_have_their_source_too()
    {
        _run.Build(_files);
        var request = Request();
        var report = new SiteChecker(new DiagnosticBag()).Check(request)!;
        var site = SiteConfigReader.Read(_files, new DiagnosticBag())!;
        var sources = new ContentSources(request, site);

        Assert.Equal("content/briefings/2025/ferries.en.md:12:8", sources.OfLink(report.External["https://far.example/?a=1&b=2"])?.ToString());
        Assert.Equal("content/briefings/2025/ferries.en.md:6:14", sources.OfLink(report.External["https://wire.example/ferries"])?.ToString());
    }

    [Fact]
    public void A_word_of_the_wrong_type_is_found_by_a_check_too()
    {
        _run.Build(_files);
        Write("templates/i18n/de.yml", "home: [Anfang]\n");

        Assert.Contains("templates/i18n/de.yml:1:7: error BR0305: ", Check(new DiagnosticBag()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_was_published_and_changed_is_reported()
    {
        _run.Build(_files);
        Write("urls.lock", "id urn:uuid:00000000-0000-5000-8000-000000000000 /en/2025/harbour/\n");

        Assert.Contains("urls.lock:1:1: error BR0842: '/en/2025/harbour/' was published with the feed id", Check(new DiagnosticBag()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_redirects_is_not_gone()
    {
        Write("content/briefings/2025/harbour.en.md", Article("Harbour", "harbour", "Nothing new.").Replace(
            "language:", "aliases: [/old/harbour/]\nlanguage:", StringComparison.Ordinal));
        Write("urls.lock", "url /old/harbour/\nurl /old/ferry/\n");
        _run.Build(_files);

        var found = Check(new DiagnosticBag());

        Assert.Contains("BR0841: '/old/ferry/'", found, StringComparison.Ordinal);
        Assert.DoesNotContain("'/old/harbour/'", found, StringComparison.Ordinal);
    }

    private void Write(string path, string text) => _files.Write(path, Encoding.UTF8.GetBytes(text));

    private string Check(DiagnosticBag diagnostics)
    {
        new SiteChecker(diagnostics).Check(Request());
        return string.Join('\n', diagnostics.ToSorted());
    }

    private SiteCheckRequest Request() =>
        new(_files, new DiskSiteFiles(Path.GetDirectoryName(_run.Output)!), "public") { CollectsExternal = true };

    private static string Article(string title, string key, string body) => $"""
        ---
        id: urn:uuid:{new Guid(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16))}
        title: {title}
        date: 2025-03-03
        language: en
        originalUrl: https://wire.example/{key}
        ---

        {body}
        """;
}
