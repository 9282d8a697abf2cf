using Briefings.Templating;

namespace Briefings.Benchmarks.Templates;

/// <summary>A page as templates see it.</summary>
internal sealed class ArticlePageView(ArticlePage page) : ITemplateObject
{
    private readonly TemplateValue _teasers =
        TemplateValue.From((IReadOnlyList<TeaserView>)[.. page.Teasers.Select(t => new TeaserView(t))]);

    public IEnumerable<string> Names => ["site", "title", "lang", "url", "teasers"];

    public bool TryGet(string name, out TemplateValue value)
    {
        value = name switch
        {
            "site" => page.Site,
            "title" => page.Title,
            "lang" => page.Language,
            "url" => page.Url,
            "teasers" => _teasers,
            _ => TemplateValue.Null,
        };
        return !value.IsNull;
    }
}
