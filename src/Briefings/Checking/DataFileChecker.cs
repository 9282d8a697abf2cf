using System.Text.Json;
using System.Xml;
using Briefings.Checking.Feeds;
using Briefings.Checking.Findings;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Checking;

/// <summary>Finds out what an XML or JSON file is, and checks it as that.</summary>
/// <param name="context">What the checks share.</param>
/// <param name="file">The number of the file.</param>
/// <param name="bytes">Of the file.</param>
internal sealed class DataFileChecker(CheckContext context, int file, ReadOnlyMemory<byte> bytes)
{
    /// <returns>The feed that it is; null when it is none.</returns>
    public FeedScan? Check() => context.Index.Files[file].EndsWith(".json", StringComparison.Ordinal) ? CheckJson() : CheckXml();

    private FeedScan? CheckXml()
    {
        try
        {
            using var xml = XmlPlaces.Open(bytes);
            xml.MoveToContent();
            if (xml.LocalName is "urlset" or "sitemapindex")
                new SitemapChecker(context, file).Check(xml, bytes.Length);
            if (xml.LocalName is not ("rss" or "feed"))
                return null;
            var scan = new FeedScan(context, file);
            using (var reader = new FeedElementReader(xml, scan))
                new XmlFeedChecker(scan, reader).Check();
            // What is behind the feed's end must be XML as well.
            while (xml.Read())
            {
            }

            scan.Finish(bytes.Length);
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
            using var json = JsonDocument.Parse(bytes);
            if (!JsonFeedChecker.IsFeed(json.RootElement))
                return null;
            var scan = new FeedScan(context, file);
            using (var checker = new JsonFeedChecker(scan, bytes))
                checker.Check(json.RootElement);
            scan.Finish(bytes.Length);
            return scan;
        }
        catch (JsonException error)
        {
            var place = SourceSpan.At(context.PathOf(file), (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1);
            context.Report(file, place, Messages.NotWellFormed, error.Message);
            return null;
        }
        catch (InvalidOperationException error)
        {
            // JSON may write half of a character ("\ud800"), which no text can hold.
            context.Report(file, SourceSpan.At(context.PathOf(file), 1, 1), Messages.NotWellFormed, error.Message);
            return null;
        }
    }
}
