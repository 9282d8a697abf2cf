using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Importing;
using Briefings.Importing.Formats;
using Briefings.Linking.Readings;
using Briefings.Output.Parts;
using Briefings.Workflows.Import;

namespace Briefings.Workflows.Parts;

/// <summary>Reads one machine's share of the seeds.</summary>
/// <param name="files">The site's.</param>
/// <param name="diagnostics">Receives what is wrong with the seeds, which the part notes too, and with the place of the part.</param>
internal sealed class ImportPart(ISiteFiles files, DiagnosticBag diagnostics)
{
    public const string ReadingsFile = "readings";

    /// <summary>When it is: new articles are added on that day.</summary>
    public ArticleDate? AsOf { get; init; }

    /// <summary>Receives each step; null where no one watches.</summary>
    public IProgress<StepCount>? Progress { get; init; }

    /// <param name="share">Which seeds are read.</param>
    /// <param name="folder">Where the part will be, absolute.</param>
    /// <returns>What was read; null, with findings, when no part was written.</returns>
    public ImmutableArray<SeedResult>? Write(Share share, string folder)
    {
        var witness = new WitnessedFiles(files);
        var archive = ArchiveReader.Read(witness, diagnostics);
        if (diagnostics.HasErrors)
            return null;
        using var part = PartWriter.Open(folder, diagnostics);
        if (part is null)
            return null;

        var findings = new DiagnosticBag();
        var seeds = ReadShare(share, witness, findings);
        // Texts are read for linking here, where many machines do it, and not again where all come together.
        var readings = KnownReadings.None();
        var results = new SiteImporter(files, findings) { AsOf = AsOf, Progress = Progress, Readings = readings }.Read(seeds, archive);
        try
        {
            part.Write(PartInput.FileName, InputOf(witness).ToBytes());
            part.Write(DraftLines.FileName, DraftLines.Write(results, findings.ToSorted()));
            part.Write(ReadingsFile, readings.ToBytes().Span);
            part.Commit(new PartManifest(PartKind.Import, share, PartSet.Program));
            diagnostics.AddRange(findings);
            return results;
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(Messages.CannotWrite(folder, error.Message));
            return null;
        }
    }

    // New articles are added on the day of the run, which is another one for a machine that begins after midnight.
    private PartInput InputOf(WitnessedFiles witness) =>
        new(AsOf is { } now ? [$"{PartMerger.DayOption} {now.UtcDay:yyyy-MM-dd}", .. witness.Read()] : witness.Read());

    // Every machine looks at all seeds, so that one with other files is found out, and keeps only its own.
    private static ImmutableArray<SeedFile> ReadShare(Share share, WitnessedFiles witness, DiagnosticBag findings)
    {
        var seeds = SeedFolder.ReadAll(witness, SeedFolder.Name, findings, share.Has);
        Parallel.ForEach(
            witness.List(SeedFolder.Name).Where(file => !file.IsHiddenBelow(SeedFolder.Name) && !file.IsStrayLink && !share.Has(file.Path)),
            static () => Array.Empty<byte>(),
            (file, _, buffer) =>
            {
                if (SeedKinds.IsRead(file.Path) && witness.Length(file.Path) <= Importer.LargestSeed)
                    witness.Read(file.Path, ref buffer);
                return buffer;
            },
            static _ => { });
        return seeds;
    }
}
