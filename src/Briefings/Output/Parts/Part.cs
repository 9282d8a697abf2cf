using System.Security.Cryptography;
using System.Text;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Output.Parts;

/// <summary>A part that was written, perhaps on another machine.</summary>
/// <param name="Folder">As it was named.</param>
internal sealed record Part(string Folder, PartManifest Manifest)
{
    /// <summary>Absolute.</summary>
    public required string FullPath { get; init; }

    /// <param name="folder">As it was named, for messages.</param>
    /// <param name="fullPath">Absolute.</param>
    /// <param name="diagnostics">Takes why it is no part.</param>
    /// <returns>Null, with a finding, for what is no part or not the whole of one.</returns>
    public static Part? Open(string folder, string fullPath, DiagnosticBag diagnostics)
    {
        try
        {
            var path = Path.Combine(fullPath, PartManifest.FileName);
            if (File.Exists(path) && PartManifest.Parse(File.ReadAllText(path, Encoding.UTF8)) is { } manifest)
                return new Part(folder, manifest) { FullPath = fullPath };
            diagnostics.Add(File.Exists(path) ? PartMessages.Cut(folder, PartManifest.FileName) : PartMessages.NotWhole(folder));
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(Messages.CannotRead(folder, error.Message));
        }

        return null;
    }

    /// <summary>Reads a file of the part and compares it with what the manifest says of it.</summary>
    /// <returns>Null, with a finding, when it is not the file that was written.</returns>
    public byte[]? Read(PartFile file, DiagnosticBag diagnostics)
    {
        try
        {
            var bytes = File.ReadAllBytes(Path.Combine(FullPath, file.Path));
            if (bytes.Length == file.Length && Convert.ToHexStringLower(SHA256.HashData(bytes)) == file.Sha256)
                return bytes;
            diagnostics.Add(PartMessages.Cut(Folder, file.Path));
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(PartMessages.Cut(Folder, file.Path));
        }

        return null;
    }

    /// <summary>Reads a piece of a file that was read, and found to be the one that was written, before.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public byte[] ReadAgain(string path, long start, int length)
    {
        using var file = File.OpenHandle(Path.Combine(FullPath, path));
        var bytes = new byte[length];
        for (var done = 0; done < length;)
        {
            var count = RandomAccess.Read(file, bytes.AsSpan(done), start + done);
            done += count > 0 ? count : throw new EndOfStreamException($"'{path}' of the part '{Folder}' is shorter than it was");
        }

        return bytes;
    }

    /// <returns>Null, with a finding, when the part has no such file or it is not the one that was written.</returns>
    public byte[]? Read(string path, DiagnosticBag diagnostics)
    {
        foreach (var file in Manifest.Files)
        {
            if (file.Path == path)
                return Read(file, diagnostics);
        }

        diagnostics.Add(PartMessages.Cut(Folder, path));
        return null;
    }
}
