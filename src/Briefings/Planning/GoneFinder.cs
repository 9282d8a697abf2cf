using System.Collections.Immutable;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;

namespace Briefings.Planning;

/// <summary>Finds the addresses of what was taken back or has expired, which servers can say to be gone for good.</summary>
internal sealed class GoneFinder(PublishedUrls published, SiteIndex index, AddressBook addresses)
{
    public void AddTo(ImmutableArray<RedirectRule>.Builder rules, ImmutableArray<AwayArticle> away)
    {
        foreach (var briefing in index.Retracted)
        {
            rules.Add(Gone(briefing.Path.Value, briefing.Path));
            AddBelow(briefing.Path, briefing.Path, rules);
        }

        foreach (var expired in away.Where(article => article.Until is null))
        {
            var notFound = LanguagePath.Home(expired.Article.Language).Then("404.html");
            var page = addresses.Has(notFound) ? notFound : SitePath.File("404.html");
            if (!addresses.Has(expired.Path))
                rules.Add(Gone(expired.Path.Value, page));
            AddBelow(expired.Path, page, rules);
        }
    }

    // Its twins for programs, and its pages side by side with other versions.
    private void AddBelow(SitePath folder, SitePath page, ImmutableArray<RedirectRule>.Builder rules)
    {
        foreach (var url in published.AllBelow(folder.Value).Where(url => !addresses.Has(SitePath.Root.Then(url))))
            rules.Add(Gone(url, page));
    }

    private RedirectRule Gone(string from, SitePath page) =>
        new(from, null, new RedirectTarget(page, index.Languages[0], "")) { IsGone = true };
}
