using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Planning.Pages.Own;
using Briefings.Planning.Subjects;

namespace Briefings.Rendering.Views.Pages;

/// <summary>The menu and the footer of a page: what <c>site.yml</c> lists, or the program's own choice.</summary>
internal static class MenuLinks
{
    // What has room in one row beside a search box.
    private const int MostInRow = 5;

    private static readonly string[] First = ["archive", "events", "topics", "people", "sources"];
    private static readonly string[] Further = ["series", "organizations", "places", "subscribe"];

    /// <summary>The entries that are in the row, always in sight.</summary>
    public static IEnumerable<LinkView> Row(ViewContext context, HtmlPage page) => All(context, page).Take(MostInRow);

    /// <summary>What is behind "more".</summary>
    public static IEnumerable<LinkView> More(ViewContext context, HtmlPage page) => All(context, page).Skip(MostInRow);

    public static IEnumerable<LinkView> Footer(ViewContext context, HtmlPage page) => Of(context.Plan.Site.Footer ?? [], context, page);

    private static IEnumerable<LinkView> All(ViewContext context, HtmlPage page)
    {
        if (context.Plan.Site.Menu is { } menu)
            return Of(menu, context, page);
        var own = context.Plan.OwnPages.Where(own => own.Language == context.Language && own.Content.InMenu)
            .Select(own => new LinkView(own.Content.MenuLabel ?? own.Content.Title, context.UrlOf(own.Path)) { IsCurrent = own.Path == page.Path });
        return Sections(First, context, page).Concat(own).Concat(Sections([.. Further, .. SubjectSettings.OwnKeys(context.Plan.Site.Subjects)], context, page));
    }

    private static IEnumerable<LinkView> Of(ImmutableArray<MenuEntry> entries, ViewContext context, HtmlPage page) =>
        entries.Select(entry => Of(entry, context, page)).OfType<LinkView>();

    private static LinkView? Of(MenuEntry entry, ViewContext context, HtmlPage page)
    {
        var label = entry.Label?.In(context.Language);
        if (entry.IsElsewhere)
            return new LinkView(label ?? entry.Target, entry.Target);
        if (entry.IsAddress)
            return SitePath.TryParse(entry.Target, out var path) ? Link(label ?? entry.Target, path, context, page) : null;
        if (PageNamed(entry.Target, context) is { } own)
        {
            return new LinkView(label ?? own.Content.MenuLabel ?? own.Content.Title, context.UrlOf(own.Path))
            {
                IsCurrent = own.Path == page.Path,
                Language = own.Language == context.Language ? null : own.Language,
            };
        }

        return Section(entry.Target, context, page, label);
    }

    // In the language of the reader; else in the site's own, or whatever there is.
    private static OwnPagePage? PageNamed(string name, ViewContext context)
    {
        var versions = context.Plan.OwnPages.Where(own => own.Content.Name == name).ToArray();
        return versions.FirstOrDefault(own => own.Language == context.Language)
            ?? versions.FirstOrDefault(own => own.Language == context.Plan.Site.DefaultLanguage)
            ?? versions.FirstOrDefault();
    }

    private static IEnumerable<LinkView> Sections(IEnumerable<string> names, ViewContext context, HtmlPage page) =>
        names.Select(name => Section(name, context, page, null)).OfType<LinkView>();

    // A section that has nothing in the language is left out.
    private static LinkView? Section(string name, ViewContext context, HtmlPage page, string? label)
    {
        var path = name == "home" ? LanguagePath.Home(context.Language) : LanguagePath.Below(context.Language, name);
        return context.Plan.Has(path) && (name != "search" || context.Plan.Site.Outputs.Search) ? Link(label ?? NameOf(name, context), path, context, page) : null;
    }

    private static string NameOf(string section, ViewContext context) =>
        context.Plan.Site.Subjects.ContainsKey(section) ? context.NameOf(new SubjectKind(section)) : context.Texts[section];

    private static LinkView Link(string text, SitePath path, ViewContext context, HtmlPage page) =>
        new(text, context.UrlOf(path)) { IsCurrent = path == page.Path };
}
