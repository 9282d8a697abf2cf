using Briefings.Files;

namespace Briefings.Output;

/// <summary>Paths of files in an output folder, which lists in it name: a list may have been written by others.</summary>
internal static class OutputPath
{
    /// <summary>Whether a path leads to a file in the folder, by its parts alone.</summary>
    /// <param name="path">Relative, with forward slashes.</param>
    public static bool IsInside(string path)
    {
        foreach (var part in path.AsSpan().Split('/'))
        {
            if (path.AsSpan(part) is "" or "." or "..")
                return false;
        }

        return path.AsSpan().IndexOfAny('\0', '\\', ':') < 0;
    }

    /// <summary>The first folder above the files that is a link, so that what is below it is elsewhere.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="files">Relative, with forward slashes.</param>
    /// <returns>The link, relative, with a file that it is above; null where there is none.</returns>
    public static (string Link, string File)? FirstLinkAbove(string folder, IEnumerable<string> files)
    {
        // Most files are in a folder that was seen: its name is made into a string only once.
        var seen = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var file in files)
        {
            for (var at = file.LastIndexOf('/'); at > 0 && seen.Add(file.AsSpan(0, at)); at = file.LastIndexOf('/', at - 1))
            {
                if (IsLink(Path.Combine(folder, file[..at])))
                    return (file[..at], file);
            }
        }

        return null;
    }

    public static bool IsLink(string path) => FileStamp.IsLink(path);
}
