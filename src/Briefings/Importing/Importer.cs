using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Importing.Fields;
using Briefings.Importing.Formats;
using Briefings.Importing.Lines;

namespace Briefings.Importing;

/// <summary>Turns a raw file into articles, each with the reasons for what it says.</summary>
internal static class Importer
{
    /// <summary>The largest raw file that is read, in bytes.</summary>
    public const int LargestSeed = 5 * 1024 * 1024;

    /// <param name="asOf">The day of the run: a later date of publication is doubted; null leaves dates alone.</param>
    /// <returns>No article when the file cannot be read as text; one for a text; several for a feed.</returns>
    public static ImmutableArray<ImportedArticle> Import(SeedFile seed, DiagnosticBag diagnostics, DateOnly? asOf = null)
    {
        if (SeedText.Read(seed, diagnostics) is not { } source)
            return [];
        var run = new ImportRun(seed, diagnostics, asOf);
        try
        {
            return SeedKinds.Of(seed.Path, source.Text) switch
            {
                SeedKind.Html => Rendered(run, HtmlImporter.Render(source), NameBasedId.Of(seed.Bytes.Span), LineReasons.Markup),
                SeedKind.Feed => Feed(run, source),
                SeedKind.Markdown => Made(run, MarkdownImporter.Read(TextLayout.Of(source))),
                _ => Text(run, TextLayout.Of(source)),
            };
        }
        catch (InvalidOperationException fault) when (fault.Data.Contains(LineLedger.Fault))
        {
            diagnostics.Add(Messages.LedgerIncomplete(SourceSpan.File(seed.Path), fault.Message));
            return [];
        }
    }

    private static ImmutableArray<ImportedArticle> Text(ImportRun run, TextLayout layout)
    {
        var parts = ArticleSplitter.Split(layout);
        if (parts.IsEmpty)
            return Made(run, TextImporter.Read(layout));
        run.Diagnostics.Add(Messages.SeveralArticles(SourceSpan.At(run.Seed.Path, parts[1].LinesAbove + 1, 1), parts.Length));
        return [.. parts.SelectMany(part => MadeOfPart(run, part, layout.Lines.Length))];
    }

    private static ImmutableArray<ImportedArticle> MadeOfPart(ImportRun run, TextLayout part, int lines)
    {
        var text = TextImporter.Read(part);
        var id = NameBasedId.Of(Encoding.UTF8.GetBytes(part.Source.Text));
        return text is null ? run.NothingToRead() : [run.Make(text, id, text.Reading.Ledger.ToEntries(part.LinesAbove, lines))];
    }

    private static ImmutableArray<ImportedArticle> Made(ImportRun run, ReadText? text) =>
        text is null ? run.NothingToRead() : [run.Make(text, NameBasedId.Of(run.Seed.Bytes.Span), text.Reading.Ledger.ToEntries())];

    private static ImmutableArray<ImportedArticle> Rendered(ImportRun run, RenderedText rendered, string id, string otherwise)
    {
        var text = TextImporter.Read(rendered.ToLayout());
        return text is null ? run.NothingToRead() : [run.Make(text, id, rendered.ToLedger(text.Reading.Ledger, otherwise))];
    }

    private static ImmutableArray<ImportedArticle> Feed(ImportRun run, SourceText source)
    {
        try
        {
            return
            [
                .. FeedImporter.Read(source).SelectMany(item => Rendered(
                    run, item.Text, NameBasedId.Of(Encoding.UTF8.GetBytes("feed item " + item.Name)), LineReasons.OtherPartOfFeed)),
            ];
        }
        catch (XmlException fault)
        {
            run.Diagnostics.Add(Messages.SeedNotXml(SourceSpan.At(run.Seed.Path, Math.Max(fault.LineNumber, 1), Math.Max(fault.LinePosition, 1))));
            return [];
        }
    }
}
