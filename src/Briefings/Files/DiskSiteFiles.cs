using System.Collections.Immutable;
using System.IO.Enumeration;

namespace Briefings.Files;

/// <summary>A site in a folder on disk.</summary>
/// <param name="root">The site's folder.</param>
internal sealed class DiskSiteFiles(string root) : ISiteFiles
{
    private readonly string _root = Path.GetFullPath(root);

    public ImmutableArray<SiteFile> List(string folder)
    {
        var found = ImmutableArray.CreateBuilder<SiteFile>();
        if (Directory.Exists(FullPath(folder)))
            Walk(folder, found);
        found.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return found.ToImmutable();
    }

    public bool Exists(string path) => File.Exists(FullPath(path));

    public bool IsLink(string path) => new FileInfo(FullPath(path)).LinkTarget is not null;

    public long Length(string path) => new FileInfo(FullPath(path)).Length;

    public FileStamp StampOf(string path) => FileStamp.Of(FullPath(path));

    public byte[] Read(string path) => IsEmpty(FullPath(path)) ? [] : File.ReadAllBytes(FullPath(path));

    public int Read(string path, ref byte[] buffer)
    {
        if (IsEmpty(FullPath(path)))
            return 0;
        using var file = File.OpenHandle(FullPath(path));
        var length = (int)Math.Min(RandomAccess.GetLength(file), Array.MaxLength);
        if (buffer.Length < length)
            buffer = new byte[Math.Max(length, buffer.Length * 2)];
        var done = 0;
        while (done < length && RandomAccess.Read(file, buffer.AsSpan(done, length - done), done) is > 0 and var read)
            done += read;
        return done;
    }

    public bool Write(string path, ReadOnlySpan<byte> bytes)
    {
        var full = FullPath(path);
        RefuseLinks(path);
        if (File.Exists(full) && bytes.SequenceEqual(File.ReadAllBytes(full)))
            return false;
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        // Beside the target, so that the rename stays on one file system and is atomic.
        var temporary = full + ".new";
        File.WriteAllBytes(temporary, bytes);
        File.Move(temporary, full, overwrite: true);
        return true;
    }

    // Beside what is kept, where there is room for an archive; a run that writes nothing makes no folder.
    public ScratchFile? OpenScratch() =>
        ScratchFile.Create(Directory.Exists(FullPath(KeptFiles.Folder)) && !IsLink(KeptFiles.Folder) ? FullPath(KeptFiles.Folder) : Path.GetTempPath());

    // Pipes and devices have no length either, and to open one may take forever.
    private static bool IsEmpty(string full) => FileStamp.Of(full).Length == 0;

    public void Delete(string path)
    {
        RefuseLinks(path);
        File.Delete(FullPath(path));
    }

    // What is below a link is not the site's to change.
    private void RefuseLinks(string path)
    {
        for (var at = path.LastIndexOf('/'); at > 0; at = path.LastIndexOf('/', at - 1))
        {
            if (IsLink(path[..at]))
                throw new IOException($"'{path[..at]}' is a symbolic link; put the folder itself there");
        }
    }

    private string FullPath(string path) => Path.Combine(_root, path);

    private void Walk(string path, ImmutableArray<SiteFile>.Builder found)
    {
        foreach (var (name, isFolder, isLink) in Entries(FullPath(path)))
        {
            var entryPath = $"{path}/{name}";
            if (isLink && IsStrayLink(isFolder ? new DirectoryInfo(FullPath(entryPath)) : new FileInfo(FullPath(entryPath))))
                found.Add(new SiteFile(entryPath, IsStrayLink: true));
            else if (isFolder)
                Walk(entryPath, found);
            else if (!name.EndsWith(".new", StringComparison.Ordinal) && IsWanted(name, path))
                found.Add(new SiteFile(entryPath, IsStrayLink: false));
        }
    }

    // To ask each entry whether it is a link is a call of the system; which are left out with the links is known with the names.
    private static IEnumerable<(string Name, bool IsFolder, bool IsLink)> Entries(string folder)
    {
        var (all, own) = (Entries(folder, 0).ToArray(), Entries(folder, FileAttributes.ReparsePoint).ToArray());
        if (all.Length == own.Length)
            return own.Select(entry => (entry.Name, entry.IsFolder, false));
        var names = own.Select(entry => entry.Name).ToHashSet(StringComparer.Ordinal);
        return all.Select(entry => (entry.Name, entry.IsFolder, !names.Contains(entry.Name)));
    }

    private static FileSystemEnumerable<(string Name, bool IsFolder)> Entries(string folder, FileAttributes skipped) => new(
        folder,
        static (ref FileSystemEntry entry) => (entry.FileName.ToString(), entry.IsDirectory),
        new EnumerationOptions { AttributesToSkip = skipped, IgnoreInaccessible = false });

    // A host's files may begin with a dot, as .nojekyll and .htaccess do; elsewhere such a file is a program's.
    private static bool IsWanted(string name, string folder) =>
        name[0] != '.' || (name != ".DS_Store" && folder.Split('/')[0] == "static");

    private bool IsStrayLink(FileSystemInfo entry) =>
        entry.LinkTarget is not null
        && (entry is DirectoryInfo
            || RealPath.Of(entry.FullName) is not { } target
            || !File.Exists(target)
            || !target.StartsWith(RealPath.Of(_root) + Path.DirectorySeparatorChar, StringComparison.Ordinal));
}
