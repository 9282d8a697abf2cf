using System.Collections.Immutable;

namespace Briefings.EndToEnd.Tests;

/// <summary>
/// Kills a run, with all that it started, at a moment of the test's choice: a program of this name stands in the way
/// of the real one and counts how often it is called.
/// </summary>
/// <param name="site">Whose runs are killed.</param>
/// <param name="tool">The program that is called.</param>
internal sealed class Killer(TestSite site, string tool)
{
    // As the shell says of a program that was ended by signal 9.
    private const int Killed = 128 + 9;

    // The group is the run's alone, so that everything in it ends in one moment.
    private const string KillAll = "kill -9 0";

    /// <summary>
    /// Runs <c>publish</c> until it is no longer killed: at the first call of the program, at the second and so on.
    /// </summary>
    /// <param name="change">Makes something to publish before each run.</param>
    /// <param name="look">Looks at what each run left behind, which is called by its moment.</param>
    /// <param name="moments"><c>before</c> and <c>after</c> each call, and <c>half</c>, which lets the program read one line of its input only.</param>
    /// <returns>The moments at which runs were killed.</returns>
    public ImmutableArray<string> KillEach(Action change, Action<string> look, params string[] moments)
    {
        site.Program($"bin/{tool}", $"""
            calls=$(($(cat '{site.At("calls")}' 2>/dev/null || echo 0) + 1))
            echo $calls > '{site.At("calls")}'
            [ "$DIE" = "$calls before" ] && {KillAll}
            [ "$DIE" = "$calls half" ] && head -n 1 | {ToolFactAttribute.Find(tool)} "$@" && {KillAll}
            {ToolFactAttribute.Find(tool)} "$@"
            code=$?
            [ "$DIE" = "$calls after" ] && {KillAll}
            exit $code
            """);
        var killed = ImmutableArray.CreateBuilder<string>();
        for (var call = 1; ; call++)
        {
            foreach (var moment in moments.Select(when => $"{call} {when}"))
            {
                change();
                if (Publish(moment) != Killed)
                    return killed.ToImmutable();
                killed.Add(moment);
                look(moment);
            }
        }
    }

    /// <summary>Writes a hook of git's that kills the run.</summary>
    /// <param name="path">Of the hook, in the site.</param>
    /// <param name="state">The word that git calls it with when it is to kill.</param>
    public void Hook(string path, string state) => site.Program(path, $"[ \"$1\" = {state} ] && [ -n \"$DIE\" ] && {KillAll}; exit 0");

    /// <summary>Runs <c>publish</c> so that it can be killed.</summary>
    /// <returns>Whether it was.</returns>
    public bool IsKilledIn(string moment) => Publish(moment) == Killed;

    private int Publish(string moment)
    {
        File.Delete(site.At("calls"));
        return CliRun.Apart(
            new Dictionary<string, string?>
            {
                ["DIE"] = moment,
                ["PATH"] = $"{site.At("bin")}:{Environment.GetEnvironmentVariable("PATH")}",
            },
            site.Folder, "publish", "--apply", "-q").ExitCode;
    }
}
