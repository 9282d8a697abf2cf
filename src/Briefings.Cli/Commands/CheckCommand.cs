using System.CommandLine;
using Briefings.Checking;
using Briefings.Checking.External;
using Briefings.Cli.Terminal;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Workflows.Check;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings check</c>: what is wrong with the built site.</summary>
internal sealed class CheckCommand(Session session, SiteOptions options)
{
    private readonly Option<string?> _output = OutputOption.Create("The folder the site was built to");

    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        Description = "The address it was built for, instead of the one in site.yml",
        HelpName = "URL",
    };

    private readonly Option<bool> _external = new("--external")
    {
        Description = "Ask other sites too whether what is linked to is still there; never fails the check",
    };

    private readonly Option<bool> _json = new("--json") { Description = "The same as --format json" };

    public Command Create()
    {
        BaseUrlOption.Validate(_baseUrl);
        var command = new Command(
            "check", "Check the built site: links and anchors, feeds, languages, ids and addresses that were published")
        {
            _output, _baseUrl, _external, _json,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var context = options.Resolve(parsed, session);
        if (parsed.GetValue(_json))
            context = context with { Format = OutputFormat.Json };
        var output = BuiltFolder.Of(parsed.GetValue(_output), context);
        var request = new SiteCheckRequest(context.Files, output.Files, output.Name)
        {
            BaseUrl = parsed.GetValue(_baseUrl) is { } url ? BaseUrlParser.Parse(url) : null,
            CollectsExternal = parsed.GetValue(_external),
        };
        var report = context.Follow(progress => new SiteChecker(context.Diagnostics).Check(request with { Progress = progress }));
        if (report is not null)
        {
            if (parsed.GetValue(_external))
                CheckExternal(context, request, report);
            context.Tell(
                $"{Counted.Of(report.Pages, "page")}, {Counted.Of(report.Feeds, "feed")} and {Counted.Of(report.Links, "link")} checked, "
                + Counted.Of(context.Diagnostics.ToSorted().Length, "finding"));
        }

        return context.FinishWithResults(output.Files);
    }

    private static void CheckExternal(SiteContext context, SiteCheckRequest request, CheckReport report)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            Timeout = TimeSpan.FromSeconds(20),
        };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("briefings-check/1.0");
        context.Tell($"Asking for {Counted.Of(report.External.Count, "address")} on other sites; answers of the last days are remembered");
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var check = new ExternalLinkCheck(context.Files, today, new ExternalChecker(client, TimeSpan.FromMilliseconds(500)))
        {
            SourceOf = SiteConfigReader.Read(request.Files, new DiagnosticBag()) is { } site
                ? new ContentSources(request, site).OfLink
                : static _ => null,
        };
        var asked = check.CheckAsync(report, context.Diagnostics).GetAwaiter().GetResult();
        context.Tell($"{asked} asked, {report.External.Count - asked} remembered");
    }
}
