using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Xml.Linq;

namespace Briefings.Importing.Formats;

/// <summary>What a feed says of all its items. Read once: to look through the items for it from each item would take their square.</summary>
internal sealed class FeedHead
{
    private readonly ImmutableArray<XElement> _parts;
    private readonly FrozenDictionary<string, string> _names;

    /// <param name="channel">The element that holds the items, or the whole of an RDF feed's head.</param>
    public FeedHead(XElement channel)
    {
        _parts = [.. channel.Elements().Where(element => element.Name.LocalName is not ("item" or "entry"))];
        _names = All("author").Select(author => (Login: FeedXml.Text(author, "author_login"), Name: FeedXml.Text(author, "author_display_name")))
            .Where(author => author is { Login: not null, Name: not null }).DistinctBy(author => author.Login).ToFrozenDictionary(author => author.Login!, author => author.Name!, StringComparer.Ordinal);
        Language = All("language").Select(element => element.Value.Trim()).FirstOrDefault(text => text.Length > 0) ?? (string?)channel.Attribute(XNamespace.Xml + "lang");
        Site = All("link").OrderBy(link => (string?)link.Attribute("rel") is null or "alternate" ? 0 : 1)
            .Select(link => (string?)link.Attribute("href") ?? link.Value.Trim()).FirstOrDefault(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https");
    }

    /// <summary>The name that an export of WordPress has for a login; any other name is kept.</summary>
    public string NameOf(string author) => _names.GetValueOrDefault(author, author);

    public string? Language { get; }

    /// <summary>The address of the feed's site.</summary>
    public string? Site { get; }

    public IEnumerable<XElement> All(string name) => _parts.Where(element => element.Name.LocalName == name);
}
