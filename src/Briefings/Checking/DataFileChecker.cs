using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Checking;

/// <summary>Finds out what an XML or JSON file is, and checks it as that.</summary>
internal sealed class DataFileChecker(CheckContext context, int file)
{
    private readonly byte[] _bytes = context.Read(file);

    /// <returns>The feed that it is; null when it is none.</returns>
    public FeedScan? Check() => context.Index.Files[file].EndsWith(".json", StringComparison.Ordinal) ? CheckJson() : CheckXml();

    private FeedScan? CheckXml()
    {
        try
        {
            using var xml = XmlPlaces.Open(_bytes);
            xml.MoveToContent();
            if (xml.LocalName is "urlset" or "sitemapindex")
                new SitemapChecker(context, file).Check(xml, _bytes.Length);
            if (xml.LocalName is not ("rss" or "feed"))
                return null;
            var scan = new FeedScan(context, file);
            new XmlFeedChecker(scan).Check(XElement.Load(xml, LoadOptions.SetLineInfo));
            scan.Finish(_bytes.Length);
            return scan;
        }
        catch (XmlException error)
        {
            var place = SourceSpan.At(context.PathOf(file), Math.Max(1, error.LineNumber), Math.Max(1, error.LinePosition));
            context.Report(file, place, Messages.NotWellFormed, error.Message);
            return null;
        }
    }

    private FeedScan? CheckJson()
    {
        try
        {
            using var json = JsonDocument.Parse(_bytes);
            if (!JsonFeedChecker.IsFeed(json.RootElement))
                return null;
            var scan = new FeedScan(context, file);
            new JsonFeedChecker(scan).Check(json.RootElement);
            scan.Finish(_bytes.Length);
            return scan;
        }
        catch (JsonException error)
        {
            var place = SourceSpan.At(context.PathOf(file), (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1);
            context.Report(file, place, Messages.NotWellFormed, error.Message);
            return null;
        }
    }
}
