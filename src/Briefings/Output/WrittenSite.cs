namespace Briefings.Output;

/// <summary>A site as it is on disk.</summary>
/// <param name="folder">The folder it was written to, absolute.</param>
internal sealed class WrittenSite(string folder)
{
    /// <summary>Whether a file is there and holds just these bytes.</summary>
    /// <param name="path">Relative, with forward slashes.</param>
    /// <param name="bytes">The whole file.</param>
    public bool Has(string path, ReadOnlySpan<byte> bytes) => FileBytes.AreEqual(Path.Combine(folder, path), bytes);

    /// <summary>Every file of the site, relative, with forward slashes; what is not of the site is left out.</summary>
    public IEnumerable<string> Files()
    {
        var foreign = ForeignFiles.In(folder).Files.ToHashSet(StringComparer.Ordinal);
        return All().Where(file => !foreign.Contains(file));
    }

    private IEnumerable<string> All() => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
        .Where(file => file != OutputFolder.Marker);
}
