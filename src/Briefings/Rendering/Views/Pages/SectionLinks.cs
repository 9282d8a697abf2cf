using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Planning.Search;
using Briefings.Planning.Subjects;

namespace Briefings.Rendering.Views.Pages;

/// <summary>The parts of the site that a language has, for the masthead.</summary>
internal static class SectionLinks
{
    private static readonly SubjectKind[] Kinds =
    [
        SubjectKind.Event, SubjectKind.Series, SubjectKind.Person, SubjectKind.Organization,
        SubjectKind.Topic, SubjectKind.Place, SubjectKind.Source,
    ];

    public static IEnumerable<LinkView> Of(ViewContext context, HtmlPage page)
    {
        yield return ToLink(context, page, "home", LanguagePath.Home(context.Language));
        yield return ToLink(context, page, "archive", LanguagePath.Below(context.Language, "archive"));
        yield return ToLink(context, page, "search", SearchLayout.Folder(context.Language));
        foreach (var folder in Kinds.Select(SubjectFolder.Of))
        {
            var path = LanguagePath.Below(context.Language, folder);
            if (context.Plan.Has(path))
                yield return ToLink(context, page, folder, path);
        }
    }

    private static LinkView ToLink(ViewContext context, HtmlPage page, string key, SitePath path) =>
        new(context.Texts[key], context.UrlOf(path)) { IsCurrent = path == page.Path };
}
