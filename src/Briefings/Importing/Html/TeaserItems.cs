using AngleSharp.Dom;
using Briefings.Language;

namespace Briefings.Importing.Html;

/// <summary>Finds what is beside an article by its shape: elements of one kind in a row, each with a link to another page and a day; and the posts behind the first one of a thread.</summary>
internal static class TeaserItems
{
    private const int Few = 3;
    private const int Longest = 400;
    private const int ShortestLink = 12;
    private const int Scanned = 60;

    private static readonly string[] Posts = ["post", "message", "reply", "answer", "comment", "beitrag", "topic"];

    public static HashSet<IElement> Of(IElement parent, IElement root)
    {
        var items = new HashSet<IElement>();
        if (parent.ChildElementCount < 2)
            return items;
        foreach (var row in parent.Children.GroupBy(child => (child.LocalName, child.ClassList.Length > 0 ? child.ClassList[0] : "")))
        {
            var like = row.ToList();
            if (like.Count >= Few && like.Take(Scanned).Count(child => IsTeaser(child, root)) >= Few)
                items.UnionWith(like.Where(child => !child.Contains(root) && IsTeaser(child, root)));
            if (like.Count > 1 && IsPost(row.Key.Item2) && like.FindIndex(child => child.Contains(root)) is >= 0 and var own)
                items.UnionWith(like.Skip(own + 1));
        }

        return items;
    }

    private static bool IsPost(string name) => name.Length > 0 && Array.Exists(Posts, post => name.StartsWith(post, StringComparison.OrdinalIgnoreCase));

    // A day is beside the link or within it.
    private static bool IsTeaser(IElement element, IElement root)
    {
        if (element.Contains(root) || element.QuerySelector("h1, a[href]") is not { LocalName: "a" } || element.TextContent is not { Length: <= Longest } text)
            return false;
        return text.Any(char.IsDigit) && element.QuerySelectorAll("a[href]").Any(link => link.GetAttribute("href") is [not '#', ..] && Scripts.Weight(link.TextContent) >= ShortestLink);
    }
}
