using System.Xml.Linq;
using Briefings.Importing.Html.Stated;

namespace Briefings.Importing.Formats;

/// <summary>Reads who wrote an item: <c>dc:creator</c>, Atom's authors, or the name beside an address of mail.</summary>
internal static class FeedAuthors
{
    /// <returns>The names with <c>; </c> between.</returns>
    public static (string Names, XElement Place)? Of(XElement item, FeedHead head)
    {
        foreach (var places in new[] { FeedXml.All(item, "creator"), FeedXml.All(item, "author"), head.All("author") })
        {
            var named = places.Select(place => (Name: Name(place), Place: place)).Where(author => author.Name is not null).Select(author => (Name: head.NameOf(author.Name!), author.Place)).ToList();
            if (named.Count > 0)
                return (string.Join("; ", named.Select(author => author.Name).Distinct()), named[0].Place);
        }

        return null;
    }

    // "ann@example.org (Ann Miller)"; an address alone is no name, and stays out.
    private static string? Name(XElement author)
    {
        var text = StatedValues.Text(FeedXml.Text(author, "name") ?? (author.HasElements ? null : author.Value));
        if (text is null)
            return null;
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (text.Contains('@', StringComparison.Ordinal))
            text = open > 0 && text.IndexOf(')', open) is > 0 and var close ? text[(open + 1)..close].Trim() : "";
        return text.Length == 0 || text.Contains('@', StringComparison.Ordinal) ? null : text;
    }
}
