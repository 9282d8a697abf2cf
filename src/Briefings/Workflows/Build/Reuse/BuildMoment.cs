using Briefings.Content;
using Briefings.Planning;

namespace Briefings.Workflows.Build.Reuse;

/// <summary>When a site was built, and how long time alone changes nothing of it.</summary>
/// <param name="AsOf">Null where it was built for no day.</param>
/// <param name="Until">When the next article comes or goes; null where none does.</param>
internal readonly record struct BuildMoment(ArticleDate? AsOf, ArticleDate? Until)
{
    public static BuildMoment Of(SitePlan plan, ArticleDate? asOf)
    {
        var moments = plan.Index.Briefings.Select(briefing => briefing.Article)
            .SelectMany(article => new[] { article.Expires, article.Retracted?.Date, article.AddedOn })
            .Concat(plan.Away.Select(away => away.Until));
        return new BuildMoment(asOf, moments.Where(moment => moment > asOf).Min());
    }

    /// <summary>Whether the site is the same at another moment: the day is shown, and nothing came or went.</summary>
    public bool Covers(ArticleDate? moment) => moment is { } other
        ? AsOf is { } built && other >= built && other.UtcDay == built.UtcDay && !(Until <= other)
        : AsOf is null;
}
