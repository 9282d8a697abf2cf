using System.Collections.Immutable;
using System.Net;
using System.Text;
using Briefings.Checking.Findings;
using Briefings.Checking.Html;
using Briefings.Checking.Links;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Checking;

/// <summary>Checks one HTML page by itself and notes what the check of the whole site needs.</summary>
/// <param name="context">What the checks share.</param>
/// <param name="file">The number of the page's file.</param>
/// <param name="bytes">Of the page.</param>
internal sealed class PageScanner(CheckContext context, int file, ReadOnlyMemory<byte> bytes)
{
    private readonly string _path = context.PathOf(file);
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly List<LanguageVersion> _versions = [];
    private readonly List<AnchorLink> _anchorLinks = [];
    private string _language = "";
    private string? _title;
    private string? _description;
    private int _titleAt;
    private int _descriptionAt;
    private bool _isUnlisted;
    private int _level;
    private bool _isInLink;
    private int _links;

    public PageFacts Scan()
    {
        var html = new HtmlScanner(bytes.Span);
        while (html.Read())
        {
            if (!html.IsClose)
                Visit(html);
            else if (html.Name is "a")
                _isInLink = false;
        }

        if (_language.Length == 0)
            Report(0, 1, Messages.PageWithoutLanguage, "");
        if (string.IsNullOrWhiteSpace(_title))
            Report(0, 1, Messages.PageWithoutTitle, "");
        CheckOwnAnchors();
        context.AddLinks(_links);
        return new PageFacts(file)
        {
            Language = _language,
            Title = _title,
            Description = _description,
            TitlePlace = PlaceAt(_titleAt),
            DescriptionPlace = PlaceAt(_descriptionAt),
            IsUnlisted = _isUnlisted || _path.EndsWith("/404.html", StringComparison.Ordinal),
            Anchors = [.. _anchors],
            Versions = [.. _versions],
            AnchorLinks = [.. _anchorLinks.Where(link => link.File != file)],
        };
    }

    private void Visit(in HtmlScanner html)
    {
        var tag = new TagAttributes(html);
        if (tag.Id.IsPresent && !_anchors.Add(Decode(tag.Id.Text)))
            Report(tag.Id, Messages.SameAnchor);
        switch (html.Name)
        {
            case "html":
                _language = Decode(tag.Lang.Text).Trim();
                break;
            case "title":
                if (_title is null)
                    (_title, _titleAt) = (Decode(html.RawText).Trim(), html.Offset);
                break;
            case "meta":
                VisitMeta(tag);
                break;
            case "link":
                VisitLink(tag);
                break;
            case "a" or "area":
                CheckNesting(html, tag);
                if (tag.Name.IsPresent)
                    _anchors.Add(Decode(tag.Name.Text));
                Follow(tag.Href);
                break;
            case "form":
                Follow(tag.Action);
                break;
            case "img" or "script" or "iframe" or "embed" or "audio" or "video" or "source" or "track" or "object" or "input":
                VisitResource(html, tag);
                break;
            case ['h', >= '1' and <= '6']:
                VisitHeading(html);
                break;
        }
    }

    private void VisitMeta(in TagAttributes tag)
    {
        if (Is(tag.Name, "description"))
            (_description, _descriptionAt) = (Decode(tag.Content.Text).Trim(), tag.Content.Offset);
        else if (Is(tag.Name, "robots") && tag.Content.Text.IndexOf("noindex"u8) >= 0)
            _isUnlisted = true;
        else if (Is(tag.HttpEquiv, "refresh") && tag.Content.Text.IndexOf("url="u8) is >= 0 and var at)
        {
            _isUnlisted = true;
            Follow(new AttributeValue(tag.Content.Offset + at + 4, tag.Content.Text[(at + 4)..]));
        }
    }

    private void VisitLink(in TagAttributes tag)
    {
        var rel = Decode(tag.Rel.Text);
        // These name a host, not a page.
        if (rel is "preconnect" or "dns-prefetch")
            return;
        if (rel.Contains("stylesheet", StringComparison.Ordinal) || rel.Contains("icon", StringComparison.Ordinal)
            || rel.Contains("preload", StringComparison.Ordinal))
        {
            CheckSecure(tag.Href);
        }

        var target = Follow(tag.Href);
        if (rel == "alternate" && tag.HrefLang.IsPresent && target is { Kind: LinkTargetKind.Internal })
            _versions.Add(new LanguageVersion(Decode(tag.HrefLang.Text), target.File, PlaceOf(tag.Href)));
    }

