using System.Net;
using Xunit;

namespace Briefings.EndToEnd.Tests;

/// <summary>The shipped configuration of nginx, run with a site that has something of each kind.</summary>
public sealed class NginxTests : IDisposable
{
    private readonly TestSite _site = new TestSite()
        .Write("site.yml", "title: Test\nbaseUrl: https://news.example.net/\nlanguages: [en, de]\n")
        .Write("content/briefings/2025/a.en.md", "---\nid: urn:test:a\ntitle: First\ndate: 2025-01-01\ntopics: [Ships]\naliases: [/old/a/, /old/größe/]\n---\n\nText.\n")
        .Write("content/briefings/2025/a.de.md", "---\nid: urn:test:ade\ntitle: Erster\ndate: 2025-01-01\n---\n\nText.\n")
        .Write("content/briefings/2025/b.en.md", "---\nid: urn:test:b\ntitle: Second\ndate: 2025-01-02\nretracted: {date: 2025-01-03, reason: It was wrong.}\n---\n\nSecret.\n")
        .Write("content/subjects/topics/ships.md", "---\ntitle: Ships\naliases: [/en/topics/boats/]\n---\n")
        .Write("static/.well-known/security.txt", "Contact: mailto:desk@example.net\n")
        .Write("redirects.csv", "from,to\n/index.php?id=3&page=2,/en/2025/a/\n/index.php?id=4,\n/news.php,/en/2025/a/\n/gone.php,\n");

    private readonly TestSite _server = new();

    public void Dispose()
    {
        _site.Dispose();
        _server.Dispose();
    }

    [ToolFact("nginx")]
    public void Addresses_lead_where_the_site_says()
    {
        var run = _site.Run("build", "--as-of", "2025-02-01");
        Assert.True(run.ExitCode == 0, run.Error);
        using var nginx = NginxServer.Serve(_site.At("public"), _server.Folder);

        Moved("/old/a/", "/en/2025/a/");
        Moved("/old/a/?from=mail", "/en/2025/a/");
        Moved("/old/gr%C3%B6%C3%9Fe/", "/en/2025/a/");
        Moved("/index.php?id=3&page=2", "/en/2025/a/");
        Moved("/news.php", "/en/2025/a/");
        Moved("/en/topics/boats/", "/en/topics/ships/");
        Moved("/en/topics/boats/feed.xml", "/en/topics/ships/feed.xml");
        Moved("/en", "/en/");
        Gone("/en/2025/b/", "It was wrong.");
        Gone("/index.php?id=4", "404");
        Gone("/gone.php", "404");
        foreach (var nothing in (string[])["/index.php", "/index.php?id=5", "/nothing/", "/assets/", "/_redirects.map", "/_gone.map", "/_redirects", "/.briefings"])
            Assert.Equal((nothing, HttpStatusCode.NotFound), (nothing, Status(nothing)));

        void Moved(string from, string to)
        {
            using var answer = nginx.Get(from);
            Assert.Equal((from, HttpStatusCode.MovedPermanently, to), (from, answer.StatusCode, answer.Headers.Location?.OriginalString));
        }

        void Gone(string address, string words)
        {
            using var answer = nginx.Get(address);
            Assert.Equal((address, HttpStatusCode.Gone), (address, answer.StatusCode));
            Assert.Contains(words, answer.Content.ReadAsStringAsync().Result, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        }

        HttpStatusCode Status(string address)
        {
            using var answer = nginx.Get(address);
            return answer.StatusCode;
        }
    }

    [ToolFact("nginx")]
    public void Files_have_their_types_and_the_front_door_leads_to_the_language_of_the_reader()
    {
        Assert.Equal(0, _site.Run("build", "--as-of", "2025-02-01").ExitCode);
        using var nginx = NginxServer.Serve(_site.At("public"), _server.Folder);

        Type("/en/feed.xml", "application/rss+xml; charset=utf-8");
        Type("/en/atom.xml", "application/atom+xml; charset=utf-8");
        Type("/en/feed.json", "application/feed+json; charset=utf-8");
        Type("/en/2025/a/", "text/html; charset=utf-8");
        Type("/en/2025/a/index.md", "text/markdown; charset=utf-8");
        Type("/en/feeds.opml", "text/x-opml; charset=utf-8");
        Type("/.well-known/security.txt", "text/plain; charset=utf-8");
        foreach (var (languages, to) in (ReadOnlySpan<(string, string?)>)[("de-AT,de;q=0.9,en;q=0.5", "/de/"), ("en-GB", "/en/"), ("fr", null), ("", null)])
        {
            using var door = nginx.Get("/", languages);
            Assert.Equal((languages, to), (languages, door.Headers.Location?.OriginalString));
            Assert.Equal(to is null ? HttpStatusCode.OK : HttpStatusCode.Found, door.StatusCode);
            Assert.Contains("Accept-Language", door.Headers.Vary);
        }

        void Type(string address, string type)
        {
            using var answer = nginx.Get(address);
            Assert.Equal((address, HttpStatusCode.OK, type), (address, answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        }
    }
}
