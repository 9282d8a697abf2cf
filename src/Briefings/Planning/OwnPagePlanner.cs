using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Planning.Pages.Own;
using Briefings.Planning.Releases;

namespace Briefings.Planning;

/// <summary>Plans what the author adds to the site beside the archive: pages, files, menus and a colour.</summary>
internal sealed class OwnPagePlanner(PlanRequest request, DiagnosticBag diagnostics)
{
    /// <summary>The folder whose files go out as they are.</summary>
    public const string StaticFolder = "static";

    private readonly SiteConfig _site = request.Site;
    private readonly string[] _sections = ["home", "archive", "search", "subscribe", .. request.Site.Subjects.Keys];

    /// <summary>The pages that are shown.</summary>
    public ImmutableArray<OwnPagePage> Pages { get; } =
    [
        .. request.Archive.Pages.Where(page => request.Drafts || !page.Draft)
            .Select(page => new OwnPagePage(LanguagePath.Below(page.Language, page.Address), page.Language, Publishable(page))),
    ];

    public void AddTo(AddressBook addresses)
    {
        foreach (var page in Pages)
            addresses.Add(page, page.Content.Origin.At("title"));
        // The site's own redirects and the program's are one file.
        foreach (var file in request.Static.Where(file => file != RedirectsPage.Name))
            addresses.Add(new StaticPage(SitePath.File(file), $"{StaticFolder}/{file}"), SourceSpan.File($"{StaticFolder}/{file}"));
        if (!request.Static.Contains("robots.txt"))
            addresses.Add(new RobotsPage(SitePath.File("robots.txt")));
        if (_site.Theme is { Accent: not null } or { AccentOnDark: not null })
            addresses.Add(new AccentPage(SitePath.File("assets", "accent.css")));
    }

    /// <summary>Reports menu entries that lead nowhere, and files of the theme that are not there.</summary>
    public void Check(SitePlan plan)
    {
        var names = Pages.Select(page => page.Content.Name).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var entry in (_site.Menu ?? []).Concat(_site.Footer ?? []).Where(entry => !entry.IsElsewhere))
        {
            var isKnown = entry.IsAddress
                ? SitePath.TryParse(entry.Target, out var path) && plan.Has(path)
                : _sections.Contains(entry.Target) || names.Contains(entry.Target);
            if (!isKnown)
                diagnostics.Add(SiteMessages.UnknownMenuEntry(entry.Place, entry.Target, entry.IsAddress ? [] : [.. _sections, .. names]));
        }

        CheckFile(_site.Theme.Logo, "logo", _site.Theme.LogoPlace);
        CheckFile(_site.Theme.Favicon, "favicon", _site.Theme.FaviconPlace);
    }

    private static OwnPage Publishable(OwnPage page) =>
        page with { Title = CleanText.Of(page.Title), Summary = CleanText.OrNull(page.Summary), Body = MarkdownNotes.Remove(CleanText.Of(page.Body)) };

    private void CheckFile(string? name, string key, SourceSpan place)
    {
        if (name is not null && !request.Static.Contains(name))
            diagnostics.Add(SiteMessages.NoStaticFile(place, key, name, request.Static));
    }
}
