using System.Text;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Configuration;

/// <summary>Reads a file that the site's author writes, which must be UTF-8.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>Null, with a finding, when it cannot be read or is not UTF-8.</returns>
    public static SourceText? Read(ISiteFiles files, string path, DiagnosticBag diagnostics)
    {
        try
        {
            var bytes = files.Read(path);
            var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            return new SourceText(path, Strict.GetString(bytes, start, bytes.Length - start));
        }
        catch (DecoderFallbackException error)
        {
            diagnostics.Add(Messages.NotUtf8(PlaceOfByte(files, path, error.Index)));
            return null;
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(Messages.CannotRead(path, error.Message));
            return null;
        }
    }

    private static SourceSpan PlaceOfByte(ISiteFiles files, string path, int index)
    {
        var before = files.Read(path).AsSpan(0, index);
        return SourceSpan.At(path, before.Count((byte)'\n') + 1, index - before.LastIndexOf((byte)'\n'));
    }
}
