using System.Collections.Immutable;
using System.CommandLine;
using Briefings.Cli.Terminal;
using Briefings.Diagnostics;
using Briefings.Output.Parts;
using Briefings.Workflows.Import;
using Briefings.Workflows.Parts;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings link PART…</c>: what many machines read of seeds to <c>content/</c>.</summary>
internal sealed class LinkCommand(Session session, SiteOptions options)
{
    private readonly Argument<string[]> _parts = PartArguments.Create("import");

    public Command Create()
    {
        var command = new Command("link", "Join the parts of an import that many machines shared") { _parts };
        command.SetAction(Run);
        return command;
    }

    // What is wrong with a seed is no reason for a scheduler to stop: the articles of the others are there.
    private int Run(ParseResult parsed)
    {
        var context = options.Resolve(parsed, session);
        var parts = PartArguments.Open(parsed.GetValue(_parts) ?? [], context);
        var findings = new DiagnosticBag();
        var counts = parts.IsDefault ? null : context.Follow(progress => Link(parts, new PartLinker(context.Files, context.Diagnostics) { Progress = progress }, findings));
        // What could not be written, above all: nothing may be built of half of it.
        var hasErrors = context.Diagnostics.HasErrors;
        context.Diagnostics.AddRange(findings);
        context.Finish();
        if (counts is null)
        {
            context.Tell("Nothing was written.");
            return ExitCode.Failed;
        }

        context.Tell(counts);
        return hasErrors ? ExitCode.Failed : ExitCode.Done;
    }

    // What was linked is not held while it is read for the machines that make pages.
    private static string? Link(ImmutableArray<Part> parts, PartLinker linker, DiagnosticBag findings)
    {
        if (Counts(linker.Link(parts, findings)) is not { } counts)
            return null;
        linker.Keep();
        return counts;
    }

    private static string? Counts(ImportReport? report) => report is null
        ? null
        : $"{report.Count(ImportStatus.New)} new, {report.Count(ImportStatus.Updated)} updated, "
            + $"{report.Count(ImportStatus.Kept)} kept as edited, {report.Count(ImportStatus.Failed)} failed";
}
