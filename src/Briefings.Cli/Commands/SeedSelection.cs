using System.Collections.Immutable;
using Briefings.Cli.Terminal;
using Briefings.Diagnostics;
using Briefings.Fetching;
using Briefings.Files;
using Briefings.Importing.Formats;
using Briefings.Workflows.Import;

namespace Briefings.Cli.Commands;

/// <summary>Finds the raw files that a command line names.</summary>
internal sealed class SeedSelection(SiteContext context)
{
    /// <param name="paths">As given, relative to the current folder; none means the site's own seeds.</param>
    /// <param name="isDryRun">Read files outside the site where they lie, instead of copying them in.</param>
    /// <returns>By path, ordinal; what cannot be read is reported and left out.</returns>
    public ImmutableArray<SeedFile> Select(string[] paths, bool isDryRun)
    {
        if (paths.Length == 0)
            return SeedFolder.ReadAll(context.Files, SeedFolder.Name, context.Diagnostics);
        var seeds = paths.SelectMany(path => Find(path, isDryRun)).DistinctBy(seed => seed.Path, StringComparer.Ordinal);
        return [.. seeds.OrderBy(seed => seed.Path, StringComparer.Ordinal)];
    }

    private IEnumerable<SeedFile> Find(string path, bool isDryRun)
    {
        if (path.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            return Fetch(path) is not { } page ? [] : isDryRun ? [page] : CopyIn(page, Path.GetFileName(page.Path)) is { } copied ? [copied] : [];
        var full = Path.GetFullPath(path, context.Session.Folder);
        if (!File.Exists(full) && !Directory.Exists(full))
        {
            context.Diagnostics.Add(Messages.CannotRead(path, "there is no such file or folder"));
            return [];
        }

        var own = Path.GetRelativePath(context.Folder, full).Replace('\\', '/');
        var isOwn = own == SeedFolder.Name || own.StartsWith(SeedFolder.Name + "/", StringComparison.Ordinal);
        if (isOwn)
            return Read(context.Files, own, Directory.Exists(full), static _ => true);

        // Outside the site: named as the command line names it.
        var origin = SeedOrigin.Of(full, context.Session.Folder);
        var read = Read(new DiskSiteFiles(context.Session.Folder), path.TrimEnd('/'), Directory.Exists(full), origin.IsWanted).Select(origin.WithPictures);
        return isDryRun ? read : read.Select(seed => CopyIn(seed, origin.NameOf(seed.Path))).OfType<SeedFile>();
    }

    private IEnumerable<SeedFile> Read(ISiteFiles files, string path, bool isFolder, Func<string, bool> isWanted)
    {
        if (isFolder)
            return SeedFolder.ReadAll(files, path, context.Diagnostics, isWanted);
        return SeedFolder.Read(files, path, context.Diagnostics) is { } seed ? [seed] : [];
    }

    // The one time that a command asks another machine for a text, and only for the address it is given.
    private SeedFile? Fetch(string path)
    {
        if (!Uri.TryCreate(path, UriKind.Absolute, out var address) || address.UserInfo.Length > 0)
        {
            context.Diagnostics.Add(DocumentMessages.CannotFetch(SourceSpan.File(SeedFolder.Name), path, "it is not the address of a page"));
            return null;
        }

        using var fetcher = new Fetcher(PublicAddress.Is);
        var file = fetcher.Fetch(address);
        if (file.Problem is null && PageSeed.Of(file) is { } seed)
            return seed;
        context.Diagnostics.Add(DocumentMessages.CannotFetch(SourceSpan.File(SeedFolder.Name), path, file.Problem ?? $"it is of the kind '{file.Type}', which is not read"));
        return null;
    }

    private SeedFile? CopyIn(SeedFile seed, string name)
    {
        var path = $"{SeedFolder.Name}/{name}";
        try
        {
            if (context.Files.Exists(path) && !seed.Bytes.Span.SequenceEqual(context.Files.Read(path)))
            {
                context.Diagnostics.Add(Messages.SeedNameTaken(seed.Path, path));
                return null;
            }

            context.Files.Write(path, seed.Bytes.Span);
            return seed with { Path = path };
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            context.Diagnostics.Add(Messages.CannotWrite(path, error.Message));
            return null;
        }
    }
}
