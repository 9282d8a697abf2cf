using System.Xml;
using System.Xml.Linq;
using Briefings.Files;

namespace Briefings.Checking;

/// <summary>Reads XML that nobody is trusted to have written well, with places.</summary>
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

    public static XmlReader Open(byte[] bytes) => XmlReader.Create(new MemoryStream(bytes), Settings);

    public static SourceSpan Of(string path, XObject node) =>
        node is IXmlLineInfo info && info.HasLineInfo() ? At(path, info) : SourceSpan.File(path);

    public static SourceSpan Of(string path, XmlReader reader) => At(path, (IXmlLineInfo)reader);

    private static SourceSpan At(string path, IXmlLineInfo info) => SourceSpan.At(path, info.LineNumber, info.LinePosition);
}
