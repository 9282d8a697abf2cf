using System.Collections.Immutable;
using System.Xml.Linq;

namespace Briefings.Importing.Formats;

/// <summary>What a feed says of all its items. Read once: to look through the items for it from each item would take their square.</summary>
internal sealed class FeedHead
{
    private readonly ImmutableArray<XElement> _parts;

    /// <param name="channel">The element that holds the items, or the whole of an RDF feed's head.</param>
    public FeedHead(XElement channel)
    {
        _parts = [.. channel.Elements().Where(element => element.Name.LocalName is not ("item" or "entry"))];
        Language = All("language").Select(element => element.Value.Trim()).FirstOrDefault(text => text.Length > 0) ?? (string?)channel.Attribute(XNamespace.Xml + "lang");
        Site = All("link").OrderBy(link => (string?)link.Attribute("rel") is null or "alternate" ? 0 : 1)
            .Select(link => (string?)link.Attribute("href") ?? link.Value.Trim()).FirstOrDefault(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https");
    }

    public string? Language { get; }

    /// <summary>The address of the feed's site.</summary>
    public string? Site { get; }

    public IEnumerable<XElement> All(string name) => _parts.Where(element => element.Name.LocalName == name);
}
