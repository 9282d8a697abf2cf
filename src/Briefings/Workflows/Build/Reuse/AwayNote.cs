using Briefings.Content;
using Briefings.Planning;

namespace Briefings.Workflows.Build.Reuse;

/// <summary>An article that is not shown.</summary>
/// <param name="Path">Of its file.</param>
/// <param name="Until">When it comes; null for what has expired.</param>
internal readonly record struct AwayNote(string Path, ArticleDate? Until)
{
    public static IEnumerable<AwayNote> Of(SitePlan plan) => plan.Away.Select(away => new AwayNote(away.Article.Origin.Path, away.Until));
}
