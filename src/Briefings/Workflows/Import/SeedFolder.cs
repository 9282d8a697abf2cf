using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content.Media;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Importing.Formats;
using Briefings.Importing.Lines;

namespace Briefings.Workflows.Import;

/// <summary>Finds raw files and reads them.</summary>
internal static class SeedFolder
{
    public const string Name = "seeds";

    /// <summary>Every file below a folder, by path, ordinal; what cannot be read is reported and left out.</summary>
    /// <param name="files">Where the folder is.</param>
    /// <param name="folder">Relative to it; none gives no seeds.</param>
    /// <param name="diagnostics">Receives what cannot be read.</param>
    public static ImmutableArray<SeedFile> ReadAll(ISiteFiles files, string folder, DiagnosticBag diagnostics) =>
        ReadAll(files, folder, diagnostics, static _ => true);

    /// <param name="files">Where the folder is.</param>
    /// <param name="folder">Relative to it; none gives no seeds.</param>
    /// <param name="diagnostics">Receives what cannot be read.</param>
    /// <param name="isWanted">Chooses files by their path.</param>
    public static ImmutableArray<SeedFile> ReadAll(ISiteFiles files, string folder, DiagnosticBag diagnostics, Func<string, bool> isWanted)
    {
        var found = folder == Name ? SiteFolder.List(files, folder, diagnostics) : files.List(folder);
        var seeds = new SeedFile?[found.Length];
        var pages = new SavedPages(found.Select(file => file.Path));
        // Where Markdown is, a picture is one that it shows.
        var withMarkdown = found.Select(file => file.Path).Where(path => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)).Select(FolderOf).ToHashSet(StringComparer.Ordinal);
        Parallel.For(0, found.Length, i =>
        {
            if (found[i].IsHiddenBelow(folder) || !isWanted(found[i].Path))
                return;
            if (found[i].IsStrayLink)
                diagnostics.Add(Messages.StrayLink(found[i].Path));
            else if (!pages.BringFile(found[i].Path) && (!MediaTypes.IsPicture(found[i].Path) || !withMarkdown.Contains(FolderOf(found[i].Path))))
                seeds[i] = Read(files, found[i].Path, diagnostics);
        });
        return [.. seeds.OfType<SeedFile>()];
    }

    /// <returns>Null, with a finding, when it cannot be read.</returns>
    public static SeedFile? Read(ISiteFiles files, string path, DiagnosticBag diagnostics)
    {
        if (!SeedKinds.IsRead(path))
        {
            diagnostics.Add(Messages.SeedKindNotRead(SourceSpan.File(path), Path.GetExtension(path), SeedKinds.AdviceFor(path)));
            return null;
        }

        try
        {
            var length = files.Length(path);
            if (length <= SeedKinds.LargestOf(path))
                return new SeedFile(path, files.Read(path)) { Beside = name => ReadBeside(files, path, name) };
            diagnostics.Add(Messages.SeedTooLarge(SourceSpan.File(path), length, SeedKinds.LargestOf(path)));
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(Messages.CannotRead(path, error.Message));
        }

        return null;
    }

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    // What a page names may be anywhere: only what lies in its folder is read.
    private static byte[]? ReadBeside(ISiteFiles files, string seed, string name)
    {
        var parts = name.Replace('\\', '/').Split('/').Where(part => part != ".").ToList();
        if (name.Length == 0 || name.StartsWith('/') || parts.Exists(part => part is ".." or "" || part.Contains(':', StringComparison.Ordinal)))
            return null;
        return ReadUnlinked(files, seed[..(seed.LastIndexOf('/') + 1)] + string.Join('/', parts), parts.Count);
    }

    /// <summary>Reads a picture in the folder of a site, if no link leads there.</summary>
    public static byte[]? ReadPicture(ISiteFiles files, string path) => ReadUnlinked(files, path, path.Count(c => c == '/') + 1);

    private static byte[]? ReadUnlinked(ISiteFiles files, string path, int parts)
    {
        try
        {
            // A link may lead to what is not for readers.
            return !IsLinked(files, path, parts) && files.Exists(path) && files.Length(path) <= SeedSizes.LargestDocument ? files.Read(path) : null;
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            return null;
        }
    }

    private static bool IsLinked(ISiteFiles files, string path, int parts)
    {
        for (; parts > 0; parts--, path = path[..Math.Max(0, path.LastIndexOf('/'))])
        {
            if (files.IsLink(path))
                return true;
        }

        return false;
    }
}
