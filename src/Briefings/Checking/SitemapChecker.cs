using System.Xml;
using Briefings.Checking.Feeds;
using Briefings.Checking.Findings;
using Briefings.Checking.Links;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Checking;

/// <summary>Checks a sitemap or an index of sitemaps (sitemaps.org, protocol 0.9) in one pass.</summary>
internal sealed class SitemapChecker(CheckContext context, int file)
{
    private readonly string _path = context.PathOf(file);
    private readonly HashSet<int> _listed = [];
    private readonly HashSet<(int From, int To)> _versions = [];
    private readonly List<(int From, int To, SourceSpan Place)> _versionLinks = [];
    private int _current = -1;
    private int _urls;

    /// <exception cref="XmlException">It is not XML.</exception>
    public void Check(XmlReader xml, int bytes)
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "link")
                CheckVersion(xml);
            else if (xml.LocalName is "loc" or "lastmod")
                CheckText(xml);
        }

        // The page that would name this one in turn may be listed in another part of the sitemap.
        foreach (var link in _versionLinks.Where(link => !_versions.Contains((link.To, link.From))))
            context.UnansweredVersions.Add(new VersionLink(file, link.From, link.To, link.Place));
        if (_urls > FeedLimits.SitemapUrls || bytes > FeedLimits.SitemapBytes)
            context.Report(file, SourceSpan.File(_path), Messages.SitemapTooLarge, $"{_urls} addresses in {bytes / 1024} KB");
        context.AddLinks(_urls + _versionLinks.Count);
    }

    private void CheckText(XmlReader xml)
    {
        var isAddress = xml.LocalName == "loc";
        var place = XmlPlaces.Of(_path, xml);
        var text = xml.Read() && xml.NodeType == XmlNodeType.Text ? xml.Value.Trim() : "";
        if (!isAddress)
        {
            if (!FeedDates.IsW3C(text))
                context.Report(file, place, Messages.FeedDateWrong, text);
            return;
        }

        _urls++;
        _current = Find(text, place);
        if (_current >= 0 && !_listed.Add(_current))
            context.Report(file, place, Messages.SitemapTwice, text);
    }

    private void CheckVersion(XmlReader xml)
    {
        var place = XmlPlaces.Of(_path, xml);
        var to = Find(xml.GetAttribute("href") ?? "", place);
        if (_current < 0 || to < 0)
            return;
        _versions.Add((_current, to));
        if (_current != to)
            _versionLinks.Add((_current, to, place));
    }

    // The number of the file, or -1.
    private int Find(string url, SourceSpan place)
    {
        if (!url.StartsWith(context.BaseUrl, StringComparison.Ordinal))
        {
            context.Report(file, place, Messages.SitemapElsewhere, url);
            return -1;
        }

        var target = context.Resolver.Resolve(url, file);
        if (target.Kind == LinkTargetKind.Broken)
            context.Report(file, place, Messages.BrokenLink, url);
        return target.File;
    }
}
