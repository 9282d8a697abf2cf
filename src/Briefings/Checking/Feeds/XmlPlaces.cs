using System.Runtime.InteropServices;
using System.Xml;
using Briefings.Files;

namespace Briefings.Checking.Feeds;

/// <summary>Reads XML that no one is trusted to have written well, with places.</summary>
internal static class XmlPlaces
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    public static XmlReader Open(ReadOnlyMemory<byte> bytes) => XmlReader.Create(
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count)
            : new MemoryStream(bytes.ToArray()),
        Settings);

    public static SourceSpan Of(string path, XmlReader reader) => At(path, (IXmlLineInfo)reader);

    private static SourceSpan At(string path, IXmlLineInfo info) => SourceSpan.At(path, info.LineNumber, info.LinePosition);
}
