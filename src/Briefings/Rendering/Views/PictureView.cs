using System.Globalization;
using Briefings.Content;
using Briefings.Content.Media;
using Briefings.Planning.Media;
using Briefings.Rendering.Markdown;

namespace Briefings.Rendering.Views;

/// <summary>The picture that an article is shown with.</summary>
internal sealed class PictureView(ViewContext context, LeadPicture picture, MediaFile? file) : View<PictureView>
{
    private static readonly ViewMembers<PictureView> Table = new()
    {
        ["src"] = view => view.Source,
        ["url"] = view => view.Url,
        ["srcset"] = view => view.File is { } file && PictureRules.SourceSet(file, view.Site) is { Length: > 0 } set ? set : null,
        ["thumb"] = view => view.File is { } file ? view.Context.UrlOf(file.Versions.IsEmpty ? file.Path : file.Versions[0].Path) : null,
        ["width"] = view => view.File?.Size!.Value.Width.ToString(CultureInfo.InvariantCulture),
        ["height"] = view => view.File?.Size!.Value.Height.ToString(CultureInfo.InvariantCulture),
        ["type"] = view => view.File?.Type,
        ["alt"] = view => view.Picture.Alt ?? "",
        ["caption"] = view => view.Picture.Caption,
        ["credit"] = view => view.Picture.Credit,
        ["host"] = view => view.File is null ? new Uri(view.Picture.Source).IdnHost : null,
    };

    protected override ViewMembers<PictureView> Members => Table;

    private ViewContext Context { get; } = context;

    private LeadPicture Picture { get; } = picture;

    private MediaFile? File { get; } = file;

    private string Site => Context.Plan.Site.BaseUrl.AbsolutePath;

    private string Url => File is { } file ? Context.Urls.Absolute(file.Path) : Picture.Source;

    // Another site's picture is shown only where the site says so; else it is linked to.
    private string? Source => File is { } file ? Context.UrlOf(file.Path) : Context.Plan.Site.Images.ShowsRemote ? Picture.Source : null;

    /// <returns>Null where the article has none, or none that can be shown.</returns>
    public static PictureView? Of(Article article, ViewContext context)
    {
        if (article.Image is not { } picture)
            return null;
        var file = context.Plan.Media.For(article.Origin.Path).Find(picture.Source);
        return file is { IsPicture: true } || UrlPolicy.IsWeb(picture.Source) ? new PictureView(context, picture, file) : null;
    }
}
