using System.Collections.Immutable;
using System.Text;

namespace Briefings.Workflows.Parts;

/// <summary>What a part was made of, in its <c>input.txt</c>: options and files, a line each. Parts of one run have the same.</summary>
/// <param name="Lines">Options as <c>name value</c>, then files as <c>HASH PATH</c>.</param>
internal sealed record PartInput(ImmutableArray<string> Lines)
{
    public const string FileName = "input.txt";

    public static PartInput Parse(ReadOnlySpan<byte> bytes) =>
        new([.. Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries)]);

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(string.Concat(Lines.Select(line => line + "\n")));

    /// <summary>The files below a folder of the site, as they were.</summary>
    public ImmutableArray<string> FilesBelow(string folder) =>
        [.. Lines.Where(line => NameOf(line).StartsWith(folder + "/", StringComparison.Ordinal))];

    /// <summary>The first line in which two lists differ, as people read it; null where they are equal.</summary>
    public static string? Difference(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        var (inA, inB) = (a.ToHashSet(StringComparer.Ordinal), b.ToHashSet(StringComparer.Ordinal));
        var different = a.Where(line => !inB.Contains(line)).Concat(b.Where(line => !inA.Contains(line)))
            .Order(StringComparer.Ordinal).ToArray();
        if (different.Length == 0)
            return null;
        return different.Select(NameOf).Order(StringComparer.Ordinal).First();
    }

    private static string NameOf(string line) =>
        line.IndexOf(' ', StringComparison.Ordinal) is 64 and var space ? line[(space + 1)..] : line;
}
