using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Checking.Feeds;

/// <summary>Checks RSS 2.0 (RSS Advisory Board's profile) and Atom (RFC 4287).</summary>
internal sealed class XmlFeedChecker(FeedScan scan, FeedElementReader feed)
{
    /// <exception cref="System.Xml.XmlException">It is not XML.</exception>
    public void Check()
    {
        var place = feed.Place;
        if (feed.IsAtom)
            CheckAtom();
        else if (feed.GoTo("channel"))
            CheckRss();
        else
            scan.Report(place, Messages.FeedValueMissing, "channel");
    }

    private void CheckRss()
    {
        var place = feed.Place;
        var channel = feed.ReadChildren("item", CheckRssItem);
        foreach (var name in (ReadOnlySpan<string>)["title", "link", "description"])
            Require(channel, name, "channel", place);
        if (Find(channel, "link") is { } link)
            scan.CheckUrl(link.Text.Trim(), link.Place);
        CheckDates(channel, FeedDates.IsRfc822, "lastBuildDate", "pubDate");
        CheckSelf(channel);
    }

    private void CheckRssItem()
    {
        var place = feed.Place;
        var item = feed.ReadChildren();
        var description = item.FindIndex(element => element.Name == "description");
        if (description < 0)
            Require(item, "title", "item", place);
        scan.CheckItem(Find(item, "guid")?.Text.Trim(), Find(item, "link")?.Text.Trim(), place);
        CheckDates(item, FeedDates.IsRfc822, "pubDate");
        // Readers that know one text only take the last they meet.
        var content = item.FindIndex(element => element.Name == "content:encoded");
        if (content >= 0 && (description < 0 || item.FindLastIndex(element => element.Name == "description") > content))
            scan.Report(item[content].Place, Messages.FeedContentFirst, "content:encoded");
    }

    private void CheckAtom()
    {
        var place = feed.Place;
        var children = feed.ReadChildren("entry", CheckAtomEntry);
        foreach (var name in (ReadOnlySpan<string>)["id", "title", "updated"])
            Require(children, name, "feed", place);
        CheckDates(children, FeedDates.IsRfc3339, "updated");
        CheckSelf(children);
    }

    private void CheckAtomEntry()
    {
        var place = feed.Place;
        var entry = feed.ReadChildren();
        Require(entry, "title", "entry", place);
        Require(entry, "updated", "entry", place);
        CheckDates(entry, FeedDates.IsRfc3339, "updated", "published");
        scan.CheckItem(Find(entry, "id")?.Text.Trim(), Alternate(entry), place);
    }

    private void CheckSelf(List<FeedElement> parent)
    {
        foreach (var link in parent.Where(element => element.Name == "atom:link"))
        {
            var href = link.Address ?? "";
            if (link.Relation == "self" && href != scan.OwnUrl)
                scan.Report(link.Place, Messages.FeedSelfElsewhere, href);
            // A hub is written to; there is nothing to read at its address.
            else if (link.Relation != "hub")
                scan.CheckUrl(href, link.Place);
        }
    }

    private void CheckDates(List<FeedElement> parent, Func<string, bool> isRight, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Find(parent, name) is { } date && !isRight(date.Text))
                scan.Report(date.Place, Messages.FeedDateWrong, date.Text);
        }
    }

    private void Require(List<FeedElement> parent, string name, string of, SourceSpan place) =>
        scan.Require(Find(parent, name)?.Text, place, $"{name} of {of}");

    private static FeedElement? Find(List<FeedElement> parent, string name)
    {
        foreach (var element in parent)
        {
            if (element.Name == name)
                return element;
        }

        return null;
    }

    private static string? Alternate(List<FeedElement> entry) => entry
        .Where(element => element.Name == "atom:link" && element.Relation is null or "alternate")
        .Select(link => link.Address).FirstOrDefault();
}
