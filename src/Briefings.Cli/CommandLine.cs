using System.CommandLine;
using Briefings.Cli.Commands;
using Briefings.Cli.Terminal;

namespace Briefings.Cli;

/// <summary>The command <c>briefings</c>: words in, exit code out.</summary>
internal static class CommandLine
{
    /// <returns>0 done, 1 the site or its input has errors, 2 wrong usage.</returns>
    public static int Run(IReadOnlyList<string> args, Session session)
    {
        var parsed = Root(session).Parse(args);
        if (parsed.Errors.Count > 0 && !IsCompletion(args))
        {
            foreach (var error in parsed.Errors)
                session.Error.WriteLine($"briefings: {error.Message}");
            session.Error.WriteLine("Say 'briefings --help' or 'briefings COMMAND --help' to see what there is.");
            return ExitCode.Usage;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = session.Out,
            Error = session.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    // What a shell hands over to be completed is no complete command line.
    private static bool IsCompletion(IReadOnlyList<string> args) =>
        args.Count > 0 && args[0].StartsWith("[suggest", StringComparison.Ordinal);

    internal static RootCommand Root(Session session)
    {
        var options = new SiteOptions();
        var build = new BuildCommand(session, options);
        var root = new RootCommand(
            "Builds a site from a curated archive of news and press releases. Without a command it builds.")
        {
            build.Create(),
            new ImportCommand(session, options).Create(),
            new LinksCommand(session, options).Create(),
            new ReviewCommand(session, options).Create(),
            new ServeCommand(session, options).Create(),
            new NewCommand(session, options).Create(),
            new CheckCommand(session, options).Create(),
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
