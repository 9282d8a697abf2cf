using System.CommandLine;
using Briefings.Cli.Terminal;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Output.Parts;
using Briefings.Workflows.Import;
using Briefings.Workflows.Parts;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings import [PATH…]</c>: raw files to <c>content/</c>.</summary>
internal sealed class ImportCommand(Session session, SiteOptions options)
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Raw files, folders or addresses of pages; without any, the site's seeds/. What lies outside seeds/ is copied there first",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Read and link, but write nothing",
    };

    private readonly Option<bool> _json = new("--json")
    {
        Description = "Print every article with the evidence for each field, the ledger of its lines, and the links",
    };

    private readonly AsOfOption _asOf = new("new articles are added on that day");

    private readonly Option<Share?> _shard = ShardOption.Create("Read only");

    private readonly Option<string?> _output = new("--output", "-o") { Description = "With --shard: the folder for the part", HelpName = "DIR" };

    public Command Create()
    {
        var command = new Command("import", "Turn raw files into articles in content/") { _paths, _dryRun, _json, _asOf.Option, _shard, _output };
        ShardOption.NeedsFolder(command, _shard, _output);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_shard) is null && result.GetResult(_output) is not null)
                result.AddError("-o names the folder for a part, and goes with --shard");
            if (result.GetResult(_shard) is not null && (result.GetResult(_paths) is { Tokens.Count: > 0 } || result.GetResult(_dryRun) is not null || result.GetResult(_json) is not null))
                result.AddError("--shard reads the site's own seeds/ into a part; it takes no PATH, no --dry-run and no --json");
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var context = options.Resolve(parsed, session);
        var asOf = _asOf.Resolve(parsed, context);
        if (parsed.GetValue(_shard) is { } share)
            return WritePart(context, share, asOf, Path.GetFullPath(parsed.GetValue(_output)!, session.Folder));
        var isDryRun = parsed.GetValue(_dryRun);
        var isElsewhere = isDryRun && parsed.GetValue(_paths) is [_, ..];
        if (!isElsewhere && !context.HasPlaceForSeeds())
            return context.Finish();

        var isUsual = !isDryRun && !parsed.GetValue(_json) && !context.IsVerbose && parsed.GetValue(_paths) is not [_, ..];
        var memory = isUsual ? new ImportMemory(context.Files) : null;
        if (memory?.Repeat(context.Diagnostics) is { } repeated)
        {
            PrintSummary(context, repeated, isDryRun);
            return context.Finish();
        }

        var files = memory?.Files ?? context.Files;
        var archive = ArchiveReader.Read(files, context.Diagnostics, memory?.Kept);
        if (context.Diagnostics.HasErrors)
            return context.Finish();

        var settled = memory?.Settled(archive);
        var seeds = isUsual ? SeedFolder.ReadAll(files, SeedFolder.Name, context.Diagnostics, path => settled?.Has(path) != true) : new SeedSelection(context).Select(parsed.GetValue(_paths) ?? [], isDryRun);
        var standing = context.Diagnostics.ToSorted();
        var report = context.Follow(progress =>
        {
            var importer = new SiteImporter(files, context.Diagnostics)
            {
                IsDryRun = isDryRun,
                AsOf = asOf,
                Explains = parsed.GetValue(_json),
                Progress = progress,
            };
            var read = importer.Read(seeds, archive);
            return importer.Join(settled?.With(read) ?? read, archive);
        });
        memory?.Save(report, archive, standing, context.Diagnostics.ToSorted());
        if (parsed.GetValue(_json))
            session.Out.Write(ImportJson.Write(report, context.Diagnostics.ToSorted()));
        else
            PrintSummary(context, report, isDryRun);
        return context.Finish();
    }

    // A seed that cannot be read is noted in the part, which is whole all the same: a scheduler goes on.
    private static int WritePart(SiteContext context, Share share, ArticleDate? asOf, string folder)
    {
        if (!context.HasPlaceForSeeds())
            return context.Finish();
        var results = context.Follow(progress =>
            new ImportPart(context.Files, context.Diagnostics) { AsOf = asOf, Progress = progress }.Write(share, folder));
        context.Finish();
        if (results is not { } read)
            return ExitCode.Failed;
        context.Tell($"Part {share}: {Counted.Of(read.Length, "seed")} read, {read.Count(result => result.Status == ImportStatus.Failed)} failed");
        return ExitCode.Done;
    }

    private static void PrintSummary(SiteContext context, ImportReport report, bool isDryRun)
    {
        ImportSummary.Print(context, report);

        var would = isDryRun ? " (nothing was written)" : "";
        context.Tell(
            $"{report.Count(ImportStatus.New)} new, {report.Count(ImportStatus.Updated)} updated, "
            + $"{report.Count(ImportStatus.Kept)} kept as edited, {report.Count(ImportStatus.Unchanged)} unchanged, "
            + $"{report.Count(ImportStatus.Failed)} failed{would}");
    }
}
