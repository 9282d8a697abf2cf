using System.CommandLine;
using Briefings.Cli.Terminal;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Fetching;
using Briefings.Workflows.Import;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings fetch</c>: what is new in the feeds of <c>watch</c>, to <c>seeds/drafts/</c>.</summary>
internal sealed class FetchCommand(Session session, SiteOptions options)
{
    public Command Create()
    {
        var command = new Command("fetch", "Ask the feeds that site.yml watches for what is new, and put it into seeds/drafts/");
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var context = options.Resolve(parsed, session);
        if (SiteConfigReader.Read(context.Files, context.Diagnostics) is not { } site)
            return context.Finish();
        using var fetcher = new Fetcher(PublicAddress.Is);
        var written = new FeedWatch(context.Files, fetcher, context.Diagnostics).Fetch(site.Watch);
        foreach (var path in written)
            session.Out.WriteLine(Printable.Of(path));
        context.Tell(site.Watch.IsEmpty
            ? "site.yml names no feed to read: write their addresses below 'watch:'"
            : $"{Counted.Of(written.Length, "new item")} of {Counted.Of(site.Watch.Length, "feed")}; 'briefings import' reads them as drafts");
        return context.Finish();
    }
}
