using System.Collections.Immutable;
using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Briefings.Cli.Serving;
using Briefings.Cli.Terminal;
using Briefings.Configuration;
using Briefings.Diagnostics;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings serve</c>: the site in a browser, up to date while it is written.</summary>
internal sealed class ServeCommand(Session session, SiteOptions options)
{
    private readonly Option<int> _port = new("--port")
    {
        Description = "The port to serve at; 0 takes any that is free",
        HelpName = "PORT",
        DefaultValueFactory = _ => 4000,
        CustomParser = result =>
        {
            if (ushort.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var port))
                return port;
            result.AddError("--port must be from 0 to 65535");
            return 0;
        },
    };

    private readonly Option<bool> _open = new("--open") { Description = "Open a browser" };

    public Command Create()
    {
        var command = new Command(
            "serve", "Show the site in a browser, with drafts and open questions, and rebuild it whenever a file changes")
        {
            _port, _open,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var context = options.Resolve(parsed, session);
        if (!context.Files.Exists(SiteConfig.FileName))
            context.Diagnostics.Add(Messages.NoSite(SiteConfig.FileName));
        else
            await ServeAsync(context, parsed, stop);
        return context.Finish();
    }

    private async Task ServeAsync(SiteContext context, ParseResult parsed, CancellationToken stop)
    {
        var feed = new LiveFeed();
        var live = new LiveSite();
        var questions = new WaitingQuestions(context.Files);
        var requests = new SiteRequests(live, feed, new ReviewRequests(context, feed, questions)) { Base = BaseOf(context) };
        await using var server = await LocalServer.StartAsync(
            parsed.GetValue(_port), http => requests.AnswerAsync(http, stop), context.Diagnostics);
        if (server is null)
            return;

        // Watched from before the first build, so that no edit falls between the two.
        var changes = new ChangeQueue(TimeProvider.System);
        using var watcher = Watch(context, questions, changes);
        var address = new Uri(server.Address, requests.Base);
        var rebuilder = new Rebuilder(context, live, address);
        feed.Publish(rebuilder.Run([]));
        session.Out.WriteLine($"Serving {address}");
        context.Tell("Press Ctrl+C to end");
        if (parsed.GetValue(_open))
            Open(context, address);
        try
        {
            while (true)
                feed.Publish(rebuilder.Run(await ProveUntilChangedAsync(rebuilder, feed, changes, stop)));
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how serving ends.
        }
    }

    // Below the path that the site will have, so that a link that forgets it is seen here already.
    private static string BaseOf(SiteContext context) =>
        SiteConfigReader.Read(context.Files, new DiagnosticBag())?.BaseUrl.AbsolutePath ?? "/";

    private static SiteWatcher Watch(SiteContext context, WaitingQuestions questions, ChangeQueue changes)
    {
        return new SiteWatcher(context.Folder, Note, Report);

        void Note(string path)
        {
            questions.Forget();
            changes.Note(path);
        }

        void Report(string folder, string why)
        {
            questions.ForgetAlways();
            new DiagnosticPrinter(context.Session, context.Format).Print([Messages.CannotWatch(folder, why)], context.Files);
        }
    }

    private static async Task<ImmutableArray<string>> ProveUntilChangedAsync(
        Rebuilder rebuilder, LiveFeed feed, ChangeQueue changes, CancellationToken stop)
    {
        using var outdated = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var proof = Task.Run(
            () =>
            {
                if (rebuilder.Prove(outdated.Token) is { } result)
                    feed.Publish(result);
            },
            CancellationToken.None);
        try
        {
            return await changes.NextAsync(stop);
        }
        finally
        {
            await outdated.CancelAsync();
            await proof;
        }
    }

    private static void Open(SiteContext context, Uri address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException or FileNotFoundException)
        {
            context.Tell($"No browser could be opened: {error.Message}");
        }
    }
}
