namespace Briefings.Output;

/// <summary>
/// Makes of the last site's folder what the new site's is, file by file, so that it can take its name again: what holds
/// the folder itself and not its name, as a container's mount or a shell, sees the new site and not an emptied folder.
/// </summary>
/// <param name="folder">The last site's.</param>
/// <param name="model">The new site's.</param>
internal sealed class FolderRenewal(string folder, string model)
{
    private const string Half = ".briefings-half";

    /// <param name="files">All of the new site.</param>
    /// <param name="changed">Those of them that the last site has not, or with other bytes.</param>
    /// <returns>False where an earlier version wrote the folder and did not list its files.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public bool Run(IReadOnlySet<string> files, IEnumerable<string> changed)
    {
        if (OutputManifest.In(folder) is not { IsWithoutList: false } last)
            return false;
        foreach (var file in last.Files.Where(file => !files.Contains(file)).Order(StringComparer.Ordinal))
            Delete(file);
        foreach (var file in changed.Append(OutputFolder.Marker))
            Put(file);
        return true;
    }

    private void Put(string file)
    {
        var (source, target) = (Path.Combine(model, file), Path.Combine(folder, file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Delete(target + Half);
        if (!HardLink.TryCreate(source, target + Half))
            File.Copy(source, target + Half);
        File.Move(target + Half, target, overwrite: true);
    }

    // With the folders that it leaves empty.
    private void Delete(string file)
    {
        var path = Path.Combine(folder, file);
        if (!Path.Exists(path))
            return;
        File.Delete(path);
        for (var parent = Path.GetDirectoryName(path)!; parent.Length > folder.Length && !Directory.EnumerateFileSystemEntries(parent).Any(); parent = Path.GetDirectoryName(parent)!)
            Directory.Delete(parent);
    }
}
