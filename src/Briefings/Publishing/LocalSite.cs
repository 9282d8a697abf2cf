using System.Collections.Frozen;
using System.Collections.Immutable;
using System.IO.Enumeration;
using System.Runtime.InteropServices;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Publishing;

/// <summary>The built site on disk, with what a place wants beside it.</summary>
internal sealed class LocalSite
{
    // What the program puts into every output folder to know it again; it is not part of the site.
    private const string Marker = ".briefings";

    private readonly FrozenDictionary<string, byte[]> _extras;
    private readonly DateTime _made;

    private LocalSite(string folder, FrozenDictionary<string, byte[]> extras)
    {
        Folder = folder;
        _made = Directory.GetCreationTimeUtc(folder);
        _extras = extras;
        var links = Below(folder, FileAttributes.None).Where(entry => entry.LinkTarget is not null).ToArray();
        var found = Below(folder, FileAttributes.ReparsePoint).OfType<FileInfo>().Concat(links.OfType<FileInfo>().Where(link => !LeadsOut(link)))
            .Select(file => Relative(file.FullName))
            .Where(path => path != Marker && !IsRepository(path));
        Strays = [.. links.Where(LeadsOut).Select(link => Relative(link.FullName)).Where(path => !IsRepository(path)).Order(StringComparer.Ordinal)];
        Files = [.. found.Where(path => !extras.ContainsKey(path)).Concat(extras.Keys).Order(StringComparer.Ordinal)];
    }

    /// <summary>Links to folders or out of the site: what is there was not built, and may not be for readers.</summary>
    public ImmutableArray<string> Strays { get; }

    private string Relative(string path) => Path.GetRelativePath(Folder, path).Replace('\\', '/');

    private bool LeadsOut(FileSystemInfo link) => link is DirectoryInfo
        || RealPath.Of(link.FullName) is not { } target
        || !File.Exists(target)
        || RealPath.Of(Folder) is not { } folder
        || !target.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // No link to a folder is entered.
    private static IEnumerable<FileSystemInfo> Below(string folder, FileAttributes skipped) =>
        new FileSystemEnumerable<FileSystemInfo>(folder, (ref FileSystemEntry entry) => entry.ToFileSystemInfo(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = skipped, IgnoreInaccessible = false })
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };

    // The history of the output is not for readers, wherever it is kept.
    private static bool IsRepository(string path) =>
        path.Split('/').Any(part => part is ".git" or ".hg" or ".svn");

    /// <summary>Absolute.</summary>
    public string Folder { get; }

    /// <summary>Relative paths with forward slashes, ordinal.</summary>
    public ImmutableArray<string> Files { get; }

    /// <summary>The paths that come from nowhere on disk.</summary>
    public IEnumerable<string> Extras => _extras.Keys;

    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static LocalSite In(string folder) => new(folder, FrozenDictionary<string, byte[]>.Empty);

    /// <summary>The same site with further small files.</summary>
    public LocalSite With(IEnumerable<KeyValuePair<string, byte[]>> extras) =>
        new(Folder, extras.ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>Whether its folder is the one that was listed. A build puts another in its place, and half of each is no site.</summary>
    /// <returns>False, with a finding, when it is not.</returns>
    public bool IsStillThere(SourceSpan place, DiagnosticBag diagnostics)
    {
        if (Directory.GetCreationTimeUtc(Folder) == _made)
            return true;

        diagnostics.Add(Messages.BuiltMeanwhile(place));
        return false;
    }

    /// <summary>Length and SHA-256 of every file, in the order of <see cref="Files"/>.</summary>
    /// <exception cref="AggregateException">A file cannot be read.</exception>
    public ImmutableArray<PublishedFile> Describe()
    {
        var described = new PublishedFile[Files.Length];
        Parallel.For(0, described.Length, i =>
        {
            var bytes = Read(Files[i]);
            described[i] = new PublishedFile(Files[i], bytes.Length, HashKind.Sha256, FileHash.Of(bytes, HashKind.Sha256));
        });
        return ImmutableCollectionsMarshal.AsImmutableArray(described);
    }

    /// <exception cref="IOException">The file cannot be read.</exception>
    public byte[] Read(string path) =>
        _extras.TryGetValue(path, out var bytes) ? bytes : File.ReadAllBytes(Path.Combine(Folder, path));
}
