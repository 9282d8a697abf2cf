using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Briefings.EndToEnd.Tests;

public partial class ShippedFilesTests
{
    internal static readonly string Root = RootOf();

    [Fact]
    public void Workflows_name_actions_by_commit_and_ask_for_no_more_than_they_need()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, ".github", "workflows"), "*.yml"))
        {
            var text = File.ReadAllText(file);
            var uses = text.Split('\n').Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToArray();

            Assert.NotEmpty(uses);
            Assert.All(uses, line => Assert.Matches("^ *(- )?uses: [a-z-]+/[a-z-]+@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+$", line));
            Assert.Contains("\npermissions:\n  contents: read\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain("write-all", text, StringComparison.Ordinal);
            Assert.Equal(
                text.Split("actions/checkout@").Length, text.Split("persist-credentials: false").Length);
        }
    }

    [Fact]
    public void Nginx_sends_the_policy_of_the_pages_and_lets_no_other_site_frame_them()
    {
        var page = Policy().Match(File.ReadAllText(Path.Combine(Root, "templates", "partials", "top.html"))).Groups[1].Value;
        // Pictures of other sites are asked for only where site.yml says so, and then the server's policy is the author's.
        page = Regex.Replace(page, "\\{\\{.*\\}\\}", "");

        var nginx = File.ReadAllText(Path.Combine(Root, "src", "deploy", "nginx.conf"));

        // Hosts of pictures are named by a site that shows them, in its own configuration.
        page = page.Replace("{{ if page.picture_hosts }} {{ page.picture_hosts }}{{ end }}", "", StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'; ", page, StringComparison.Ordinal);
        Assert.Contains($"add_header Content-Security-Policy \"{page}; frame-ancestors 'none'\" always;", nginx, StringComparison.Ordinal);
    }

    [Fact]
    public void The_container_does_not_run_as_root_and_takes_neither_history_nor_builds()
    {
        var lines = File.ReadAllLines(Path.Combine(Root, "src", "deploy", "Containerfile"));
        var left = File.ReadAllLines(Path.Combine(Root, ".containerignore"));

        Assert.Equal("USER nginx", lines.Last(line => line.StartsWith("USER ", StringComparison.Ordinal)));
        Assert.Subset(left.ToHashSet(), new HashSet<string> { ".git", "public", "**/bin", "**/obj" });
    }

    [Fact]
    public void No_compiler_is_shipped()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Briefings.Cli.deps.json");
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));

        var libraries = json.RootElement.GetProperty("libraries").EnumerateObject().Select(library => library.Name).ToArray();

        Assert.Contains(libraries, name => name.StartsWith("Markdig/", StringComparison.Ordinal));
        Assert.DoesNotContain(libraries, name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"([^\"]+)\"")]
    private static partial Regex Policy();

    private static string RootOf([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
