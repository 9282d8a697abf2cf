using System.Globalization;
using System.Text;
using Briefings.Planning.Media;
using Briefings.Planning.Releases;
using Briefings.Rendering.Views;

namespace Briefings.Rendering.Feeds;

/// <summary>The picture of a feed's item.</summary>
/// <param name="Url">With the site's address.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Size">In pixels.</param>
internal sealed record FeedPicture(string Url, string Type, long Length, PictureSize Size)
{
    public string? Alt { get; init; }

    public string? Caption { get; init; }

    public string? Credit { get; init; }

    /// <summary>As it is above the text.</summary>
    public string Html
    {
        get
        {
            var words = string.Join(" · ", new[] { Caption, Credit }.OfType<string>());
            var size = string.Create(CultureInfo.InvariantCulture, $"width=\"{Size.Width}\" height=\"{Size.Height}\"");
            var image = $"<img src=\"{FeedText.Html(Url)}\" alt=\"{FeedText.Html(Alt ?? "").Replace("\"", "&quot;", StringComparison.Ordinal)}\" {size} />";
            return words.Length == 0 ? $"<figure>{image}</figure>\n" : $"<figure>{image}<figcaption>{FeedText.Html(words)}</figcaption></figure>\n";
        }
    }

    /// <returns>Null for a briefing without a picture of the site's own.</returns>
    public static FeedPicture? Of(Briefing briefing, ViewContext context)
    {
        var article = briefing.Article;
        if (article.Image is not { } image || context.Plan.Media.For(article.Origin.Path).Find(image.Source) is not { Size: { } size } file)
            return null;
        return new FeedPicture(context.Urls.Absolute(file.Path), file.Type, file.Length, size) { Alt = image.Alt, Caption = image.Caption, Credit = image.Credit };
    }

    /// <summary>Writes the addresses of a text's pictures out, and takes away what only a page can use.</summary>
    /// <param name="html">Written by this program, so that in words a quotation mark is a character reference.</param>
    /// <param name="site">The site's address.</param>
    public static ReadOnlyMemory<byte> WithAddresses(ReadOnlyMemory<byte> html, Uri site)
    {
        var local = Encoding.UTF8.GetBytes($"<img src=\"{site.AbsolutePath}");
        if (html.Span.IndexOf(local) < 0)
            return html;
        var text = new StringBuilder(Encoding.UTF8.GetString(html.Span)).Replace($"<img src=\"{site.AbsolutePath}", $"<img src=\"{site.AbsoluteUri}").ToString();
        foreach (var name in (ReadOnlySpan<string>)[" srcset=\"", " sizes=\"", " loading=\""])
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at, StringComparison.Ordinal))
                text = text.Remove(at, text.IndexOf('"', at + name.Length) + 1 - at);
        }

        return Encoding.UTF8.GetBytes(text);
    }
}
