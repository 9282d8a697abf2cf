using Briefings.Content;
using Briefings.Rendering.Texts;

namespace Briefings.Rendering.Views.Former;

/// <summary>A briefing that was retracted, without its text.</summary>
internal sealed class RetractionView(ViewContext context, Article article) : View<RetractionView>
{
    private static readonly ViewMembers<RetractionView> Table = new()
    {
        ["title"] = view => view.Article.Title,
        ["lang"] = view => view.Article.Language.Value,
        ["dir"] = view => LanguageNames.DirectionOf(view.Article.Language),
        ["date"] = view => view.Article.Retracted is { } retracted ? view.Context.Texts.Write(retracted.Date) : null,
        ["date_iso"] = view => view.Article.Retracted?.Date.ToString(),
        ["reason"] = view => view.Article.Retracted?.Reason,
        ["published"] = view => view.Article.Date is { } date ? view.Context.Texts.Write(date) : null,
        ["published_iso"] = view => view.Article.Date?.ToString(),
    };

    protected override ViewMembers<RetractionView> Members => Table;

    private ViewContext Context { get; } = context;

    private Article Article { get; } = article;
}
