using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Linking.Readings;
using Briefings.Output.Parts;
using Briefings.Workflows.Import;

namespace Briefings.Workflows.Parts;

/// <summary>Joins what many machines read of seeds: links it with the archive and writes the articles.</summary>
/// <param name="files">The site's.</param>
/// <param name="diagnostics">Takes why the parts cannot be joined, and what keeps their articles from being written.</param>
internal sealed class PartLinker(ISiteFiles files, DiagnosticBag diagnostics)
{
    /// <summary>Receives each step; null where no one watches.</summary>
    public IProgress<StepCount>? Progress { get; init; }

    /// <param name="parts">All of one run, in any order.</param>
    /// <param name="findings">Receives what the machines found wrong with seeds, and what is no error of all of them together.</param>
    /// <returns>Null, with findings, when nothing was written.</returns>
    public ImportReport? Link(ImmutableArray<Part> parts, DiagnosticBag findings)
    {
        if (PartSet.Of(parts, PartKind.Import, diagnostics) is not { } set)
            return null;
        var witness = new WitnessedFiles(files);
        var archive = ArchiveReader.Read(witness, diagnostics);
        if (diagnostics.HasErrors || IsOther(set.Input, witness))
            return null;
        if (ReadResults(set, archive, findings) is not { } results)
            return null;
        var readings = KnownReadings.Load(files, ReadingsOf(set));
        if (diagnostics.HasErrors)
            return null;
        var found = new DiagnosticBag();
        var report = new SiteImporter(files, found)
        {
            Progress = Progress,
            Readings = readings,
        }.Join(results, archive);
        foreach (var finding in found.ToSorted())
            (finding.Severity == Severity.Error ? diagnostics : findings).Add(finding);
        return report;
    }

    /// <summary>Keeps what is in content now, so that each machine that makes pages of it need not parse all of it.</summary>
    public void Keep() => ArchiveReader.Keep(files, new KeptFiles(files, BuildPart.Keeping));

    // One after the other, as they are asked for.
    private IEnumerable<(byte[] Bytes, Func<byte[]> Again)> ReadingsOf(PartSet set)
    {
        foreach (var part in set.Parts)
        {
            if (part.Read(ImportPart.ReadingsFile, diagnostics) is { Length: var length } bytes)
                yield return (bytes, () => part.ReadAgain(ImportPart.ReadingsFile, 0, length));
        }
    }

    // What was new to the machines is new to this archive only while it is the same one.
    private bool IsOther(PartInput input, WitnessedFiles witness)
    {
        if (PartInput.Difference(input.FilesBelow(ContentPath.Root), new PartInput(witness.Read()).FilesBelow(ContentPath.Root)) is not { } changed)
            return false;
        diagnostics.Add(PartMessages.ContentChanged(changed));
        return true;
    }

    private ImmutableArray<SeedResult>? ReadResults(PartSet set, Archive archive, DiagnosticBag findings)
    {
        var byPath = archive.Articles.ToFrozenDictionary(article => article.Origin.Path, StringComparer.Ordinal);
        var results = new List<SeedResult>();
        foreach (var part in set.Parts)
        {
            if (part.Read(DraftLines.FileName, diagnostics) is not { } bytes)
                return null;
            try
            {
                results.AddRange(DraftLines.Read(part, bytes, byPath, findings));
            }
            catch (Exception error) when ((error is AggregateException several ? several.InnerExceptions[0] : error) is JsonException or InvalidDataException or KeyNotFoundException or InvalidOperationException or ArgumentException)
            {
                diagnostics.Add(PartMessages.Cut(part.Folder, DraftLines.FileName));
                return null;
            }
        }

        return [.. results.OrderBy(result => result.Seed, StringComparer.Ordinal)];
    }
}
