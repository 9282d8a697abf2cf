using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Importing.Documents;
using Briefings.Importing.Exchange;
using Briefings.Importing.Fields;
using Briefings.Importing.Formats;
using Briefings.Importing.FrontMatter;
using Briefings.Importing.Html;
using Briefings.Importing.Lines;

namespace Briefings.Importing;

/// <summary>Turns a raw file into articles, each with the reasons for what it says.</summary>
internal static class Importer
{
    /// <summary>The largest raw file that is read, in bytes.</summary>
    public const int LargestSeed = SeedSizes.LargestText;

    // Of a text; a book of the largest size has fewer.
    private const int MostLines = 100_000;

    /// <param name="asOf">The day of the run: a later date of publication is doubted; null leaves dates alone.</param>
    /// <returns>No article when the file cannot be read as text; one for a text; several for a feed.</returns>
    public static ImmutableArray<ImportedArticle> Import(SeedFile seed, DiagnosticBag diagnostics, DateOnly? asOf = null)
    {
        var run = new ImportRun(seed, diagnostics, asOf);
        try
        {
            if (SeedKinds.OfBytes(seed.Path, seed.Bytes.Span) is { } kind)
                return DocumentImport.Run(run, kind);
            if (SeedText.Read(seed, diagnostics) is not { } source)
                return [];
            return SeedKinds.Of(seed.Path, source.Text) switch
            {
                SeedKind.Html => SavedPage(run, source),
                SeedKind.OtherXml => run.NotRead(FormatMessages.XmlNotRead),
                SeedKind.Feed => Xml(run, () => Items(run, source, FeedImporter.Read(source))),
                SeedKind.NewsXml => Xml(run, () => Items(run, source, NewsXmlReader.Read(source))),
                SeedKind.JsonFeed => JsonFeed(run, source),
                SeedKind.Markdown => Markdown(run, TextLayout.Of(WithoutNotes(Bounded(source), diagnostics))),
                _ => Text(run, TextLayout.Of(WithoutNotes(Bounded(source), diagnostics))),
            };
        }
        catch (InvalidOperationException fault) when (fault.Data.Contains(LineLedger.Fault))
        {
            diagnostics.Add(Messages.LedgerIncomplete(run.Begin, fault.Message));
            return [];
        }
    }

    private static SourceText Bounded(SourceText source) => source.LineCount <= MostLines ? source : throw new SeedBudgetException($"has more than {MostLines} lines");

    // Before anything is read: a note must not become a title or a summary either.
    private static SourceText WithoutNotes(SourceText source, DiagnosticBag diagnostics)
    {
        var left = MarkdownNotes.RemoveAll(source.Text);
        if (left.Length == source.Text.Length)
            return source;
        if (MarkdownNotes.UnclosedLine(source.Text) is > 0 and var line)
            diagnostics.Add(GuardMessages.UnclosedNote(SourceSpan.At(source.Path, line, 1)));
        return new SourceText(source.Path, left);
    }

    private static ImmutableArray<ImportedArticle> Markdown(ImportRun run, TextLayout layout)
    {
        var pictures = new BesidePictures(run.Seed);
        if (MarkdownImporter.Read(layout, pictures.Name, run.Diagnostics) is { } text)
            return [.. Made(run, text).Select(made => WithPictures(made, pictures))];
        if (FrontMatterReader.Read(layout.Source) is not { IsBroken: false, Fields.IsEmpty: false } head || layout.Lines.Skip(head.Lines).Any(line => !line.IsBlank))
            return run.NothingToRead();
        run.Diagnostics.Add(FormatMessages.HeadAlone(run.Begin));
        return [];
    }

    // What is not beside the text is named from the root of the old site, as generators do.
    private static ImportedArticle WithPictures(ImportedArticle made, BesidePictures pictures)
    {
        var image = made.Article.Image is not { } lead ? null
            : pictures.NameOf(lead.Source) is { } file ? lead with { Source = file }
            : lead.Source[0] == '/' || lead.Source.Contains(':', StringComparison.Ordinal) ? lead : lead with { Source = "/" + lead.Source };
        return made with { Article = made.Article with { Image = image }, Pictures = pictures.UsedIn(made.Article.Body, image?.Source) };
    }

    private static ImmutableArray<ImportedArticle> Text(ImportRun run, TextLayout layout)
    {
        var language = LanguageRule.Read(layout);
        var parts = ArticleSplitter.Split(layout, language.Language);
        if (parts.IsEmpty)
            return Made(run, TextImporter.Read(layout, language));
        run.Diagnostics.Add(Messages.SeveralArticles(SourceSpan.At(run.Seed.Path, parts[1].LinesAbove + 1, 1), parts.Length));
        return [.. parts.SelectMany(part => MadeOfPart(run, part, layout.Lines.Length))];
    }

