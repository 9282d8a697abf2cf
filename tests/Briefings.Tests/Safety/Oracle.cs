using System.Globalization;
using AngleSharp.Dom;
using Ganss.Xss;

namespace Briefings.Tests.Safety;

/// <summary>Says with a sanitizer that others wrote what in a piece of HTML is armed.</summary>
internal static class Oracle
{
    private static readonly string[] Structure =
    [
        "html", "head", "body", "title", "meta", "link", "main", "header", "footer", "nav", "article", "section", "aside", "form", "input", "button", "label", "select", "option",
        "time", "template", "mark", "data", "details", "summary", "noscript", "figure", "figcaption", "dialog", "search", "output", "script", "svg", "path", "picture", "source",
    ];

    private static readonly string[] Schemes = ["javascript:", "vbscript:", "data:"];

    /// <summary>What a reader would run or load; empty for nothing.</summary>
    public static string Armed(string html)
    {
        var armed = new SortedSet<string>(StringComparer.Ordinal);
        var sanitizer = new HtmlSanitizer();
        foreach (var tag in Structure)
            sanitizer.AllowedTags.Add(tag);
        sanitizer.AllowedSchemes.Add("mailto");
        sanitizer.RemovingTag += (_, e) => armed.Add(Name(e.Tag));
        sanitizer.RemovingAttribute += (_, e) =>
        {
            if (IsActive(e.Attribute))
                armed.Add($"{Name(e.Tag)} {e.Attribute.Name}={e.Attribute.Value}");
        };
        sanitizer.RemovingStyle += (_, e) => armed.Add($"{Name(e.Tag)} style {e.Style.Name}");
        sanitizer.RemovingAtRule += (_, e) => armed.Add("at-rule");
        sanitizer.PostProcessNode += (_, e) =>
        {
            if (e.Node is IElement { LocalName: "script" } script && script.GetAttribute("type") != "application/ld+json" && !IsOwn(script.GetAttribute("src")))
                armed.Add("script " + script.OuterHtml);
            if (e.Node is IElement { LocalName: "meta" } meta && meta.HasAttribute("http-equiv") && !meta.GetAttribute("http-equiv")!.Equals("content-security-policy", StringComparison.OrdinalIgnoreCase))
                armed.Add("meta http-equiv");
        };
        sanitizer.SanitizeDocument(html);
        return string.Join("; ", armed);
    }

    // Harmless attributes are taken off too, as what the list does not know: only those that do something count.
    private static bool IsActive(IAttr attribute)
    {
        var name = attribute.Name.ToLowerInvariant();
        var value = new string([.. attribute.Value.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c))]).ToLower(CultureInfo.InvariantCulture);
        var leads = name is "href" or "src" or "action" or "data" or "poster" or "cite" or "srcset" or "xlink:href" or "ping" or "manifest";
        return name.StartsWith("on", StringComparison.Ordinal) || name is "style" or "srcdoc" or "formaction" or "background"
            || (leads && Schemes.Any(scheme => value.StartsWith(scheme, StringComparison.Ordinal)));
    }

    private static bool IsOwn(string? source) => source?.StartsWith("/archive/assets/", StringComparison.Ordinal) == true;

    private static string Name(IElement element) => element.LocalName;
}
