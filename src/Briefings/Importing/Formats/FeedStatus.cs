using System.Collections.Immutable;
using System.Xml.Linq;
using Briefings.Importing.Html.Stated;

namespace Briefings.Importing.Formats;

/// <summary>Distinguishes the articles of an export from its other records, and what was published from what was not.</summary>
internal static class FeedStatus
{
    private const string BloggerKind = "http://schemas.google.com/g/2005#kind";

    /// <summary>False for pictures, menus, comments, templates and settings, which exports keep beside articles.</summary>
    public static bool IsArticle(XElement item)
    {
        if (FeedXml.Text(item, "post_type") is { } type && type is "attachment" or "nav_menu_item" or "revision" or "custom_css" or "wp_global_styles" or "wp_navigation" or "wp_template" or "oembed_cache" or "customize_changeset")
            return false;
        if (FeedXml.All(item, "type").FirstOrDefault(element => element.Name.NamespaceName.Contains("blogger", StringComparison.Ordinal))?.Value is { } kind && kind is not ("POST" or "PAGE"))
            return false;
        var blogger = FeedXml.All(item, "category").FirstOrDefault(category => (string?)category.Attribute("scheme") == BloggerKind);
        return blogger is null || (string?)blogger.Attribute("term") is { } term && (term.EndsWith("#post", StringComparison.Ordinal) || term.EndsWith("#page", StringComparison.Ordinal));
    }

    /// <returns>The status in the export's word; null for what was published.</returns>
    public static string? Withheld(XElement item)
    {
        var isDraft = item.Elements().Where(element => element.Name.LocalName == "control").Elements().Any(element => element.Name.LocalName == "draft" && element.Value.Trim() == "yes");
        var status = item.Elements().FirstOrDefault(element => element.Name.LocalName == "status" && (element.Name.NamespaceName.Contains("wordpress", StringComparison.Ordinal) || element.Name.NamespaceName.Contains("blogger", StringComparison.Ordinal)))?.Value.Trim();
        var isHeld = status is not (null or "" or "publish" or "inherit" or "LIVE");
        // Who reads it must know a word.
        var isLocked = FeedXml.Text(item, "post_password") is { Length: > 0 };
        return isDraft ? "draft" : isHeld ? status : isLocked ? "password" : null;
    }

    public static ImmutableArray<string> Topics(XElement item) =>
    [
        .. FeedXml.All(item, "category", "subject").Where(category => (string?)category.Attribute("scheme") != BloggerKind && (string?)category.Attribute("domain") is not ("post_format" or "author" or "nav_menu"))
            .Select(category => StatedValues.Text((string?)category.Attribute("label") ?? (category.Value.Trim().Length > 0 ? category.Value : (string?)category.Attribute("term"))))
            .OfType<string>().Where(topic => topic.Length < 80 && topic is not ("Uncategorized" or "uncategorized")).Distinct(StringComparer.OrdinalIgnoreCase),
    ];
}
