using System.Security.Cryptography;
using Briefings.Planning.Addresses;
using Briefings.Rendering.Themes;
using Briefings.Templating;

namespace Briefings.Rendering.Views.Pages;

/// <summary>The site as a whole, and what the head of a page needs of it.</summary>
internal sealed class SiteView(ViewContext context) : View<SiteView>
{
    private static readonly ViewMembers<SiteView> Table = new()
    {
        ["title"] = view => view.Context.Plan.Site.Title.In(view.Context.Language),
        ["description"] = view => view.Description,
        ["logo"] = view => view.Url(view.Context.Plan.Site.Theme.Logo),
        ["favicon"] = view => view.Url(view.Context.Plan.Site.Theme.Favicon),
        ["accent"] = view => view.Accent,
        ["params"] = view => ParamsView.Of(view.Context.Plan.Site.Params),
        ["share_image"] = view => view.Context.Urls.Absolute(SitePath.File("assets", "share.png")),
        ["as_of"] = view => view.AsOf,
    };

    protected override ViewMembers<SiteView> Members => Table;

    protected override bool IsOfOnePage => false;

    private string? Url(string? name) => name is null ? null : Context.UrlOf(SitePath.File(name));

    private ViewContext Context { get; } = context;

    // Changes with its colours, so that no browser keeps an old one.
    private string? Accent
    {
        get
        {
            var path = SitePath.File("assets", "accent.css");
            if (!Context.Plan.Has(path))
                return null;
            var hash = Convert.ToHexStringLower(SHA256.HashData(AccentSheet.Of(Context.Plan.Site.Theme)));
            return $"{Context.UrlOf(path)}?v={hash[..8]}";
        }
    }

    private TemplateValue AsOf => Context.Plan.Today is { } day
        ? TemplateValue.From(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero))
        : TemplateValue.Null;

    private string? Description
    {
        get
        {
            var text = Context.Plan.Site.Description.In(Context.Language);
            return text.Length == 0 ? null : text;
        }
    }
}
