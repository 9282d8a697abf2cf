using System.Collections.Frozen;

namespace Briefings.Cli.Serving;

/// <summary>The files that serving adds to a site, below <c>/-/</c>.</summary>
internal static class OwnFiles
{
    private static readonly FrozenDictionary<string, byte[]> ByPath = new Dictionary<string, byte[]>
    {
        [LiveScript.Path] = Read("serve.js"),
        ["/-/review.js"] = Read("review.js"),
        ["/-/serve.css"] = Read("serve.css"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <returns>Null when there is none.</returns>
    public static byte[]? Find(string path) => ByPath.GetValueOrDefault(path);

    internal static byte[] Read(string name)
    {
        using var stream = typeof(OwnFiles).Assembly.GetManifestResourceStream("serve/" + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
