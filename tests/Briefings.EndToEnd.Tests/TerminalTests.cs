using System.Diagnostics;
using Briefings.Cli;
using Briefings.Cli.Terminal;
using Xunit;

namespace Briefings.EndToEnd.Tests;

public class TerminalTests
{
    [ToolFact("script")]
    public void A_person_at_a_terminal_sees_how_far_a_long_run_has_come()
    {
        using var site = SiteWithSeeds();

        var import = OnTerminal(site, "import");
        var build = OnTerminal(site, "build --no-import");
        var check = OnTerminal(site, "check");
        var publish = OnTerminal(site, "publish --apply");

        Assert.Matches("Reading seeds.* 12/12", import);
        Assert.Matches("Writing articles.* 1[0-9]/1[0-9]", import);
        Assert.Matches("Writing pages.* ([0-9]+)/\\1\\b", build);
        Assert.Matches("Checking files.* ([0-9]+)/\\1\\b", check);
        Assert.Matches("Copying files.* ([0-9]+)/\\1\\b", publish);
        Assert.All((string[])[import, build, check, publish], shown => Assert.Matches("[0-9][0-9]:[0-9][0-9]:[0-9][0-9]", shown));
    }

    [ToolFact("script")]
    public void Quiet_programs_formats_and_dumb_terminals_get_no_progress()
    {
        using var site = SiteWithSeeds();

        foreach (var words in (string[])["build -q", "build --format json", "build --format github"])
            Assert.DoesNotContain("Writing pages", OnTerminal(site, words), StringComparison.Ordinal);
        Assert.DoesNotContain("Writing pages", OnTerminal(site, "build", ("TERM", "dumb")), StringComparison.Ordinal);
    }

    [ToolFact("script")]
    public void No_color_is_heeded_by_progress_and_findings()
    {
        using var site = SiteWithSeeds().Write("content/briefings/2025/x.en.md", "---\ntitel: A\n---\n");

        var colored = OnTerminal(site, "build");
        var plain = OnTerminal(site, "build", ("NO_COLOR", "1"));

        Assert.Matches("\e\\[[0-9;]*3[0-9][0-9;]*m", colored);
        Assert.Contains("Reading content", plain, StringComparison.Ordinal);
        Assert.DoesNotMatch("\e\\[[0-9;]*[1-9][0-9;]*m", plain);
    }

    [Fact]
    public void What_is_piped_has_neither_progress_nor_escapes()
    {
        using var site = SiteWithSeeds();

        foreach (var words in (string[][])[["import"], ["build"], ["check"], ["review"], ["links"], ["publish"], ["publish", "--apply"]])
        {
            var run = site.Run(words);
            Assert.DoesNotContain("\e", run.Out + run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("Writing pages", run.Out + run.Error, StringComparison.Ordinal);
        }
    }

    [ToolFact("script")]
    public void Lists_are_tables_where_a_person_reads_them()
    {
        using var site = SiteWithSeeds().Write("seeds/untitled.txt", SeedText.Untitled);
        site.Run("build", "-q");

        Assert.Matches("Change +Files +Feeds +First of them", OnTerminal(site, "publish"));
        Assert.DoesNotContain("First of them", site.Run("publish").Out, StringComparison.Ordinal);
        Assert.Contains("\n+ ", site.Run("publish").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_has_examples_in_its_help_and_each_is_understood()
    {
        var root = CommandLine.Root(new Session(TextWriter.Null, TextWriter.Null, TextReader.Null, Path.GetTempPath(), false));

        foreach (var command in All(root))
        {
            var examples = CommandExamples.Of(command);
            Assert.False(examples.IsEmpty, $"{command.Name} has no examples");
            // The files that they name are not here; everything else is as on a command line.
            var errors = examples.SelectMany(example => root.Parse(example.Split(['>', '<'])[0].Trim()).Errors);
            Assert.DoesNotContain(errors, error => !error.Message.StartsWith("There is no ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Help_ends_with_examples()
    {
        using var site = new TestSite();

        var run = site.Run("publish", "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("Examples:\n  briefings publish\n  briefings publish web --apply\n  briefings publish web --rollback --plan\n", run.Out, StringComparison.Ordinal);
    }

    [ToolFact("bash")]
    public void A_shell_completes_commands_options_values_and_targets()
    {
        using var site = new TestSite().Write("site.yml", "title: T\npublish: {web: {to: folder, path: x}, pages: {to: git, remote: origin}}\n");

        Assert.Equal(["build"], Complete(site, "bu"));
        Assert.Equal(["--allow-broken-urls", "--allow-changed-ids", "--allow-deletions", "--allow-errors"], Complete(site, "publish --allow"));
        Assert.Equal(["github"], Complete(site, "check --format g"));
        Assert.Equal(["web"], Complete(site, "publish w"));
        Assert.Equal(["accept"], Complete(site, "-q review a"));
        Assert.Equal([""], Complete(site, "import nothing-of-the-kind"));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    public void There_is_a_script_for_each_shell(string shell)
    {
        using var site = new TestSite();

        var run = site.Run("completion", shell);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("[suggest:", run.Out, StringComparison.Ordinal);
    }

    private static IEnumerable<System.CommandLine.Command> All(System.CommandLine.Command command) =>
        command.Subcommands.SelectMany(All).Prepend(command);

    private static TestSite SiteWithSeeds()
    {
        var site = new TestSite().Write("site.yml", "title: Test\nbaseUrl: https://ex.org/\npublish: {web: {to: folder, path: www}}\n");
        foreach (var number in Enumerable.Range(1, 12))
            site.Write($"seeds/{number:00}.txt", SeedText.Ferries.Replace("Ferries", $"Ferries {number}", StringComparison.Ordinal));
        return site;
    }

    private static string[] Complete(TestSite site, string line)
    {
        site.Write("complete.sh", $$"""
            briefings() { {{CliRun.Quoted}} "$@"; }
            source <(briefings completion bash)
            COMP_LINE="briefings {{line}}" COMP_POINT=$((10 + {{line.Length}}))
            read -ra COMP_WORDS <<< "$COMP_LINE"
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _briefings
            printf '%s\n' "${COMPREPLY[@]}"
            """);
        return Run(site, "bash", ["complete.sh"]).TrimEnd('\n').Split('\n');
    }

    // A pseudo-terminal of util-linux; what it shows has a return before each line end.
    private static string OnTerminal(TestSite site, string words, params (string Name, string Value)[] environment) =>
        Run(site, "script", ["-qec", $"stty cols 120; {CliRun.Quoted} {words}", "/dev/null"], environment)
            .Replace("\r", "", StringComparison.Ordinal);

    private static string Run(TestSite site, string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = site.Folder,
        };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return ProgramRun.Of(start).Out;
    }
}
