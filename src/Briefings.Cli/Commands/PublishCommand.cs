using System.CommandLine;
using Briefings.Cli.Terminal;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Planning.Addresses;
using Briefings.Publishing;
using Briefings.Workflows.Check;
using Briefings.Workflows.Publish;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings publish [TARGET]</c>: the plan, and with <c>--apply</c> the site.</summary>
internal sealed class PublishCommand(Session session, SiteOptions options)
{
    private readonly Argument<string?> _target = new("TARGET")
    {
        Description = "A name under 'publish' in site.yml; without it, the only one",
        HelpName = "TARGET",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _output = OutputOption.Create("The folder the site was built to");

    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        Description = "The address it was built for, instead of the one in site.yml",
        HelpName = "URL",
    };

    private readonly Option<bool> _plan = new("--plan") { Description = "Only show what would change; so it is without --apply" };

    private readonly Option<bool> _apply = new("--apply") { Description = "Publish" };

    private readonly Option<bool> _rollback = new("--rollback")
    {
        Description = "Show at a folder the site that was published before; at once, unless --plan is given",
    };

    private readonly Option<bool> _lock = new("--lock")
    {
        Description = "Only write down in urls.lock what is published by other means, as by a workflow of the host",
    };

    private readonly Option<bool> _deletions = new("--allow-deletions")
    {
        Description = $"Delete more than 5 % or {PublishRisks.MostDeletions} of the published files",
    };

    private readonly Option<bool> _urls = new("--allow-broken-urls") { Description = "Let published addresses go" };

    private readonly Option<bool> _ids = new("--allow-changed-ids") { Description = "Let feed ids change" };

    private readonly Option<bool> _errors = new("--allow-errors") { Description = "Publish though 'briefings build' or 'briefings check' finds errors" };

    public Command Create()
    {
        BaseUrlOption.Validate(_baseUrl);
        var command = new Command("publish", "Show what publishing the built site would change, and with --apply do it")
        {
            _target, _output, _baseUrl, _plan, _apply, _rollback, _lock, _deletions, _urls, _ids, _errors,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_plan) && result.GetValue(_apply))
                result.AddError("--plan and --apply exclude each other");
            if (result.GetValue(_lock) && ((Option[])[_plan, _apply, _rollback, _deletions, _urls, _ids, _errors]).Any(option => result.GetResult(option) is { Implicit: false }))
                result.AddError("--lock publishes nothing; of the other options it takes -o and --base-url only");
            if (result.GetValue(_rollback) && ((Option[])[_output, _baseUrl, _deletions, _urls, _ids, _errors]).Any(option => result.GetResult(option) is { Implicit: false }))
                result.AddError("--rollback shows a site as it was published; of the other options it takes --plan only");
        });
        _target.CompletionSources.Add(completion => TargetsOf(completion.ParseResult));
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var context = options.Resolve(parsed, session);
        var output = BuiltFolder.Of(parsed.GetValue(_output), context);
        var check = new SiteCheckRequest(context.Files, output.Files, output.Name)
        {
            BaseUrl = parsed.GetValue(_baseUrl) is { } url ? BaseUrlParser.Parse(url) : null,
        };
        var request = new PublishRequest(check, context.Folder, output.FullPath)
        {
            Target = parsed.GetValue(_target),
            Applies = parsed.GetValue(_apply) || (parsed.GetValue(_rollback) && !parsed.GetValue(_plan)),
            Permissions = Permissions(parsed),
            AsOf = AsOfOption.Resolve(null, context),
        };
        var publisher = new SitePublisher(context.Diagnostics);
        if (parsed.GetValue(_rollback))
        {
            if (publisher.RollBack(request) is { } shown)
                session.Out.WriteLine(request.Applies ? $"Shows {shown}" : $"Would show {shown}");
        }
        else if (parsed.GetValue(_lock))
        {
            if (context.Follow(progress => publisher.Record(request with { Check = check with { Progress = progress } })) is { } known)
                context.Tell($"Wrote {Counted.Of(known, "address")} to {PublishedUrls.FileName}");
        }
        else if (context.Follow(progress => publisher.Publish(request with { Check = check with { Progress = progress } })) is { } report)
        {
            PublishSummary.Print(context, report);
        }

        return context.Finish();
    }

    private IEnumerable<string> TargetsOf(ParseResult parsed) =>
        SiteConfigReader.Read(options.Resolve(parsed, session).Files, new DiagnosticBag())?.Publish.Select(target => target.Name) ?? [];

    private PublishPermissions Permissions(ParseResult parsed) =>
        (parsed.GetValue(_deletions) ? PublishPermissions.Deletions : 0)
        | (parsed.GetValue(_urls) ? PublishPermissions.BrokenUrls : 0)
        | (parsed.GetValue(_ids) ? PublishPermissions.ChangedIds : 0)
        | (parsed.GetValue(_errors) ? PublishPermissions.Errors : 0);
}
