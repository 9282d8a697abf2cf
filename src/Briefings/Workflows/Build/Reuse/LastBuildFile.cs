using System.Runtime.InteropServices;

namespace Briefings.Workflows.Build.Reuse;

/// <summary>A <see cref="LastBuild"/> as bytes.</summary>
internal static class LastBuildFile
{
    // More than what is kept of a fact and of a page has; with a file for either, its path.
    private const int BytesOfFact = 40;
    private const int BytesOfPage = 240;

    /// <summary>About how many bytes one has.</summary>
    public static int SizeOf(LastBuild last) => (last.Facts.Length * BytesOfFact) + (last.Pages.Count * BytesOfPage);

    /// <returns>Null for bytes that are none of these.</returns>
    public static LastBuild? Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty)
            return null;
        try
        {
            if (!MemoryMarshal.TryGetArray(bytes, out var all))
                all = bytes.ToArray();
            using var input = new BinaryReader(new MemoryStream(all.Array!, all.Offset, all.Count, writable: false));
            return new LastBuildReader(bytes, input).Read();
        }
        catch (Exception error) when (error is IOException or FormatException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            return null;
        }
    }
}
