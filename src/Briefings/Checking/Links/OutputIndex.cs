using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Briefings.Checking.Links;

/// <summary>Knows which file answers for an address of the site.</summary>
internal sealed class OutputIndex
{
    private const string Index = "index.html";

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byPath;

    /// <param name="files">Relative to the output folder, by path, ordinal.</param>
    public OutputIndex(ImmutableArray<string> files)
    {
        Files = files;
        var byPath = new Dictionary<string, int>(files.Length * 2, StringComparer.Ordinal);
        for (var i = 0; i < files.Length; i++)
        {
            byPath[files[i]] = i;
            if (IsIndex(files[i]))
                byPath[UrlPath(files[i])] = i;
        }

        _byPath = byPath.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>By path, ordinal.</summary>
    public ImmutableArray<string> Files { get; }

    /// <summary>The number of the file that an address leads to, or -1.</summary>
    /// <param name="path">Below the site's address, without a leading slash, decoded.</param>
    public int Find(ReadOnlySpan<char> path) => _byPath.TryGetValue(path, out var file) ? file : -1;

    /// <summary>The address of a file: a folder's for its <c>index.html</c>.</summary>
    public static string UrlPath(string file) => IsIndex(file) ? file[..^Index.Length] : file;

    private static bool IsIndex(string file) =>
        file.EndsWith(Index, StringComparison.Ordinal) && (file.Length == Index.Length || file[^(Index.Length + 1)] == '/');
}
