using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Briefings.Output.Parts;

/// <summary>
/// What a part says of itself in its <c>part.txt</c>, which is written last: whose share it is, by which program and of
/// which input it was made, and its files. A part without one, or with one that is cut short, is not whole.
/// </summary>
/// <param name="Program">The version of the program that made it.</param>
internal sealed record PartManifest(PartKind Kind, Share Share, string Program)
{
    public const string FileName = "part.txt";

    private const string Head = "briefings part 1";

    /// <summary>By path, ordinal.</summary>
    public ImmutableArray<PartFile> Files { get; init; } = [];

    /// <returns>Null for what is no manifest, or not the whole of one.</returns>
    public static PartManifest? Parse(string text)
    {
        var lines = text.Split('\n');
        if (lines.Length < 6 || lines[^1].Length > 0 || lines[0] != Head || Value(lines[^2], "sum") is not { } sum
            || sum != Sum(text[..^(lines[^2].Length + 1)])
            || Value(lines[1], "kind") is not { } kind || !Enum.TryParse<PartKind>(kind, ignoreCase: true, out var parsed)
            || !Share.TryParse(Value(lines[2], "share"), out var share)
            || Value(lines[3], "program") is not { } program)
            return null;
        var files = lines[4..^2].Select(ReadFile).ToArray();
        return files.Contains(null) ? null : new PartManifest(parsed, share, program) { Files = [.. files.Select(file => file!.Value)] };
    }

    public byte[] ToBytes()
    {
        var text = new StringBuilder(Head).Append('\n')
            .Append("kind ").Append(Kind.ToString().ToLowerInvariant()).Append('\n')
            .Append("share ").Append(Share.ToString()).Append('\n')
            .Append("program ").Append(Program).Append('\n');
        foreach (var file in Files)
            text.Append(CultureInfo.InvariantCulture, $"file {file.Sha256} {file.Length} {file.Path}\n");
        var sum = Sum(text.ToString());
        text.Append("sum ").Append(sum).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static PartFile? ReadFile(string line) =>
        Value(line, "file")?.Split(' ', 3) is [{ Length: 64 } hash, var length, { Length: > 0 } path]
        && long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
        && IsBelow(path)
            ? new PartFile(path, bytes, hash)
            : null;

    // A part comes from another machine: its files stay inside it.
    private static bool IsBelow(string path) =>
        path[0] != '/' && !path.Contains('\\', StringComparison.Ordinal)
        && path.Split('/').All(step => step is not ("" or "." or ".."));

    private static string? Value(string line, string key) =>
        line.StartsWith(key + " ", StringComparison.Ordinal) ? line[(key.Length + 1)..] : null;

    private static string Sum(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