    private void VisitResource(in HtmlScanner html, in TagAttributes tag)
    {
        if (html.Name is "img" && !tag.Alt.IsPresent)
            Report(html.Offset, 1, Messages.ImageWithoutText, Decode(tag.Source.Text));
        CheckSecure(tag.Source);
        Follow(tag.Source);
        if (!tag.SourceSet.IsPresent)
            return;
        // Candidates are an address and a size, parted by commas.
        foreach (var candidate in Decode(tag.SourceSet.Text).Split(',', StringSplitOptions.TrimEntries))
        {
            var url = candidate.Split(' ')[0];
            if (url.Length > 0 && context.Resolver.Resolve(url, file).Kind == LinkTargetKind.Broken)
                Report(tag.SourceSet.Offset, tag.SourceSet.Text.Length, Messages.BrokenLink, url);
        }
    }

    // HTML 4.5.1: nothing to follow is within a link; browsers end the outer one where the inner begins.
    private void CheckNesting(in HtmlScanner html, in TagAttributes tag)
    {
        if (html.Name is not "a" || !tag.Href.IsPresent)
            return;
        if (_isInLink)
            Report(tag.Href, Messages.NestedLink);
        _isInLink = true;
    }

    private void VisitHeading(in HtmlScanner html)
    {
        var level = html.Name[1] - '0';
        if (level > _level + 1)
            Report(html.Offset, 3, Messages.HeadingSkipped, _level == 0 ? $"h{level} is the first heading" : $"h{level} follows h{_level}");
        _level = level;
    }

    private LinkTarget Follow(in AttributeValue link)
    {
        if (!link.IsPresent)
            return default;
        var target = context.Resolver.Resolve(link.Text, file);
        _links += target.Kind is LinkTargetKind.Internal or LinkTargetKind.Broken ? 1 : 0;
        if (target.Kind == LinkTargetKind.Broken)
            Report(link, Messages.BrokenLink);
        else if (target.Kind == LinkTargetKind.External)
            context.External?.Add(Decode(link.Text).Trim(), PlaceOf(link));
        else if (target.Fragment is { Length: > 0 } fragment)
            _anchorLinks.Add(new AnchorLink(target.File, fragment, PlaceOf(link)));
        return target;
    }

    private void CheckSecure(in AttributeValue resource)
    {
        if (context.IsSecure && resource.Text.StartsWith("http:"u8))
            Report(resource, Messages.MixedContent);
    }

    private void CheckOwnAnchors()
    {
        foreach (var link in _anchorLinks)
        {
            if (link.File == file && !Anchors.Has(_anchors, link.Fragment))
                context.Report(file, link.Place, Messages.BrokenAnchor, "#" + link.Fragment);
        }
    }

    private void Report(in AttributeValue value, Func<SourceSpan, string, Diagnostic> message) =>
        context.Report(file, PlaceOf(value), message, Decode(value.Text));

    private void Report(int offset, int length, Func<SourceSpan, string, Diagnostic> message, string value) =>
        context.Report(
            file, ByteLines.Place(_path, bytes.Span, offset, Math.Min(length, bytes.Length - offset)), message, value);

    private SourceSpan PlaceAt(int offset) => ByteLines.Place(_path, bytes.Span, offset, Math.Min(1, bytes.Length - offset));

    private SourceSpan PlaceOf(in AttributeValue value) =>
        ByteLines.Place(_path, bytes.Span, value.Offset, value.Text.Length);

    private static bool Is(in AttributeValue value, string text) =>
        value.Text.Length == text.Length && Decode(value.Text).Equals(text, StringComparison.OrdinalIgnoreCase);

    private static string Decode(ReadOnlySpan<byte> text) =>
        text.IsEmpty ? "" : WebUtility.HtmlDecode(Encoding.UTF8.GetString(text));
}
