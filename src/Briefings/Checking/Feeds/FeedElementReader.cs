using System.Xml;
using Briefings.Checking.Html;
using Briefings.Files;

namespace Briefings.Checking.Feeds;

/// <summary>
/// Reads a feed in one pass, an element at a time: the texts of its items, which are nearly all of it, are checked as they
/// are read, and are never kept in memory as a tree.
/// </summary>
/// <param name="xml">Is at the feed's first element.</param>
/// <param name="scan">The feed.</param>
internal sealed class FeedElementReader(XmlReader xml, FeedScan scan) : IDisposable
{
    public const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";

    private readonly ElementText _html = new();

    public string Path => scan.Path;

    public SourceSpan Place => XmlPlaces.Of(scan.Path, xml);

    public bool IsAtom => xml.NamespaceURI == Atom;

    public void Dispose() => _html.Dispose();

    /// <summary>Goes to the first child of that name.</summary>
    public bool GoTo(string child)
    {
        var depth = xml.Depth;
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1 && xml.LocalName == child)
                return true;
        }

        return false;
    }

    /// <summary>Reads the children of the element that the reader is at, to its end.</summary>
    /// <param name="item">The name of children that are not read here.</param>
    /// <param name="read">Reads one of those, to its end.</param>
    public List<FeedElement> ReadChildren(string item = "", Action? read = null)
    {
        var children = new List<FeedElement>();
        if (xml.IsEmptyElement)
            return children;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Depth != depth + 1)
                continue;
            if (read is not null && xml.LocalName == item)
                read();
            else
                children.Add(ReadElement());
        }

        return children;
    }

    private FeedElement ReadElement()
    {
        var name = NameOf();
        var element = new FeedElement(name, "", Place)
        {
            Relation = xml.GetAttribute("rel"),
            Address = xml.GetAttribute("href"),
        };
        if (name != "content:encoded" && !(name is "content" or "summary" && xml.GetAttribute("type") == "html"))
            return element with { Text = ReadText() };
        _html.Read(xml);
        scan.CheckHtml(_html.Utf8, element.Place);
        return element;
    }

    // What is of no format that is known here has a name that no one asks for.
    private string NameOf() => xml.NamespaceURI switch
    {
        "" => xml.LocalName,
        Atom when xml.LocalName == "link" => "atom:link",
        Atom => xml.LocalName,
        Content when xml.LocalName == "encoded" => "content:encoded",
        _ => "",
    };

    private string ReadText()
    {
        var text = "";
        if (xml.IsEmptyElement)
            return text;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                text += xml.Value;
        }

        return text;
    }
}
