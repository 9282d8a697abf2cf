using System.CommandLine;
using Briefings.Cli.Terminal;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Output.Parts;
using Briefings.Workflows.Build;
using Briefings.Workflows.Check;
using Briefings.Workflows.Parts;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings build</c>: import what is new, link, render. The command when none is named.</summary>
internal sealed class BuildCommand(Session session, SiteOptions options)
{
    private readonly Option<string?> _output = OutputOption.Create("The folder to write the site to");

    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        Description = "The address the site will have, instead of the one in site.yml",
        HelpName = "URL",
    };

    private readonly AsOfOption _asOf = new("what is dated later is held back, what has expired is gone");

    private readonly Option<bool> _drafts = new("--drafts") { Description = "Show drafts too, and what is held back" };

    private readonly Option<bool> _noImport = new("--no-import") { Description = "Leave seeds/ alone" };

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Fail while anything waits for the curator",
    };

    private readonly Option<bool> _clean = new("--clean")
    {
        Description = "Make everything again, whatever is known of the last build",
    };

    private readonly Option<bool> _proof = new("--proof")
    {
        Description = "Make every page a second time, compare the bytes, and check the result",
    };

    private readonly Option<string?> _stats = new("--stats")
    {
        Description = "Print what each step took, what was reused, and the slowest templates and pages; 'json' as one object",
        HelpName = "json",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<Share?> _shard = ShardOption.Create("Make only the pages of");

    public Command Create()
    {
        BaseUrlOption.Validate(_baseUrl);
        _stats.Validators.Add(result =>
        {
            if (result.Tokens is [var word] && word.Value != "json")
                result.AddError($"--stats takes 'json' or nothing, not '{word.Value}'");
        });
        var command = new Command("build", "Import what is new in seeds/, link it, and render the site")
        {
            _output, _baseUrl, _asOf.Option, _drafts, _noImport, _strict, _clean, _stats, _proof, _shard,
        };
        ShardOption.NeedsFolder(command, _shard, _output);
        command.SetAction(Run);
        return command;
    }

    /// <summary>Builds as <c>build</c> without options does.</summary>
    public int RunWithDefaults(ParseResult parsed)
    {
        var context = options.Resolve(parsed, session);
        return Build(context, new BuildRequest(context.Files) { AsOf = AsOfOption.Resolve(null, context) }, BuiltFolder.Of(null, context), new Extras());
    }

    private int Run(ParseResult parsed)
    {
        var context = options.Resolve(parsed, session);
        var request = new BuildRequest(context.Files)
        {
            BaseUrl = parsed.GetValue(_baseUrl) is { } url ? BaseUrlParser.Parse(url) : null,
            AsOf = _asOf.Resolve(parsed, context),
            HasDrafts = parsed.GetValue(_drafts),
            Imports = !parsed.GetValue(_noImport),
            IsStrict = parsed.GetValue(_strict),
            IsClean = parsed.GetValue(_clean),
        };
        if (parsed.GetValue(_shard) is { } share)
            return WritePart(context, request, share, Path.GetFullPath(parsed.GetValue(_output)!, session.Folder));
        var extras = new Extras(parsed.GetResult(_stats) is { Implicit: false }, parsed.GetValue(_stats) == "json", parsed.GetValue(_proof));
        return Build(context, request, BuiltFolder.Of(parsed.GetValue(_output), context), extras);
    }

    private static int Build(SiteContext context, BuildRequest request, BuiltFolder output, Extras extras)
    {
        var report = context.Follow(progress =>
            new SiteBuilder(context.Diagnostics).Build(
                request with { Progress = progress, SiteFolder = context.Folder, IsMeasured = extras.HasStats, Waits = () => context.Tell($"Another build writes '{output.FullPath}'; waiting until it ends") },
                output.FullPath));
        var proof = extras.HasProof && report is not null ? Prove(context, request, output) : null;
        var exitCode = context.Finish();
        if (report is null)
        {
            context.Tell("The site was not built; what was built last stays as it is.");
            return ExitCode.Failed;
        }

        if (extras.IsJson)
            BuildStatsJson.Print(context.Session.Out, report);
        else if (!context.IsQuiet || extras.HasStats)
            BuildSummary.Print(context, report, output.FullPath, extras.HasStats || context.IsVerbose);
        if (proof is not null)
            context.Session.Out.WriteLine($"Proved: {Counted.Of(proof.Files, "file")} made twice with the same bytes and checked, sha256 {proof.Fingerprint}");
        else if (extras.HasProof)
            context.Tell("The site was built, but not proved: see above.");
        return exitCode;
    }

    private static int WritePart(SiteContext context, BuildRequest request, Share share, string folder)
    {
        var pages = context.Follow(progress =>
            new BuildPart(context.Diagnostics).Write(request with { Progress = progress, SiteFolder = context.Folder }, share, folder));
        var exitCode = context.Finish();
        context.Tell(pages is { } made ? $"Part {share}: {Counted.Of(made, "page")}" : "The part was not written.");
        return pages is null ? ExitCode.Failed : exitCode;
    }

    private static SiteProof? Prove(SiteContext context, BuildRequest request, BuiltFolder output) =>
        new SiteProver(context.Diagnostics).Prove(
            request,
            output.FullPath,
            new SiteCheckRequest(context.Files, output.Files, output.Name) { BaseUrl = request.BaseUrl });

    private readonly record struct Extras(bool HasStats, bool IsJson, bool HasProof);
}
