using System.Text;
using Briefings.Files;

namespace Briefings.Checking.Html;

/// <summary>Finds the place of a stretch of bytes as an editor shows it.</summary>
internal static class ByteLines
{
    public static SourceSpan Place(string path, ReadOnlySpan<byte> bytes, int offset, int length)
    {
        var before = bytes[..offset];
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        var stretch = bytes.Slice(offset, length);
        var lineEnd = stretch.IndexOf((byte)'\n');
        var width = Encoding.UTF8.GetCharCount(lineEnd < 0 ? stretch : stretch[..lineEnd]);
        return new SourceSpan(path, line, column, line, column + Math.Max(1, width));
    }
}
