using System.Collections.Immutable;

namespace Briefings.Output;

/// <summary>What is in an output folder and no build put there: a repository, a host's CNAME, a proof of ownership.</summary>
internal sealed class ForeignFiles
{
    private readonly string _folder;
    private readonly OutputManifest _manifest;
    private readonly HashSet<string> _ownFolders;
    private readonly ImmutableArray<string>.Builder _files = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder _folders = ImmutableArray.CreateBuilder<string>();

    private ForeignFiles(string folder, OutputManifest manifest)
    {
        _folder = folder;
        _manifest = manifest;
        _ownFolders = FoldersOf(manifest.Files);
    }

    /// <summary>Files and links, relative, with forward slashes.</summary>
    public ImmutableArray<string> Files { get; private set; } = [];

    /// <param name="folder">Need not be there.</param>
    public static ForeignFiles In(string folder)
    {
        if (OutputManifest.In(folder) is not { } manifest)
            return new ForeignFiles(folder, OutputManifest.Parse(""));
        var foreign = new ForeignFiles(folder, manifest);
        foreign.Walk(new DirectoryInfo(folder), "", isForeign: false);
        foreign.Files = foreign._files.ToImmutable();
        return foreign;
    }

    /// <summary>The first file that a page of the new site would replace, with that page's file.</summary>
    public (string Foreign, string Page)? FirstInTheWayOf(IEnumerable<string> pages)
    {
        if (Files.IsEmpty)
            return null;
        var wanted = pages.ToHashSet(StringComparer.Ordinal);
        var folders = wanted.SelectMany(page => Parents(page).Select(parent => (parent, page)))
            .DistinctBy(pair => pair.parent).ToDictionary(pair => pair.parent, pair => pair.page, StringComparer.Ordinal);
        foreach (var file in Files)
        {
            if (wanted.Contains(file))
                return (file, file);
            if (folders.TryGetValue(file, out var page))
                return (file, page);
            if (Parents(file).FirstOrDefault(wanted.Contains) is { } parent)
                return (file, parent);
        }

        return null;
    }

    /// <summary>Gives each file a second name in another folder, so that it is in both until one of them goes.</summary>
    /// <exception cref="IOException">A file can be neither linked nor copied.</exception>
    public void LinkInto(string folder)
    {
        foreach (var own in _folders)
            Directory.CreateDirectory(Path.Combine(folder, own));
        foreach (var file in Files)
        {
            var (source, target) = (Path.Combine(_folder, file), Path.Combine(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (new FileInfo(source).LinkTarget is { } leads)
                File.CreateSymbolicLink(target, leads);
            else if (!HardLink.TryCreate(source, target))
                File.Copy(source, target);
        }
    }

    private void Walk(DirectoryInfo folder, string path, bool isForeign)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var name = path + entry.Name;
            if (name == OutputFolder.Marker)
                continue;
            if (entry is DirectoryInfo child && child.LinkTarget is null)
            {
                var isOther = isForeign || !IsOwnFolder(name);
                if (isOther)
                    _folders.Add(name);
                Walk(child, name + "/", isOther);
            }
            else if (isForeign || !IsOwnFile(name))
            {
                _files.Add(name);
            }
        }
    }

    // An earlier version listed nothing: what hosts and people put into such folders is known by its names.
    private bool IsOwnFile(string name) => _manifest.IsWithoutList ? !IsUsuallyForeign(name) : _manifest.Files.Contains(name);

    private bool IsOwnFolder(string name) => _manifest.IsWithoutList ? !IsUsuallyForeign(name) : _ownFolders.Contains(name);

    private static bool IsUsuallyForeign(string name) => name[0] == '.' || name == "CNAME";

    private static HashSet<string> FoldersOf(IEnumerable<string> files) => files.SelectMany(Parents).ToHashSet(StringComparer.Ordinal);

    /// <summary>The folders that a file is in, the nearest first.</summary>
    public static IEnumerable<string> Parents(string path)
    {
        for (var at = path.LastIndexOf('/'); at > 0; at = path.LastIndexOf('/', at - 1))
            yield return path[..at];
    }
}
