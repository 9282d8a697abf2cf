using System.Buffers.Binary;
using Briefings.Tracing;

namespace Briefings.Files;

/// <summary>
/// What the program keeps in <c>.briefings/</c> for its next run. Each file begins with the build of the program and a
/// checksum: another build's file, a damaged one and none are the same, so that no form has a version to raise.
/// </summary>
/// <param name="files">The site's; null keeps nothing.</param>
/// <param name="owner">Tells what is kept for one purpose from what is kept for another; no path.</param>
/// <param name="isClean">Whether what is kept already is left alone.</param>
internal sealed class KeptFiles(ISiteFiles? files, string owner, bool isClean = false)
{
    public const string Folder = ".briefings";

    private const int HashLength = 16;

    private static readonly byte[] s_build = typeof(KeptFiles).Module.ModuleVersionId.ToByteArray();

    /// <summary>Keeps nothing.</summary>
    public static KeptFiles None { get; } = new(null, "");

    /// <summary>What is kept of the site itself, whatever is made of it.</summary>
    public KeptFiles OfSite => new(files, "site", isClean) { IsReadOnly = IsReadOnly };

    /// <summary>Whether what is kept is only read: many machines that share a site must not write one file at once.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether nothing is kept, so that nothing need be made ready for it.</summary>
    public bool KeepsNothing => files is null || IsReadOnly;

    private static int Head => s_build.Length + HashLength;

    /// <returns>What was written last under a name; empty where there is none to be trusted.</returns>
    public ReadOnlyMemory<byte> Read(string name)
    {
        try
        {
            return files is null || isClean || !files.Exists(PathOf(name)) ? default : Unwrap(files.Read(PathOf(name)));
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            return default;
        }
    }

    /// <summary>Keeps bytes under a name, whole or not at all. Where nothing can be written, the next run takes longer.</summary>
    public void Write(string name, ReadOnlySpan<byte> bytes) => WriteMarked(name, Wrap(bytes));

    private void WriteMarked(string name, ReadOnlySpan<byte> bytes)
    {
        if (KeepsNothing)
            return;
        try
        {
            files?.Write(PathOf(name), bytes);
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            // What was there before is still true of what it was made of.
        }
    }

    /// <summary>Keeps under a name what is written to a stream.</summary>
    /// <param name="name">Of the file.</param>
    /// <param name="size">About how many bytes: a stream that grows copies what it has.</param>
    /// <param name="write">Writes all of it.</param>
    public void Write(string name, int size, Action<BinaryWriter> write)
    {
        if (KeepsNothing)
            return;
        using var file = new MemoryStream(Head + size);
        using var output = new BinaryWriter(file);
        file.SetLength(Head);
        file.Position = Head;
        write(output);
        output.Flush();
        var bytes = file.GetBuffer().AsSpan(0, (int)file.Length);
        Mark(bytes);
        WriteMarked(name, bytes);
    }

    /// <summary>Bytes with what says whose they are and that they are whole.</summary>
    public static byte[] Wrap(ReadOnlySpan<byte> bytes)
    {
        var file = new byte[Head + bytes.Length];
        bytes.CopyTo(file.AsSpan(Head));
        Mark(file);
        return file;
    }

    /// <returns>What <see cref="Wrap"/> was given; empty for bytes that are damaged or of another build.</returns>
    public static ReadOnlyMemory<byte> Unwrap(byte[] file) =>
        file.Length > Head && file.AsSpan().StartsWith(s_build)
        && Fingerprint.Of(file.AsSpan(Head)).Value == BinaryPrimitives.ReadUInt128LittleEndian(file.AsSpan(s_build.Length))
            ? file.AsMemory(Head)
            : default;

    private static void Mark(Span<byte> file)
    {
        s_build.CopyTo(file);
        BinaryPrimitives.WriteUInt128LittleEndian(file[s_build.Length..], Fingerprint.Of(file[Head..]).Value);
    }

    private string PathOf(string name) => $"{Folder}/{name}-{owner}";
}
