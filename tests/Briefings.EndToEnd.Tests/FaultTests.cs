using System.Diagnostics;
using System.Text.Json;
using Briefings.Cli;
using Xunit;

namespace Briefings.EndToEnd.Tests;

/// <summary>What no one foresaw. The places fail for every user, also for one who may write everywhere.</summary>
public class FaultTests
{
    [ToolFact("git")]
    public void What_the_system_refuses_is_named_with_its_path_and_without_a_trace()
    {
        using var site = PublishedSite.With("{pages: {to: git, remote: ./remote.git}}").Write(".briefings", "A file where a folder should be.");

        var run = site.Run("publish", "--apply");
        var told = site.Run("publish", "--apply", "-v");
        using var json = JsonDocument.Parse(site.Run("publish", "--apply", "--format", "json").Error);

        Assert.Equal((1, 1), (run.ExitCode, told.ExitCode));
        Assert.StartsWith(".briefings", run.Error, StringComparison.Ordinal);
        Assert.Contains(": error BR0191: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(" or is a file where a folder should be: put that right, and run it again\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Contains("   at Briefings.", told.Error, StringComparison.Ordinal);
        Assert.Equal("BR0191", json.RootElement.GetProperty("diagnostics")[0].GetProperty("code").GetString());
    }

    [ToolTheory("sh")]
    [InlineData("> /dev/full", "briefings: error BR0191: No space left on device; make room there, and run it again\n")]
    [InlineData("> /dev/full 2> /dev/full", "")]
    public void A_full_disk_is_reported_where_there_is_room_for_it(string redirection, string error)
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var site = new TestSite();

        var run = ProgramRun.Of(new ProcessStartInfo("sh", ["-c", $"exec {CliRun.Quoted} build {redirection}"]) { WorkingDirectory = site.Folder });

        Assert.Equal((1, error), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Anything_else_is_called_a_defect_with_the_version()
    {
        using var error = new StringWriter();
        var session = new Cli.Terminal.Session(TextWriter.Null, error, TextReader.Null, Path.GetTempPath(), HasColor: false);

        var code = CommandLine.Fail(["build"], session, Thrown(new InvalidOperationException("Sequence contains no elements")));

        Assert.Equal(1, code);
        Assert.Matches("^briefings: error BR0192: This is a defect in Briefings [0-9]+\\.[0-9]+\\.[0-9]+", error.ToString());
        Assert.Contains("InvalidOperationException: Sequence contains no elements", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_defect_is_not_hidden_behind_what_the_system_refused_at_the_same_time()
    {
        var refused = new IOException("Not a directory : '/srv/site/content/a'");

        Assert.Equal(("BR0191", "content/a"), Described(new AggregateException(refused, refused)));
        Assert.Equal(("BR0191", "/srv/other"), Described(new UnauthorizedAccessException("Access to the path '/srv/other' is denied.")));
        Assert.Equal(("BR0192", "briefings"), Described(new AggregateException(refused, new InvalidOperationException("Ours"))));
    }

    private static (string Code, string Path) Described(Exception error)
    {
        var diagnostic = new Fault(error).Describe("/srv/site");
        return (diagnostic.Code, diagnostic.Place.Path);
    }

    private static Exception Thrown(Exception error)
    {
        try
        {
            throw error;
        }
        catch (InvalidOperationException caught)
        {
            return caught;
        }
    }
}
