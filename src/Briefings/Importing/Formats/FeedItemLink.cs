using System.Xml.Linq;
using Briefings.Importing.Html.Inline;

namespace Briefings.Importing.Formats;

/// <summary>Finds the address of an item, whole: relative ones by <c>xml:base</c>, or below the site that the feed names.</summary>
internal static class FeedItemLink
{
    /// <param name="site">The address of the feed's site.</param>
    public static string? Of(XElement item, string? site)
    {
        foreach (var link in item.Elements().Where(element => element.Name.LocalName is "link" or "origLink").OrderBy(Order))
        {
            var address = ((string?)link.Attribute("href") ?? link.Value).Trim();
            if (address.Length > 0 && Complete(address, link, site) is { } whole)
                return whole;
        }

        var guid = FeedXml.Find(item, "guid");
        return guid is not null && (string?)guid.Attribute("isPermaLink") is not "false" ? PageAddress.Complete(guid.Value, null) : null;
    }

    /// <summary>What links within an element are relative to.</summary>
    /// <param name="otherwise">Where no element says it.</param>
    public static Uri? BaseOf(XElement element, string? otherwise)
    {
        var stated = element.AncestorsAndSelf().Select(ancestor => (string?)ancestor.Attribute(XNamespace.Xml + "base")).OfType<string>().Reverse().ToList();
        Uri? @base = null;
        foreach (var part in stated)
            @base = Uri.TryCreate(part, UriKind.Absolute, out var whole) ? whole : @base is not null && Uri.TryCreate(@base, part, out var joined) ? joined : @base;
        return @base ?? (Uri.TryCreate(otherwise, UriKind.Absolute, out var site) ? site : null);
    }

    private static int Order(XElement link) => link.Name.LocalName == "origLink" ? 0 : (string?)link.Attribute("rel") switch
    {
        null or "alternate" => 1,
        "enclosure" or "replies" or "edit" or "self" or "related" => 3,
        _ => 2,
    };

    // A path from the root is below the site that the feed names, which may be a folder of its host.
    private static string? Complete(string address, XElement link, string? site)
    {
        if (BaseOf(link, null) is { } stated)
            return PageAddress.Complete(address, stated);
        if (site is null || !Uri.TryCreate(site, UriKind.Absolute, out var root) || address.StartsWith("//", StringComparison.Ordinal))
            return PageAddress.Complete(address, null);
        var folder = root.AbsolutePath[..(root.AbsolutePath.LastIndexOf('/') + 1)];
        return address.StartsWith('/') && folder.Length > 1 && !address.StartsWith(folder, StringComparison.Ordinal)
            ? PageAddress.Complete(folder + address.TrimStart('/'), root)
            : PageAddress.Complete(address, root);
    }
}
