using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefings.Importing.Formats;

namespace Briefings.Importing.Documents;

/// <summary>Finds the pictures that Markdown shows and that lie beside its file, as in a folder of Hugo's, or below the root of its site.</summary>
internal sealed partial class BesidePictures(SeedFile seed)
{
    private readonly PictureBox _box = new();

    /// <summary>A line with the names that its pictures are kept by; the line itself where it shows none that are there.</summary>
    public string Name(string line) => (seed.Beside is null && seed.FromRoot is null) || !line.Contains("](", StringComparison.Ordinal)
        ? line
        : Shown().Replace(line, match => NameOf(match.Groups[2].Value) is { } file ? match.Groups[1].Value + file : match.Value);

    /// <returns>The name that a file is kept by; null where it is not there, or is no picture.</returns>
    public string? NameOf(string source)
    {
        if (source.Length == 0 || source.Contains(':', StringComparison.Ordinal))
            return null;
        var name = Uri.UnescapeDataString(source);
        // Some write "images/pier.jpg" for what is below the root.
        var found = name[0] == '/' ? seed.FromRoot?.Invoke(name) : seed.Beside?.Invoke(name) ?? seed.FromRoot?.Invoke(name);
        return found is { } bytes ? _box.Add(bytes, Path.GetFileName(name)) : null;
    }

    /// <summary>Those that an article shows.</summary>
    public ImmutableArray<ImportedPicture> UsedIn(string body, string? lead) => _box.UsedIn([body, $"]({lead})"]);

    [GeneratedRegex(@"(!\[[^\[\]\n]*\]\()([^()<>\s]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Shown();
}
