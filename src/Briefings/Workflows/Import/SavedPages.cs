namespace Briefings.Workflows.Import;

/// <summary>Knows which files came with a saved page: browsers put them into a folder beside it, named for it: <c>Pier_files</c>, <c>Pier-Dateien</c>.</summary>
internal sealed class SavedPages
{
    private const int LongestSuffix = 14;

    private readonly ILookup<string, string> _pages;

    /// <param name="paths">Of all files.</param>
    public SavedPages(IEnumerable<string> paths) =>
        _pages = paths.Where(path => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase))
            .ToLookup(FolderOf, path => path[..path.LastIndexOf('.')], StringComparer.Ordinal);

    public bool BringFile(string path)
    {
        for (var folder = FolderOf(path); folder.Length > 0; folder = FolderOf(folder))
        {
            if (_pages[FolderOf(folder)].Any(page => IsNamedFor(folder, page)))
                return true;
        }

        return false;
    }

    private static bool IsNamedFor(string folder, string page) =>
        folder.Length > page.Length + 1 && folder.Length <= page.Length + LongestSuffix && folder.StartsWith(page, StringComparison.Ordinal) && folder[page.Length] is '_' or '-' or '.' or ' ';

    private static string FolderOf(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "";
}