    private static ImmutableArray<ImportedArticle> MadeOfPart(ImportRun run, TextLayout part, int lines)
    {
        var text = TextImporter.Read(part, LanguageRule.Read(part));
        var id = NameBasedId.Of(Encoding.UTF8.GetBytes(part.Source.Text));
        return text is null ? run.NothingToRead() : [run.Make(text, id, text.Reading.Ledger.ToEntries(part.LinesAbove, lines))];
    }

    private static ImmutableArray<ImportedArticle> Made(ImportRun run, ReadText? text) =>
        text is null ? run.NothingToRead() : [run.Make(text, NameBasedId.Of(run.Seed.Bytes.Span), text.Reading.Ledger.ToEntries())];

    private static ImmutableArray<ImportedArticle> SavedPage(ImportRun run, SourceText source)
    {
        var pictures = new SavedPictures(run.Seed, run.Diagnostics);
        var page = HtmlImporter.Read(source, run.AsOf, pictures.Name);
        var articles = Page(run, page, NameBasedId.Of(run.Seed.Bytes.Span), LineReasons.Markup);
        if (page.Unlisted is { } line && !articles.IsEmpty)
            run.Diagnostics.Add(FormatMessages.NotToBeListed(SourceSpan.At(run.Seed.Path, line, 1)));
        return [.. articles.Select(read => read with { Pictures = pictures.UsedIn(read.Article.Body) })];
    }

    private static ImmutableArray<ImportedArticle> Page(ImportRun run, ReadPage page, string id, string otherwise)
    {
        if (page.StandIn is { } words)
            return run.NotRead(place => FormatMessages.StandIn(place, words));
        var text = TextImporter.Finish(page.Reading, page.Blocks, page.LanguageConfidence);
        return text is not null ? [run.Make(text, id, page.Rendered.ToLedger(text.Reading.Ledger, otherwise))]
            : page.Lack switch
            {
                PageLack.OnlyFrames => run.NotRead(FormatMessages.OnlyFrames),
                PageLack.OnlyScripts => run.NotRead(FormatMessages.OnlyScripts),
                _ => run.NothingToRead(),
            };
    }

    private static ImmutableArray<ImportedArticle> Xml(ImportRun run, Func<ImmutableArray<ImportedArticle>> read)
    {
        try
        {
            return read();
        }
        catch (XmlException fault)
        {
            run.Diagnostics.Add(Messages.SeedNotXml(SourceSpan.At(run.Seed.Path, Math.Max(fault.LineNumber, 1), Math.Max(fault.LinePosition, 1))));
            return [];
        }
    }

    private static ImmutableArray<ImportedArticle> JsonFeed(ImportRun run, SourceText source)
    {
        try
        {
            if (JsonFeedImporter.Read(source) is { } entries)
                return Items(run, source, entries);
            if (NinjsReader.Read(source) is { } items)
                return Items(run, source, items);
            run.Diagnostics.Add(FormatMessages.JsonNotRead(run.Begin));
        }
        catch (JsonException fault)
        {
            run.Diagnostics.Add(FormatMessages.SeedNotJson(SourceSpan.At(run.Seed.Path, (int)(fault.LineNumber ?? 0) + 1, (int)(fault.BytePositionInLine ?? 0) + 1)));
        }

        return [];
    }

    // Some feeds give all items one name; what is the same in all its facts is one item that comes twice.
    private static ImmutableArray<ImportedArticle> Items(ImportRun run, SourceText source, ImmutableArray<FeedEntry> entries)
    {
        var once = entries.DistinctBy(entry => (entry.Name, entry.Html, FactsOf(entry))).ToList();
        var names = once.CountBy(entry => entry.Name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var facts = once.CountBy(entry => (entry.Name, FactsOf(entry))).ToDictionary();
        return [.. once.SelectMany(entry => Item(run, FeedItemReader.Read(source, entry), entry, IdOf(NameOf(entry) + (entry.Scope is { } scope ? "\n" + scope : "")))
            .Select(made => made with { IsItem = true, Version = entry.Version, FormerId = entry.Scope is null ? null : IdOf(NameOf(entry)) }))];

        static string IdOf(string name) => NameBasedId.Of(Encoding.UTF8.GetBytes("feed item " + name));

        string NameOf(FeedEntry entry) =>
            names[entry.Name] == 1 ? entry.Name
            : facts[(entry.Name, FactsOf(entry))] == 1 ? $"{entry.Name}\n{FactsOf(entry)}"
            : $"{entry.Name}\n{FactsOf(entry)}\n{entry.Html}";
    }

    private static string FactsOf(FeedEntry entry) => string.Join('\n', entry.Facts.Select(fact => fact.Value));

    private static ImmutableArray<ImportedArticle> Item(ImportRun run, ReadPage page, FeedEntry entry, string id)
    {
        var text = TextImporter.Finish(page.Reading, page.Blocks, page.LanguageConfidence);
        return text is null ? run.NothingToRead(entry) : [run.Make(text, id, page.Rendered.ToLedgerOfPart(text.Reading.Ledger, LineReasons.OtherPartOfFeed))];
    }
}
