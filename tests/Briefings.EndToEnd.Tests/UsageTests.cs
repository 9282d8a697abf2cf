using System.Diagnostics;
using Briefings.Cli;
using Briefings.Cli.Terminal;
using Briefings.Diagnostics;
using Xunit;

namespace Briefings.EndToEnd.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("'7' is no format", "check", "--format", "7")]
    [InlineData("'xml' is no format", "links", "--format", "xml")]
    [InlineData("'/' is no folder of a site", "build", "-o", "/")]
    [InlineData("'/' is no folder of a site", "check", "--output", "/")]
    [InlineData("'' is no folder of a site", "publish", "-o", "")]
    [InlineData("--port must be from 0 to 65535", "serve", "--port", "abc")]
    [InlineData("--port must be from 0 to 65535", "serve", "--port", "65536")]
    [InlineData("--rollback shows a site as it was published", "publish", "--rollback", "--allow-errors")]
    [InlineData("--rollback shows a site as it was published", "publish", "--rollback", "-o", "public")]
    public void What_no_command_can_do_is_wrong_usage(string why, params string[] words)
    {
        using var site = new TestSite();
        var error = new StringWriter();

        var code = Run(site, error, words);

        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains(why, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_was_removed_is_named()
    {
        var run = ProgramRun.Of(new ProcessStartInfo("sh", ["-c", "folder=$(mktemp -d); cd \"$folder\"; rmdir \"$folder\"; exec \"$@\"", "sh", .. CliRun.Words, "build"]));

        Assert.Equal((ExitCode.Failed, ""), (run.ExitCode, run.Out));
        Assert.StartsWith(".: error BR0102: '.' cannot be read: the current folder was removed", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new", "Start a site that builds at once")]
    [InlineData("completion", "Print what lets a shell complete")]
    public void Help_is_printed_also_where_words_are_missing(string command, string expected)
    {
        using var site = new TestSite();
        var output = new StringWriter();

        var code = CommandLine.Run([command, "--help"], new Session(output, TextWriter.Null, TextReader.Null, site.Folder, HasColor: false));

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains(expected, output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_slip_in_a_command_is_met_with_the_one_that_was_meant()
    {
        using var site = new TestSite();
        var error = new StringWriter();

        Assert.Equal(ExitCode.Usage, Run(site, error, "sevre"));
        Assert.StartsWith("briefings: Unrecognized command or argument 'sevre'; did you mean 'serve'?", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quiet_build_prints_nothing()
    {
        using var site = new TestSite().Write("seeds/a.txt", SeedText.Ferries);

        var run = site.Run("build", "-q");

        Assert.Equal((0, ""), (run.ExitCode, run.Out));
    }

    [Theory]
    [InlineData("JSON")]
    [InlineData("Github")]
    [InlineData("sarif")]
    public void A_format_is_named_in_any_case(string format)
    {
        using var site = new TestSite();

        Assert.Equal(ExitCode.Done, Run(site, TextWriter.Null, "links", "--format", format));
    }

    [Theory]
    [InlineData(0, "link", "0 links")]
    [InlineData(1, "link", "1 link")]
    [InlineData(2, "address", "2 addresses")]
    public void One_is_not_many(int number, string noun, string counted) => Assert.Equal(counted, Counted.Of(number, noun));

    private static int Run(TestSite site, TextWriter error, params string[] words) =>
        CommandLine.Run(words, new Session(TextWriter.Null, error, TextReader.Null, site.Folder, HasColor: false));
}
