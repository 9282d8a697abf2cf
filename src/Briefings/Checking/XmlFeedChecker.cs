using System.Xml.Linq;
using Briefings.Diagnostics;

namespace Briefings.Checking;

/// <summary>Checks RSS 2.0 (RSS Advisory Board's profile) and Atom (RFC 4287).</summary>
internal sealed class XmlFeedChecker(FeedScan scan)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    public void Check(XElement root)
    {
        if (root.Name == Atom + "feed")
            CheckAtom(root);
        else if (root.Element("channel") is { } channel)
            CheckRss(channel);
        else
            scan.Report(XmlPlaces.Of(scan.Path, root), Messages.FeedValueMissing, "channel");
    }

    private void CheckRss(XElement channel)
    {
        foreach (var name in (ReadOnlySpan<string>)["title", "link", "description"])
            Require(channel, name);
        if (channel.Element("link") is { } link)
            scan.CheckUrl(link.Value.Trim(), XmlPlaces.Of(scan.Path, link));
        CheckDates(channel, FeedDates.IsRfc822, "lastBuildDate", "pubDate");
        CheckSelf(channel);
        foreach (var item in channel.Elements("item"))
            CheckRssItem(item);
    }

    private void CheckRssItem(XElement item)
    {
        var place = XmlPlaces.Of(scan.Path, item);
        var description = item.Element("description");
        if (description is null)
            Require(item, "title");
        scan.CheckItem(item.Element("guid")?.Value.Trim(), item.Element("link")?.Value.Trim(), place);
        CheckDates(item, FeedDates.IsRfc822, "pubDate");
        if (item.Element(Content + "encoded") is not { } content)
            return;
        // Readers that know one text only take the last they meet.
        if (description is null || content.ElementsAfterSelf("description").Any())
            scan.Report(XmlPlaces.Of(scan.Path, content), Messages.FeedContentFirst, "content:encoded");
        scan.CheckHtml(content.Value, XmlPlaces.Of(scan.Path, content));
    }

    private void CheckAtom(XElement feed)
    {
        foreach (var name in (ReadOnlySpan<string>)["id", "title", "updated"])
            Require(feed, name);
        CheckDates(feed, FeedDates.IsRfc3339, "updated");
        CheckSelf(feed);
        foreach (var entry in feed.Elements(Atom + "entry"))
        {
            Require(entry, "title");
            Require(entry, "updated");
            CheckDates(entry, FeedDates.IsRfc3339, "updated", "published");
            scan.CheckItem(entry.Element(Atom + "id")?.Value.Trim(), Alternate(entry), XmlPlaces.Of(scan.Path, entry));
            foreach (var text in entry.Elements(Atom + "content").Concat(entry.Elements(Atom + "summary")))
            {
                if ((string?)text.Attribute("type") == "html")
                    scan.CheckHtml(text.Value, XmlPlaces.Of(scan.Path, text));
            }
        }
    }

    private void CheckSelf(XElement feed)
    {
        foreach (var link in feed.Elements(Atom + "link"))
        {
            var href = (string?)link.Attribute("href") ?? "";
            var place = XmlPlaces.Of(scan.Path, link);
            var relation = (string?)link.Attribute("rel");
            if (relation == "self" && href != scan.OwnUrl)
                scan.Report(place, Messages.FeedSelfElsewhere, href);
            // A hub is written to; there is nothing to read at its address.
            else if (relation != "hub")
                scan.CheckUrl(href, place);
        }
    }

    private void CheckDates(XElement parent, Func<string, bool> isRight, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (parent.Element(parent.Name.Namespace + name) is { } date && !isRight(date.Value))
                scan.Report(XmlPlaces.Of(scan.Path, date), Messages.FeedDateWrong, date.Value);
        }
    }

    private void Require(XElement parent, string name) => scan.Require(
        parent.Element(parent.Name.Namespace + name)?.Value,
        XmlPlaces.Of(scan.Path, parent),
        $"{name} of {parent.Name.LocalName}");

    private static string? Alternate(XElement entry) => entry.Elements(Atom + "link")
        .Where(link => (string?)link.Attribute("rel") is null or "alternate")
        .Select(link => (string?)link.Attribute("href")).FirstOrDefault();
}
