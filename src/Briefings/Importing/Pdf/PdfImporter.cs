using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Importing.Documents;
using Briefings.Importing.Formats;
using Briefings.Importing.Lines;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Briefings.Importing.Pdf;

/// <summary>Reads the text of a PDF in reading order: column by column, without heads and feet, with its headings, items and tables.</summary>
internal static class PdfImporter
{
    private const int Deepest = 60;

    // A file may be made so that reading it has no end. Longer than any text of the allowed size takes on a slow machine.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    public static ImmutableArray<ReadDocument> Read(SeedFile seed, DiagnosticBag diagnostics)
    {
        var place = SourceSpan.File(seed.Path);
        try
        {
            var (pages, title, day) = InTime(() => Pages(seed));
            if (pages.Any(page => page.IsMisnamed))
            {
                diagnostics.Add(DocumentMessages.DocumentBroken(place, "PDF", "the text that it holds is not the one that it prints"));
                return [];
            }

            if (pages.All(page => page.Words.IsEmpty))
            {
                diagnostics.Add(pages.Any(page => page.IsScan) ? DocumentMessages.ScannedPages(place, pages.Length) : DocumentMessages.DocumentBroken(place, "PDF", "its pages have neither text nor pictures"));
                return [];
            }

            var scans = pages.Select((page, i) => (page.IsScan, Number: i + 1)).Where(page => page.IsScan).Select(page => page.Number).ToList();
            if (scans.Count > 0)
                diagnostics.Add(DocumentMessages.SomePagesScanned(place, string.Join(", ", scans)));
            if (Read(seed.Path, pages) is { } transcript && (transcript with { Title = title, Day = day }).Read() is { } read)
                return [read];
            diagnostics.Add(Messages.NoRunningText(place));
        }
        catch (PdfDocumentEncryptedException)
        {
            diagnostics.Add(DocumentMessages.DocumentLocked(place, "PDF"));
        }
        catch (Exception fault) when (fault is not (SeedBudgetException or OutOfMemoryException))
        {
            // A library reads it, and broken files make it fail in many ways.
            diagnostics.Add(DocumentMessages.DocumentBroken(place, "PDF", "it is damaged, or no PDF"));
        }

        return [];
    }

    private static Transcript Read(string path, ImmutableArray<PdfPage> pages)
    {
        var lines = pages.SelectMany((page, i) => PdfColumns.Lines(page, i + 1)).ToList();
        return new Transcript(path, [.. PdfTranscript.Write(PdfParagraphs.Of(lines, PdfFurniture.Find(lines, pages)))]);
    }

    private static (ImmutableArray<PdfPage> Pages, string? Title, string? Day) Pages(SeedFile seed)
    {
        var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, UseActualText = true, MaxStackDepth = Deepest, FilterProvider = BoundedFilters.Instance };
        using var document = PdfDocument.Open(seed.Bytes, options);
        var day = document.Information.GetCreatedDateTimeOffset() is { } created ? created.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;
        return (PdfPages.Read(document), document.Information.Title, day);
    }

    private static T InTime<T>(Func<T> read)
    {
        var task = Task.Factory.StartNew(read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (((IAsyncResult)task).AsyncWaitHandle.WaitOne(Patience))
            return task.GetAwaiter().GetResult();
        throw new SeedBudgetException($"takes longer than {Patience.TotalSeconds:0} seconds to read");
    }
}
