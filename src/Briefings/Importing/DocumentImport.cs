using System.Collections.Immutable;
using System.Text;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Importing.Documents;
using Briefings.Importing.Formats;
using Briefings.Importing.Lines;
using Briefings.Importing.Mail;
using Briefings.Importing.Pdf;
using Briefings.Importing.Word;

namespace Briefings.Importing;

/// <summary>Turns mails and documents into articles.</summary>
internal static class DocumentImport
{
    public static ImmutableArray<ImportedArticle> Run(ImportRun run, SeedKind kind)
    {
        if (run.Seed.Bytes.Length > SeedSizes.LargestDocument)
        {
            run.Diagnostics.Add(Messages.SeedTooLarge(run.Begin, run.Seed.Bytes.Length, SeedSizes.LargestDocument));
            return [];
        }

        if (run.Seed.Bytes.Span.Trim(" \t\r\n\0"u8).IsEmpty)
        {
            run.Diagnostics.Add(Messages.SeedEmpty(run.Begin));
            return [];
        }

        return kind == SeedKind.WebArchive ? Archive(run) : [.. Read(run, kind).Select(document => Make(run, document))];
    }

    private static ImmutableArray<ReadDocument> Read(ImportRun run, SeedKind kind)
    {
        try
        {
            return kind switch
            {
                SeedKind.Word => WordImporter.Read(run.Seed, run.Diagnostics),
                SeedKind.Pdf => PdfImporter.Read(run.Seed, run.Diagnostics),
                _ => MailImporter.Read(run.Seed, run.Diagnostics),
            };
        }
        catch (FormatException)
        {
            run.Diagnostics.Add(DocumentMessages.NotAMail(run.Begin));
            return [];
        }
    }

    private static ImmutableArray<ImportedArticle> Archive(ImportRun run)
    {
        if (WebArchive.Read(run.Seed) is not { } archive)
        {
            run.Diagnostics.Add(DocumentMessages.NotAMail(run.Begin));
            return [];
        }

        var page = HtmlImporter.Read(archive.Page, run.AsOf, archive.Prepare);
        var text = TextImporter.Finish(page.Reading, page.Blocks, page.LanguageConfidence);
        if (text is null)
            return run.NothingToRead();
        if (page.Unlisted is { } line)
            run.Diagnostics.Add(FormatMessages.NotToBeListed(SourceSpan.At(run.Seed.Path, line, 1)));
        var made = run.Make(text, NameBasedId.Of(run.Seed.Bytes.Span), archive.WithParts(page.Rendered.ToLedger(text.Reading.Ledger, LineReasons.Markup)));
        return [made with { Pictures = archive.Pictures.UsedIn([made.Article.Body]) }];
    }

    private static ImportedArticle Make(ImportRun run, ReadDocument document)
    {
        var id = document.Name is { } name ? NameBasedId.Of(Encoding.UTF8.GetBytes(name)) : NameBasedId.Of(run.Seed.Bytes.Span);
        return run.Make(document.Text, id, document.Ledger) with { Pictures = document.Pictures };
    }
}
