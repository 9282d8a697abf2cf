using System.Collections.Immutable;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Publishing;

namespace Briefings.Workflows.Publish;

/// <summary>What a publication changes for readers, by the titles of articles.</summary>
internal sealed record ArticleChanges(ImmutableArray<string> New, ImmutableArray<string> Changed, ImmutableArray<string> Moved)
{
    public static ArticleChanges None { get; } = new([], [], []);

    /// <param name="site">Null where it could not be planned.</param>
    /// <param name="plan">Which files are sent.</param>
    /// <param name="before">Where articles were published before.</param>
    public static ArticleChanges Of(SitePlan? site, PublishPlan plan, PublishedUrls before)
    {
        if (site is null)
            return None;
        var (added, changed) = (plan.Added.ToHashSet(StringComparer.Ordinal), plan.Changed.ToHashSet(StringComparer.Ordinal));
        var pages = site.Pages.OfType<ArticlePage>().ToArray();
        return new ArticleChanges(
            Titles(page => added.Contains(page.Path.FileName) && !before.Ids.ContainsKey(page.Briefing.Article.Id)),
            Titles(page => changed.Contains(page.Path.FileName)),
            Titles(page => added.Contains(page.Path.FileName) && before.Ids.ContainsKey(page.Briefing.Article.Id)));

        ImmutableArray<string> Titles(Func<ArticlePage, bool> isWanted) => [.. pages.Where(isWanted).Select(page => page.Briefing.Article.Title)];
    }
}
