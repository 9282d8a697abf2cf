using System.CommandLine;
using Briefings.Cli.Terminal;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Importing;
using Briefings.Importing.Formats;
using Briefings.Workflows.Import;

namespace Briefings.Cli.Commands;

/// <summary><c>briefings review explain FILE</c>: where each field of an article was read.</summary>
internal sealed class ReviewExplain(Session session, SiteOptions options)
{
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "An article's file in content/, or a raw file",
    };

    public Command Create()
    {
        var command = new Command("explain", "Show for each field the words it was read from, and what became of each line") { _file };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var context = options.Resolve(parsed, session);
        if (FindSeed(context, parsed.GetRequiredValue(_file)) is { } seed
            && SeedText.Read(seed, new DiagnosticBag()) is var source)
        {
            foreach (var reading in Importer.Import(seed, context.Diagnostics))
                Print(reading, source);
        }

        return context.Finish();
    }

    private SeedFile? FindSeed(SiteContext context, string file)
    {
        var path = Path.GetRelativePath(context.Folder, Path.GetFullPath(file, session.Folder)).Replace('\\', '/');
        if (!path.StartsWith(ContentPath.Root + "/", StringComparison.Ordinal))
            return SeedFolder.Read(context.Files, path, context.Diagnostics);

        var archive = ArchiveReader.Read(context.Files, context.Diagnostics);
        var article = archive.Articles.FirstOrDefault(article => article.Origin.Path == path);
        if (article is { Import: { } import })
            return SeedFolder.Read(context.Files, import.Seed, context.Diagnostics);
        context.Diagnostics.Add(Messages.NotImported(path));
        return null;
    }

    private void Print(ImportedArticle reading, SourceText? source)
    {
        session.Out.WriteLine(Printable.Of(reading.Article.Title));
        foreach (var evidence in reading.Evidence)
        {
            var certainty = evidence.Inferred ? "inferred" : "stated";
            session.Out.WriteLine();
            session.Out.WriteLine(
                $"{evidence.Field}: {Printable.Of(evidence.Value)} ({certainty}, {evidence.Confidence:0.00}: {evidence.Rule})");
            session.Out.WriteLine($"  {Printable.Of(evidence.Place.ToString())}");
            if (source is not null && SourceExcerpt.Of(source, evidence.Place) is { } excerpt)
            {
                session.Out.WriteLine("    " + excerpt.Line);
                session.Out.WriteLine("    " + excerpt.Carets);
            }
        }

        session.Out.WriteLine();
        foreach (var entry in reading.Ledger)
        {
            var lines = entry.Line == entry.EndLine ? $"line {entry.Line}" : $"lines {entry.Line}–{entry.EndLine}";
            session.Out.WriteLine($"{lines}: {entry.Kind.ToString().ToLowerInvariant()} ({entry.Reason})");
        }
    }
}
