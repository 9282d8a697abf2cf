using System.Collections.Immutable;
using System.Security.Cryptography;
using Briefings.Content.Writing;

namespace Briefings.Importing.Documents;

/// <summary>Collects the pictures of one seed and names their files: by their own name and a part of their hash, so that none takes the place of another.</summary>
internal sealed class PictureBox
{
    private const int Largest = 10 * 1024 * 1024;
    private const int Most = 60;
    private const int Smallest = 80;
    private const int LongestName = 40;

    private readonly Dictionary<string, ImportedPicture> _pictures = new(StringComparer.Ordinal);

    /// <returns>The name of the file; null for what is no picture of the web, too large, or small as icons and counters are.</returns>
    public string? Add(ReadOnlyMemory<byte> bytes, string name)
    {
        if (bytes.Length > Largest || PictureHead.Read(bytes.Span) is not { } head || head is { Width: > 0 and <= Smallest } or { Height: > 0 and <= Smallest })
            return null;
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..8];
        var file = $"{NameOf(name)}-{hash}{head.Extension}";
        if (_pictures.Count < Most)
            _pictures.TryAdd(file, new ImportedPicture(file, bytes));
        return _pictures.ContainsKey(file) ? file : null;
    }

    // Letters that every file system and address has.
    private static string NameOf(string name)
    {
        var words = Slug.From(Path.GetFileNameWithoutExtension(name.Replace('\\', '/'))).Value;
        var plain = new string([.. words.Where(char.IsAscii)]).Trim('-');
        return plain.Length == 0 || words.Length > plain.Length * 2 ? "picture" : plain.Length > LongestName ? plain[..LongestName].TrimEnd('-') : plain;
    }

    /// <summary>Those that a text links to.</summary>
    public ImmutableArray<ImportedPicture> UsedIn(IEnumerable<string> markdown)
    {
        var text = string.Join('\n', markdown);
        return [.. _pictures.Values.Where(picture => text.Contains($"]({picture.Name}", StringComparison.Ordinal)).OrderBy(picture => picture.Name, StringComparer.Ordinal)];
    }
}
