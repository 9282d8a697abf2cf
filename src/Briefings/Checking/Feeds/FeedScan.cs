using System.Text;
using Briefings.Checking.Findings;
using Briefings.Checking.Html;
using Briefings.Checking.Links;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Checking.Feeds;

/// <summary>Checks what all formats of feeds have in common.</summary>
internal sealed class FeedScan(CheckContext context, int file)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, string>> _addresses = [];
    private int _links;

    public string Path { get; } = context.PathOf(file);

    /// <summary>The ids of the items with the pages they lead to, relative to the site's address.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Addresses => _addresses;

    public string OwnUrl { get; } =
        context.BaseUrl + string.Join('/', context.Index.Files[file].Split('/').Select(Uri.EscapeDataString));

    public void Report(SourceSpan place, Func<SourceSpan, string, Diagnostic> message, string value) =>
        context.Report(file, place, message, value);

    /// <summary>Checks that a value is there.</summary>
    public void Require(string? value, SourceSpan place, string name)
    {
        if (string.IsNullOrWhiteSpace(value))
            Report(place, Messages.FeedValueMissing, name);
    }

    public void CheckItem(string? id, string? url, SourceSpan place)
    {
        if (string.IsNullOrWhiteSpace(id))
            Report(place, Messages.FeedValueMissing, "the id of an item");
        else if (!_ids.Add(id))
            Report(place, Messages.FeedIdTwice, id);
        if (url is not null)
            CheckUrl(url, place);
        if (id is not null && url?.StartsWith(context.BaseUrl, StringComparison.Ordinal) == true)
            _addresses.Add(new KeyValuePair<string, string>(id, url[context.BaseUrl.Length..]));
    }

    public void CheckUrl(string url, SourceSpan place)
    {
        if (url.StartsWith(context.BaseUrl, StringComparison.Ordinal))
        {
            _links++;
            if (context.Resolver.Resolve(url, file).Kind == LinkTargetKind.Broken)
                Report(place, Messages.BrokenLink, url);
            return;
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out var absolute) || absolute.Scheme is "file")
        {
            Report(place, Messages.FeedUrlRelative, url);
            return;
        }

        var target = context.Resolver.Resolve(url, file);
        _links++;
        if (target.Kind == LinkTargetKind.Broken)
            Report(place, Messages.BrokenLink, url);
        else if (target.Kind == LinkTargetKind.External)
            context.External?.Add(url, place);
    }

    /// <summary>Checks the links in an item's HTML, which has no address to start from.</summary>
    public void CheckHtml(ReadOnlySpan<byte> text, SourceSpan place)
    {
        var html = new HtmlScanner(text);
        while (html.Read())
        {
            if (html.IsClose || html.Attributes.IsEmpty)
                continue;
            var tag = new TagAttributes(html);
            CheckLink(tag.Href, place);
            CheckLink(tag.Source, place);
        }
    }

    private void CheckLink(in AttributeValue link, SourceSpan place)
    {
        if (!link.Text.IsEmpty && TextOf(link) is { Length: > 0 } url)
            CheckUrl(url, place);
    }

    /// <summary>Called once, when all of the feed was read.</summary>
    public void Finish(int bytes)
    {
        context.AddLinks(_links);
        if (bytes > FeedLimits.Bytes)
            Report(SourceSpan.File(Path), Messages.FeedTooLarge, $"{bytes / 1024} KB");
    }

    private static string TextOf(in AttributeValue value) =>
        value.IsPresent ? System.Net.WebUtility.HtmlDecode(Encoding.UTF8.GetString(value.Text)).Trim() : "";
}
