using Briefings.Content;

namespace Briefings.Planning.Releases;

/// <summary>The order in which briefings came into the archive: the newest first, then by date, then by id.</summary>
internal sealed class AddedOrder : IComparer<Briefing>
{
    private readonly Func<Article, ArticleDate?> _moment;

    private AddedOrder(Func<Article, ArticleDate?> moment) => _moment = moment;

    /// <summary>By the day they were added; those without any date last.</summary>
    public static AddedOrder Newest { get; } = new(article => article.AddedOn);

    /// <summary>The same, but what was put right after it was added counts from then.</summary>
    public static AddedOrder WithCorrections { get; } = new(article => article.NewsOn);

    public int Compare(Briefing? x, Briefing? y)
    {
        var (a, b) = (x!.Article, y!.Article);
        var order = Nullable.Compare(_moment(b), _moment(a));
        if (order == 0)
            order = Nullable.Compare(b.Date, a.Date);
        return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
    }
}
