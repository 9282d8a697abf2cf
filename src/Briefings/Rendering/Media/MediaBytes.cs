using System.Security.Cryptography;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Pictures;
using Briefings.Planning.Pages;

namespace Briefings.Rendering.Media;

/// <summary>The bytes of pictures and other files. Smaller versions of a picture are kept in <c>.briefings/pictures</c>.</summary>
internal sealed class MediaBytes(ISiteFiles files, DiagnosticBag diagnostics)
{
    private const string Folder = ".briefings/pictures";
    private const int HashLength = 32;

    // Of this build of the program and its library: another may write other bytes.
    private static readonly string Maker = Convert.ToHexStringLower(typeof(PictureScaler).Module.ModuleVersionId.ToByteArray())[..8];

    /// <returns>Null, with a finding, where a smaller version cannot be made.</returns>
    public byte[]? Of(MediaPage page)
    {
        if (page.Width == 0)
            return files.Read(page.File.Source);
        var kept = $"{Folder}/{page.Path.Name}.{Maker}";
        if (TryRead(kept) is { } known)
            return known;
        var bytes = PictureScaler.Scale(files.Read(page.File.Source), page.Width);
        if (bytes is null)
            diagnostics.Add(MediaMessages.Damaged(SourceSpan.File(page.File.Source), page.File.Source));
        else
            Keep(kept, bytes);
        return bytes;
    }

    // What was kept begins with its hash: a damaged file is made again.
    private byte[]? TryRead(string path)
    {
        try
        {
            if (!files.Exists(path) || files.Read(path) is not { Length: > HashLength } kept)
                return null;
            var bytes = kept[HashLength..];
            return SHA256.HashData(bytes).AsSpan().SequenceEqual(kept.AsSpan(0, HashLength)) ? bytes : null;
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            return null;
        }
    }

    private void Keep(string path, byte[] bytes)
    {
        try
        {
            files.Write(path, [.. SHA256.HashData(bytes), .. bytes]);
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            // The next build makes it again.
        }
    }
}
