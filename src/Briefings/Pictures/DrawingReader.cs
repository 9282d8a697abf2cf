using System.Globalization;
using System.Xml;

namespace Briefings.Pictures;

/// <summary>Reads an SVG drawing, and finds what could run or fetch something where it is opened.</summary>
internal static class DrawingReader
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const long LongestText = 5_000_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = LongestText,
        MaxCharactersFromEntities = 1,
    };

    private static readonly string[] Refused = ["script", "foreignObject", "iframe", "object", "embed", "audio", "video", "handler", "listener"];

    private static readonly string[] Written = ["png", "jpeg", "gif", "webp"];

    /// <returns>The size, null where it is no drawing; and in words, with its value, what it may not have.</returns>
    public static (PictureFacts? Facts, string? Harm) Read(byte[] bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), Settings);
            PictureFacts? facts = null;
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.ProcessingInstruction && reader.Name != "xml")
                    return (facts, $"<?{reader.Name}?>");
                if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && IsFetching(reader.Value))
                    return (facts, "a style that fetches");
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                if (facts is null && (reader.LocalName != "svg" || reader.NamespaceURI != Svg))
                    return (null, null);
                facts ??= SizeOf(reader);
                if (HarmOf(reader) is { } harm)
                    return (facts, harm);
            }

            return (facts, null);
        }
        catch (XmlException)
        {
            return (null, null);
        }
    }

    private static string? HarmOf(XmlReader element)
    {
        if (Refused.Contains(element.LocalName, StringComparer.OrdinalIgnoreCase))
            return $"<{element.LocalName}>";
        var name = element.LocalName;
        string? harm = null;
        for (var found = element.MoveToFirstAttribute(); found && harm is null; found = element.MoveToNextAttribute())
            harm = IsHarmful(name, element.LocalName, element.Value) ? $"{element.LocalName}=\"{Shorten(element.Value)}\"" : null;
        element.MoveToElement();
        return harm;
    }

    private static bool IsHarmful(string element, string attribute, string value) =>
        attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || (attribute is "href" or "src" or "data" && !IsWithin(value))
        || (attribute == "attributeName" && value.Trim().EndsWith("href", StringComparison.OrdinalIgnoreCase) && element is "animate" or "set")
        || (attribute != "xmlns" && IsFetching(value));

    // A place in the drawing, or a picture that is written into it.
    private static bool IsWithin(string address)
    {
        var trimmed = address.Trim();
        return trimmed.Length == 0 || trimmed[0] == '#'
            || Written.Any(kind => trimmed.StartsWith($"data:image/{kind};", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsFetching(string style)
    {
        if (style.Contains("@import", StringComparison.OrdinalIgnoreCase) || style.Contains("javascript:", StringComparison.OrdinalIgnoreCase))
            return true;
        for (var at = style.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = style.IndexOf("url(", at + 4, StringComparison.OrdinalIgnoreCase))
        {
            if (!style.AsSpan(at + 4).TrimStart(" '\"").StartsWith("#"))
                return true;
        }

        return false;
    }

    private static PictureFacts SizeOf(XmlReader svg)
    {
        var box = (svg.GetAttribute("viewBox") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var width = Pixels(svg.GetAttribute("width")) ?? (box.Length == 4 ? Pixels(box[2]) : null);
        var height = Pixels(svg.GetAttribute("height")) ?? (box.Length == 4 ? Pixels(box[3]) : null);
        // What a browser takes where a drawing does not say (CSS 2, 10.3.2).
        return new PictureFacts(PictureKind.Svg, width ?? 300, height ?? 150, false);
    }

    private static int? Pixels(string? length) =>
        double.TryParse(length?.Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels) && pixels is >= 1 and < 100_000
            ? (int)Math.Round(pixels)
            : null;

    private static string Shorten(string value) => value.Length <= 40 ? value : value[..37] + "...";
}
