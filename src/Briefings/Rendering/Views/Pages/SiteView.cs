using Briefings.Planning;
using Briefings.Planning.Addresses;

namespace Briefings.Rendering.Views.Pages;

/// <summary>The site: <c>title</c>, <c>description</c>, <c>share_image</c>.</summary>
internal sealed class SiteView(ViewContext context) : View<SiteView>
{
    private static readonly ViewMembers<SiteView> Table = new()
    {
        ["title"] = view => view.Context.Plan.Site.Title.In(view.Context.Language),
        ["description"] = view => view.Description,
        ["share_image"] = view => view.Context.Urls.Absolute(SitePath.File("assets", "share.png")),
    };

    protected override ViewMembers<SiteView> Members => Table;

    private ViewContext Context { get; } = context;

    private string? Description
    {
        get
        {
            var text = Context.Plan.Site.Description.In(Context.Language);
            return text.Length == 0 ? null : text;
        }
    }
}
