using System.CommandLine;
using Briefings.Cli.Terminal;
using Briefings.Diagnostics;
using Briefings.Workflows.Parts;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings merge PART…</c>: the pages that many machines made to one site.</summary>
internal sealed class MergeCommand(Session session, SiteOptions options)
{
    private readonly Argument<string[]> _parts = PartArguments.Create("build");

    private readonly Option<string?> _output = OutputOption.Create("The folder to write the site to");

    public Command Create()
    {
        var command = new Command("merge", "Put the pages that many machines made together to one site") { _parts, _output };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var context = options.Resolve(parsed, session);
        var parts = PartArguments.Open(parsed.GetValue(_parts) ?? [], context);
        var output = BuiltFolder.Of(parsed.GetValue(_output), context);
        var summary = parts.IsDefault
            ? null
            : context.Follow(progress => new PartMerger(context.Diagnostics) { Progress = progress }.Merge(parts, output.FullPath));
        var exitCode = context.Finish();
        context.Tell(summary is { } written
            ? $"{Counted.Of(parts.Length, "part")}: {Counted.Of(written.Written, "file")} written, {written.Unchanged} unchanged"
            : "The site was not written; what was built last stays as it is.");
        return exitCode;
    }
}
