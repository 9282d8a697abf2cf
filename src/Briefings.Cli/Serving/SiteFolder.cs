using Briefings.Output;

namespace Briefings.Cli.Serving;

/// <summary>Finds what a request asks for among the files of a built site, and nothing outside of it.</summary>
/// <param name="folder">The built site, absolute; it is replaced whole while it is read.</param>
internal sealed class SiteFolder(string folder)
{
    /// <param name="path">A URL's path, decoded, with its first slash.</param>
    /// <returns>Null when there is no such file.</returns>
    public SiteAnswer? Find(string path)
    {
        var parts = path[1..].Split('/');
        var isFolder = parts[^1].Length == 0;
        if (isFolder)
            parts[^1] = "index.html";
        if (parts.Any(IsForbidden) || FullPath(parts) is not { } file)
            return null;
        if (Read(file) is { } bytes)
            return new SiteAnswer(file, bytes);
        return !isFolder && File.Exists(Path.Combine(file, "index.html")) ? SiteAnswer.MovedBelow : null;
    }

    /// <summary>What is shown where there is nothing: in the language of the address, where the site has it.</summary>
    /// <returns>Null before the first build.</returns>
    public SiteAnswer? NotFound(string path)
    {
        var language = path[1..].Split('/')[0];
        return (IsForbidden(language) ? null : Find($"/{language}/404.html")) ?? Find("/404.html");
    }

    // A backslash and a colon mean something to Windows alone, and a site has neither in a file's name.
    private static bool IsForbidden(string part) =>
        part is "" or "." or ".." or OutputFolder.Marker || part.Any(c => char.IsControl(c) || c is '\\' or ':' or '/');

    // A build writes no links; one that was put there later would lead out.
    private string? FullPath(string[] parts)
    {
        var full = folder;
        foreach (var part in parts)
        {
            full = Path.Combine(full, part);
            if (new FileInfo(full).LinkTarget is not null)
                return null;
        }

        return full;
    }

    private static byte[]? Read(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllBytes(file) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
