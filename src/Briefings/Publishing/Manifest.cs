using System.Text;

namespace Briefings.Publishing;

/// <summary>
/// A list of what was published, kept where it was published to: it distinguishes the program's files from others', and holds the
/// hashes for places that have none. While a publication to such a place runs it names only what that leaves alone: what
/// an interrupted one may have half done is sent again.
/// </summary>
internal static class Manifest
{
    public const string FileName = ".briefings-published";

    /// <summary>The hash of no file: for one that is the program's, with bytes that are not known.</summary>
    public static string UnknownHash { get; } = new('0', 64);

    /// <summary>The list of a whole site.</summary>
    public static string Of(LocalSite site) => Write(site.Describe());

    public static string Write(IEnumerable<PublishedFile> files)
    {
        var text = new StringBuilder();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            text.Append(file.Hash).Append(' ').Append(file.Length).Append(' ').Append(file.Path).Append('\n');
        return text.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote; other lines say nothing.</summary>
    /// <returns>By path.</returns>
    public static IReadOnlyDictionary<string, PublishedFile> Read(string text)
    {
        var files = new Dictionary<string, PublishedFile>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n'))
        {
            var parts = line.Split(' ', 3);
            if (parts.Length == 3 && parts[0].Length == 64 && long.TryParse(parts[1], out var length))
                files[parts[2]] = new PublishedFile(parts[2], length, HashKind.Sha256, parts[0]);
        }

        return files;
    }
}
