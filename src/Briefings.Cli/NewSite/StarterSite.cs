using System.Reflection;
using Briefings.Files;

namespace Briefings.Cli.NewSite;

/// <summary>The files that a new site begins with; its templates stay in the program.</summary>
internal static class StarterSite
{
    private const string Folder = "new/";

    private static readonly Assembly Own = typeof(StarterSite).Assembly;

    /// <summary>Writes them all.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write(ISiteFiles files)
    {
        foreach (var name in Own.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
            files.Write(PathOf(name), Read(name));
    }

    // The file is called so only where it is to be obeyed.
    private static string PathOf(string name) => name[Folder.Length..] is var path && path == "gitignore" ? ".gitignore" : path;

    private static byte[] Read(string name)
    {
        using var stream = Own.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
