using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Importing;
using Briefings.Importing.Formats;

namespace Briefings.Workflows.Import;

/// <summary>Finds raw files and reads them.</summary>
internal static class SeedFolder
{
    public const string Name = "seeds";

    /// <summary>Every file below a folder, by path, ordinal; what cannot be read is reported and left out.</summary>
    /// <param name="files">Where the folder is.</param>
    /// <param name="folder">Relative to it; none gives no seeds.</param>
    /// <param name="diagnostics">Takes what cannot be read.</param>
    public static ImmutableArray<SeedFile> ReadAll(ISiteFiles files, string folder, DiagnosticBag diagnostics) =>
        ReadAll(files, folder, diagnostics, static _ => true);

    /// <param name="files">Where the folder is.</param>
    /// <param name="folder">Relative to it; none gives no seeds.</param>
    /// <param name="diagnostics">Takes what cannot be read.</param>
    /// <param name="isWanted">Chooses files by their path.</param>
    public static ImmutableArray<SeedFile> ReadAll(ISiteFiles files, string folder, DiagnosticBag diagnostics, Func<string, bool> isWanted)
    {
        var found = files.List(folder);
        var seeds = new SeedFile?[found.Length];
        Parallel.For(0, found.Length, i =>
        {
            if (found[i].IsHiddenBelow(folder) || !isWanted(found[i].Path))
                return;
            if (found[i].IsStrayLink)
                diagnostics.Add(Messages.StrayLink(found[i].Path));
            else
                seeds[i] = Read(files, found[i].Path, diagnostics);
        });
        return [.. seeds.OfType<SeedFile>()];
    }

    /// <returns>Null, with a finding, when it cannot be read.</returns>
    public static SeedFile? Read(ISiteFiles files, string path, DiagnosticBag diagnostics)
    {
        if (!SeedKinds.IsRead(path))
        {
            diagnostics.Add(Messages.SeedKindNotRead(SourceSpan.File(path), Path.GetExtension(path), SeedKinds.Names));
            return null;
        }

        try
        {
            var length = files.Length(path);
            if (length <= Importer.LargestSeed)
                return new SeedFile(path, files.Read(path));
            diagnostics.Add(Messages.SeedTooLarge(SourceSpan.File(path), length, Importer.LargestSeed));
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(Messages.CannotRead(path, error.Message));
        }

        return null;
    }
}
