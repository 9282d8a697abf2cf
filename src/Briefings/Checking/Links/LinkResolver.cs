using System.Net;
using System.Text;

namespace Briefings.Checking.Links;

/// <summary>Finds out where a link leads, as a browser would.</summary>
/// <param name="index">What there is.</param>
/// <param name="baseUrl">The site's address; ends with a slash.</param>
internal sealed class LinkResolver(OutputIndex index, Uri baseUrl)
{
    private readonly string _base = baseUrl.AbsoluteUri;
    private readonly string _path = baseUrl.AbsolutePath;

    /// <param name="href">As it is written in the page, escapes and all.</param>
    /// <param name="file">The number of the file that it is in.</param>
    public LinkTarget Resolve(ReadOnlySpan<byte> href, int file)
    {
        href = href.Trim(" \t\r\n\f"u8);
        if (href.Contains((byte)'&') || href.Length > 512)
            return Resolve(WebUtility.HtmlDecode(Encoding.UTF8.GetString(href)), file);
        Span<char> chars = stackalloc char[512];
        return Resolve(chars[..Encoding.UTF8.GetChars(href, chars)], file);
    }

    /// <param name="href">Without the escapes of HTML.</param>
    /// <param name="file">The number of the file that it is in.</param>
    public LinkTarget Resolve(ReadOnlySpan<char> href, int file)
    {
        var hash = href.IndexOf('#');
        var fragment = hash < 0 ? null : Uri.UnescapeDataString(href[(hash + 1)..].ToString());
        href = hash < 0 ? href : href[..hash];
        if (href.IsEmpty)
            return new LinkTarget(LinkTargetKind.Internal, file, fragment);
        if (href.StartsWith(_base) || (href.Length == _base.Length - 1 && _base.StartsWith(href)))
            return Find(href.Length < _base.Length ? default : href[_base.Length..], fragment);
        if (Scheme(href) is { Length: > 0 } scheme)
            return new LinkTarget(IsWeb(scheme) ? LinkTargetKind.External : LinkTargetKind.Other);
        if (href.StartsWith("//") || (href[0] == '/' && !href.StartsWith(_path)))
            return new LinkTarget(LinkTargetKind.External);
        if (href[0] == '/')
            return Find(href[_path.Length..], fragment);
        return href[0] == '?'
            ? new LinkTarget(LinkTargetKind.Internal, file, fragment)
            : FindRelative(href, file, fragment);
    }

    private LinkTarget FindRelative(ReadOnlySpan<char> href, int file, string? fragment)
    {
        var from = OutputIndex.UrlPath(index.Files[file]);
        var own = new Uri(_base + string.Join('/', from.Split('/').Select(Uri.EscapeDataString)));
        if (!Uri.TryCreate(own, href.ToString(), out var url))
            return new LinkTarget(LinkTargetKind.Broken);

        return url.AbsoluteUri.StartsWith(_base, StringComparison.Ordinal)
            ? Find(url.AbsoluteUri.AsSpan(_base.Length), fragment)
            : new LinkTarget(LinkTargetKind.External);
    }

    private LinkTarget Find(ReadOnlySpan<char> path, string? fragment)
    {
        var query = path.IndexOf('?');
        path = query < 0 ? path : path[..query];
        if ((path.Contains("./", StringComparison.Ordinal) || path.EndsWith(".")) && Uri.TryCreate($"http://site/{path}", UriKind.Absolute, out var plain))
            path = plain.AbsolutePath.AsSpan(1);
        if (path.Contains('%'))
            path = Uri.UnescapeDataString(path.ToString());
        var file = index.Find(path);
        return file < 0 ? new LinkTarget(LinkTargetKind.Broken) : new LinkTarget(LinkTargetKind.Internal, file, fragment);
    }

    // RFC 3986, section 3.1: letters, digits and a few signs before the first colon.
    private static ReadOnlySpan<char> Scheme(ReadOnlySpan<char> href)
    {
        var end = href.IndexOfAny(":/?");
        return end > 0 && href[end] == ':' ? href[..end] : default;
    }

    private static bool IsWeb(ReadOnlySpan<char> scheme) =>
        scheme.Equals("http", StringComparison.OrdinalIgnoreCase) || scheme.Equals("https", StringComparison.OrdinalIgnoreCase);
}
