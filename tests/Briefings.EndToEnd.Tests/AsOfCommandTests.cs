using Xunit;

namespace Briefings.EndToEnd.Tests;

/// <summary>When it is: what the command line says, else the environment, else the clock.</summary>
public sealed class AsOfCommandTests : IDisposable
{
    private readonly TestSite _site = new TestSite()
        .Write("content/briefings/2025/first.en.md", "---\nid: urn:test:first\ntitle: First\ndate: 2025-01-01\n---\n\nText.\n")
        .Write("content/briefings/2025/next.en.md", "---\nid: urn:test:next\ntitle: Next\ndate: 2025-09-11T10:30+08:00\n---\n\nText.\n")
        .Write("content/briefings/2199/last.en.md", "---\nid: urn:test:last\ntitle: Last\ndate: 2199-01-01\n---\n\nText.\n")
        .Write("content/briefings/2025/over.en.md", "---\nid: urn:test:over\ntitle: Over\ndate: 2025-01-01\nexpires: 2025-02-01\n---\n\nText.\n");

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("2025-09-11", "1796083200", false)]
    [InlineData("2025-09-11T02:30Z", "1796083200", true)]
    [InlineData(null, "1757557799", false)]
    [InlineData(null, "1757557800", true)]
    [InlineData(null, "", true)]
    public void The_command_line_comes_before_the_environment_and_that_before_the_clock(string? asOf, string epoch, bool isShown)
    {
        var run = CliRun.With(
            new Dictionary<string, string?> { ["SOURCE_DATE_EPOCH"] = epoch },
            _site.Folder,
            asOf is null ? ["build"] : ["build", "--as-of", asOf]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(isShown, File.Exists(_site.At("public/en/2025/next/index.html")));
        Assert.Equal(!isShown, run.Out.Contains("Held back until 2025-09-11T10:30+08:00: content/briefings/2025/next.en.md\n", StringComparison.Ordinal));
        Assert.Contains("Held back until 2199-01-01: content/briefings/2199/last.en.md\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 article expired\n", run.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(_site.At("public/en/2025/over/index.html")));
    }

    [Fact]
    public void What_is_no_date_is_said_and_nothing_is_built()
    {
        var wrong = CliRun.With(new Dictionary<string, string?> { ["SOURCE_DATE_EPOCH"] = "2025-09-11" }, _site.Folder, "build");

        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains("error BR1402: '2025-09-11' in the environment is not a number of seconds since 1970", wrong.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_site.At("public")));
        Assert.Equal(2, _site.Run("build", "--as-of", "2025-09-11T10:30").ExitCode);
    }

    [Fact]
    public void An_import_is_added_on_that_day()
    {
        _site.Write("seeds/a.txt", "Harbour opens\n\nLINDAU, 3 March 1998 (Harbour Wire) -- The harbour opens on Monday. Ferries run again.\n");

        var run = _site.Run("import", "--as-of", "2025-09-12T03:00+08:00");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\nadded: 2025-09-11\n", File.ReadAllText(Assert.Single(Directory.GetFiles(_site.At("content/briefings/1998")))), StringComparison.Ordinal);
    }
}
