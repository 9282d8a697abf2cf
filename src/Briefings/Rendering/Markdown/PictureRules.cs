using System.Globalization;
using Briefings.Planning.Media;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Briefings.Rendering.Markdown;

/// <summary>Which pictures of a text a page shows: those of the site. Another site's is linked to, and no reader asks for it.</summary>
internal static class PictureRules
{
    // The column of a text is 38rem wide, and on a small screen as wide as that.
    private const string Sizes = "(min-width: 40rem) 38rem, 100vw";

    /// <param name="picture">Is changed, or replaced.</param>
    /// <param name="context">Where the text will be.</param>
    public static void Apply(LinkInline picture, MarkdownContext context)
    {
        var url = MarkdownRules.UrlOf(picture);
        if (context.Media?.Find(url) is { IsPicture: true } file)
        {
            Show(picture, file, context);
            return;
        }

        if (!UrlPolicy.Allows(url))
        {
            MarkdownRules.Unwrap(picture);
            return;
        }

        picture.Url = MarkdownRules.Resolve(url!.Trim(), context);
        if (context.ShowsRemote && IsRemote(picture.Url, context))
            ShowRemote(picture);
        else if (picture is { Parent: LinkInline outer, PreviousSibling: null, NextSibling: null } && IsRemote(picture.Url, context))
            LinkElsewhere(picture, outer);
        else if (MarkdownRules.IsInLink(picture) || MarkdownRules.LeadsNowhere(picture.Url, context))
            MarkdownRules.Unwrap(picture);
        else
            Link(picture, context);
    }

    /// <summary>The attributes of a picture of the site, for templates too.</summary>
    public static string SourceSet(MediaFile file, string site) => file.Versions.IsEmpty
        ? ""
        : string.Join(", ", file.Versions.Select(version => $"{site}{version.Path.Url} {version.Width.ToString(CultureInfo.InvariantCulture)}w"))
            + $", {site}{file.Path.Url} {file.Size!.Value.Width.ToString(CultureInfo.InvariantCulture)}w";

    private static void Show(LinkInline picture, MediaFile file, MarkdownContext context)
    {
        // From the host's root, so that a page shows it wherever it is served; feeds write the whole address.
        var site = context.Site.AbsolutePath;
        picture.Url = site + file.Path.Url;
        var attributes = picture.GetAttributes();
        attributes.AddProperty("width", file.Size!.Value.Width.ToString(CultureInfo.InvariantCulture));
        attributes.AddProperty("height", file.Size.Value.Height.ToString(CultureInfo.InvariantCulture));
        if (SourceSet(file, site) is { Length: > 0 } set)
        {
            attributes.AddProperty("srcset", set);
            attributes.AddProperty("sizes", Sizes);
        }

        attributes.AddProperty("loading", "lazy");
    }

    private static void ShowRemote(LinkInline picture)
    {
        var attributes = picture.GetAttributes();
        attributes.AddProperty("loading", "lazy");
        attributes.AddProperty("referrerpolicy", "no-referrer");
    }

    private static void Link(LinkInline picture, MarkdownContext context)
    {
        picture.IsImage = false;
        if (picture.FirstChild is null)
            picture.AppendChild(new LiteralInline(picture.Url!));
        if (IsRemote(picture.Url!, context))
            Figures.MarkElsewhere(picture, picture.Title, new Uri(picture.Url!).IdnHost);
        picture.Title = null;
    }

    // A picture that is a link already leads where that leads.
    private static void LinkElsewhere(LinkInline picture, LinkInline outer)
    {
        Figures.MarkElsewhere(outer, picture.Title, new Uri(picture.Url!).IdnHost);
        MarkdownRules.Unwrap(picture);
    }

    private static bool IsRemote(string url, MarkdownContext context) =>
        UrlPolicy.IsWeb(url) && !url.StartsWith(context.Site.AbsoluteUri, StringComparison.OrdinalIgnoreCase);
}
