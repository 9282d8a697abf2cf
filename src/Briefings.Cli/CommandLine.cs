using System.CommandLine;
using Briefings.Cli.Commands;
using Briefings.Cli.Terminal;
using Briefings.Diagnostics;

namespace Briefings.Cli;

/// <summary>The command <c>briefings</c>: words in, exit code out.</summary>
internal static class CommandLine
{
    // After Ctrl+C, for what answers to it: the connections of pages are closed within a second, on a busy machine later.
    private static readonly TimeSpan MostForEnding = TimeSpan.FromSeconds(20);

    /// <returns>0 done, 1 the site or its input has errors, 2 wrong usage.</returns>
    public static int Run(IReadOnlyList<string> args, Session session)
    {
        var parsed = Root(session).Parse(args);
        if (parsed.Errors.Count > 0 && !IsCompletion(args) && !AsksForHelp(args))
        {
            foreach (var error in parsed.Errors)
                session.Error.WriteLine($"briefings: {WithHint(error.Message, parsed)}");
            session.Error.WriteLine("Say 'briefings --help' or 'briefings COMMAND --help' to see what there is.");
            return ExitCode.Usage;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = session.Out,
            Error = session.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = MostForEnding,
        });
    }

    /// <summary>Says what ended a run that no one foresaw: what the system refused, or a mistake of the program itself.</summary>
    /// <returns>The exit code.</returns>
    public static int Fail(IReadOnlyList<string> args, Session session, Exception error)
    {
        var options = new SiteOptions();
        var context = options.Resolve(Root(session, options).Parse(args), session);
        context.Diagnostics.Add(new Fault(error).Describe(context.Folder));
        try
        {
            context.Finish();
            if (context.IsVerbose)
                session.Error.WriteLine(error);
        }
        catch (IOException)
        {
            // There is no one left to report to: what failed may be the very place where errors go.
        }

        return ExitCode.Failed;
    }

    // Whoever asks how a command is used has not used it wrongly yet.
    private static bool AsksForHelp(IReadOnlyList<string> args) => args.Any(arg => arg is "--help" or "-h" or "-?");

    private static string WithHint(string message, ParseResult parsed)
    {
        var commands = parsed.CommandResult.Command.Subcommands.Select(command => command.Name).ToArray();
        var wrong = parsed.UnmatchedTokens.FirstOrDefault(token => message.Contains($"'{token}'", StringComparison.Ordinal));
        var hint = wrong is null ? "" : Suggestion.Hint(wrong, commands);
        return hint.Length == 0 ? message : message.TrimEnd('.') + hint;
    }

    // What a shell hands over to be completed is no complete command line.
    private static bool IsCompletion(IReadOnlyList<string> args) =>
        args.Count > 0 && args[0].StartsWith("[suggest", StringComparison.Ordinal);

    internal static RootCommand Root(Session session) => Root(session, new SiteOptions());

    private static RootCommand Root(Session session, SiteOptions options)
    {
        var build = new BuildCommand(session, options);
        var root = new RootCommand(
            "Builds a site from a curated archive of news and press releases. Without a command it builds.")
        {
            build.Create(),
            new ImportCommand(session, options).Create(),
            new FetchCommand(session, options).Create(),
            new LinkCommand(session, options).Create(),
            new LinksCommand(session, options).Create(),
            new ReviewCommand(session, options).Create(),
            new RenameCommand(session, options).Create(),
            new ServeCommand(session, options).Create(),
            new NewCommand(session, options).Create(),
            new CheckCommand(session, options).Create(),
            new MergeCommand(session, options).Create(),
            new PublishCommand(session, options).Create(),
            new TemplateCommand(session, options).Create(),
            new CompletionCommand(session).Create(),
        };
        options.AddTo(root);
        root.SetAction(build.RunWithDefaults);
        HelpWithExamples.AddTo(root);
        return root;
    }
}
