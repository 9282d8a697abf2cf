namespace Briefings.Files;

/// <summary>A folder with a marker file, by which the program recognizes the folders that it made.</summary>
internal static class MarkedFolder
{
    /// <summary>The entries of a folder in the order in which they are removed: the marker last, so that what an interrupted removal leaves is recognized.</summary>
    /// <param name="folder">A folder that is there.</param>
    /// <param name="mark">The marker's name.</param>
    public static IEnumerable<FileSystemInfo> InOrderOfRemoval(string folder, string mark) =>
        new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(entry => entry.Name == mark).ThenBy(entry => entry.Name, StringComparer.Ordinal);

    /// <summary>Removes the folder with all that is in it; nothing where there is none.</summary>
    /// <param name="folder">May be missing.</param>
    /// <param name="mark">The marker's name.</param>
    /// <exception cref="IOException">A file cannot be removed.</exception>
    public static void Remove(string folder, string mark)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var entry in InOrderOfRemoval(folder, mark))
        {
            if (entry is DirectoryInfo { LinkTarget: null } below)
                below.Delete(recursive: true);
            else
                entry.Delete();
        }

        Directory.Delete(folder);
    }
}
