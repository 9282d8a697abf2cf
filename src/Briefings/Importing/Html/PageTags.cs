using System.Collections.Frozen;

namespace Briefings.Importing.Html;

/// <summary>Which elements of HTML are within a line of text, and which hold nothing to read.</summary>
internal static class PageTags
{
    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet(
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "picture", "q", "rp", "rt", "ruby", "s",
        "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ]);

    private static readonly FrozenSet<string> Unread = FrozenSet.ToFrozenSet(
    [
        "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "button", "select", "input", "textarea", "head", "audio", "video", "canvas", "dialog", "menu", "map", "applet", "frameset", "rp", "rt",
    ]);

    private static readonly FrozenSet<string> Furniture = FrozenSet.ToFrozenSet(["nav", "aside", "footer", "form"]);

    /// <summary>Elements that say themselves that they hold an article: no name of a class speaks against them.</summary>
    private static readonly FrozenSet<string> Whole = FrozenSet.ToFrozenSet(["html", "body", "main", "article"]);

    public static bool IsInline(string name) => Inline.Contains(name);

    public static bool IsUnread(string name) => Unread.Contains(name);

    public static bool IsFurniture(string name) => Furniture.Contains(name);

    /// <summary>Whether the element says itself that it is beside the text.</summary>
    public static bool IsBeside(string name) => name is "footer" or "aside" or "nav";

    public static bool IsWhole(string name) => Whole.Contains(name);
}
