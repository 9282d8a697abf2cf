namespace Briefings.EndToEnd.Tests;

/// <summary>A folder's files as one text, to compare two.</summary>
internal static class FolderText
{
    /// <param name="folder">Files whose names begin with a point are left out.</param>
    public static string Of(string folder) => string.Join('\n', Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path))
        .Where(path => path[0] != '.')
        .Order(StringComparer.Ordinal)
        .Select(path => $"{path}: {File.ReadAllText(Path.Combine(folder, path))}"));
}
