using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Planning.Pages.Own;
using Briefings.Planning.Search;
using Briefings.Rendering.Texts;
using Briefings.Templating;

namespace Briefings.Rendering.Views.Pages;

/// <summary>The page as a whole: what its head, its masthead and its foot need.</summary>
internal sealed class PageView : View<PageView>
{
    private static readonly ViewMembers<PageView> Table = new()
    {
        ["title"] = view => view._head.Title,
        ["full_title"] = view => view.FullTitle,
        ["description"] = view => view.Description,
        ["lang"] = view => view._context.Language.Value,
        ["dir"] = view => LanguageNames.DirectionOf(view._context.Language),
        ["borrows_words"] = view => view._context.BorrowsWords,
        ["words_lang"] = view => view._context.WordsLanguage.Value,
        ["words_dir"] = view => LanguageNames.DirectionOf(view._context.WordsLanguage),
        ["canonical"] = view => !view._page.IsVisited ? null : view._context.Urls.Absolute(view._page.Path),
        ["home"] = view => view._context.UrlOf(LanguagePath.Home(view._context.Language)),
        ["alternates"] = view => ViewList.Of(view.Alternates),
        ["feeds"] = view => ViewList.Of(view.Feeds),
        ["languages"] = view => view._context.Index.Languages.Length > 1 ? ViewList.Of(view.Languages) : TemplateValue.Null,
        ["language_name"] = view => view._page is EntryPage ? null : LanguageNames.Of(view._context.Language),
        ["sections"] = view => ViewList.Of(MenuLinks.Row(view._context, view._page)),
        ["more"] = view => ViewList.Of(MenuLinks.More(view._context, view._page)),
        ["footer"] = view => ViewList.Of(MenuLinks.Footer(view._context, view._page)),
        ["noindex"] = view => view.NoIndex,
        ["is_home"] = view => view._page is HomePage or EntryPage,
        ["search"] = view => view.Search,
        ["subscribe"] = view => view._context.UrlOf(LanguagePath.Below(view._context.Language, "subscribe")),
        ["image"] = view => TemplateValue.From(view.Article is { } article ? PictureView.Of(article, view._context) : null),
        ["picture_hosts"] = view => view.PictureHosts is { Length: > 0 } hosts ? string.Join(' ', hosts) : null,
        ["is_shared"] = view => view._page.IsListed,
        ["is_article"] = view => view._page is ArticlePage,
        ["published_iso"] = view => view.Article?.Import?.Inferred.ContainsKey("date") == true ? null : view.Article?.Date?.ToString(),
        ["modified_iso"] = view => view.Article?.Changed?.ToString(),
        ["twins"] = view => ViewList.Of(view.Twins),
        ["json_ld"] = view => StructuredData.IsFor(view._page) ? TemplateValue.Raw(StructuredData.Of(view._page, view._context, view.Trail)) : TemplateValue.Null,
        ["breadcrumbs"] = view => ViewList.Of(view.Breadcrumbs),
    };

    private readonly HtmlPage _page;
    private readonly PageHead _head;
    private readonly ViewContext _context;
    private readonly Lazy<ImmutableArray<(LanguageTag Language, SitePath Path)>> _versions;

    public PageView(HtmlPage page, PageHead head, ViewContext context)
    {
        _page = page;
        _head = head;
        _context = context;
        _versions = new(() => PageVersions.Of(page, context.Plan), isThreadSafe: false);
    }

    protected override ViewMembers<PageView> Members => Table;

    private Article? Article => (_page as ArticlePage)?.Briefing.Article;

    // Those of the texts that the page shows: no reader's browser may ask others.
    private string[] PictureHosts => !_context.Plan.Site.Images.ShowsRemote ? [] :
    [
        .. TextsOf(_page).SelectMany(text => _context.Plan.Media.For(text).Hosts).Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> TextsOf(HtmlPage page) => page switch
    {
        ArticlePage article => [article.Briefing.Article.Origin.Path],
        ComparePage compare => [compare.Here.Article.Origin.Path, compare.There.Article.Origin.Path],
        OwnPagePage own => [own.Content.Origin.Path],
        SubjectPage { Subject.Origin: { } origin } => [origin.Path],
        _ => [],
    };

    private bool NoIndex => _context.Plan.Site.NoIndex || _page.NoIndex;

    // A site without an index has no box to search it.
    private string? Search => _page is not SearchPage && _context.Plan.Site.Outputs.Search
        ? _context.UrlOf(SearchLayout.Folder(_context.Language))
        : null;

    private string SiteTitle => _context.Plan.Site.Title.In(_context.Language);

    private string FullTitle => string.Join(
        " – ", new[] { _head.Title, _head.Kind, _head.Part, SiteTitle }.OfType<string>().Distinct(StringComparer.Ordinal));

    private string? Description
    {
        get
        {
            var text = _head.Description ?? _context.Plan.Site.Description.In(_context.Language);
            return string.IsNullOrWhiteSpace(text) ? null : _head.Part is { } part ? $"{text} – {part}" : text;
        }
    }

    private IEnumerable<LinkView> Alternates
    {
        get
        {
            var named = PageVersions.Named(_page, _context.Plan);
            foreach (var (language, path) in named)
                yield return new LinkView(language.Value, _context.Urls.Absolute(path)) { Language = language };
            if (!named.IsEmpty)
                yield return LinkView.ToAnyLanguage(_context.Urls.Absolute(PageVersions.Default(_page, named)));
        }
    }

    private IEnumerable<LinkView> Languages
    {
        get
        {
            var isEntry = _page is EntryPage;
            foreach (var language in _context.Index.Languages.OrderBy(language => !isEntry && PathIn(language) is null))
            {
                var path = isEntry ? null : PathIn(language);
                yield return new LinkView(LanguageNames.Of(language), _context.UrlOf(path ?? LanguagePath.Home(language)))
                {
                    Language = language,
                    IsCurrent = language == _context.Language && !isEntry,
                    IsElsewhere = !isEntry && path is null,
                };
            }
        }
    }

    // Where the page is in a language; null where it is not there. The page itself is, whatever has no versions.
    private SitePath? PathIn(LanguageTag language)
    {
        foreach (var (known, path) in _versions.Value)
        {
            if (known == language)
                return path;
        }

        return language == _context.Language ? _page.Path : null;
    }

    private IEnumerable<LinkView> Feeds => FeedLinks.Of(_context, _head.Feed, _page.IsFront);

    private IEnumerable<LinkView> Twins
    {
        get
        {
            var (markdown, json) = (_page.Path.Then("index.md"), _page.Path.Then("index.json"));
            if (_page is ArticlePage && _context.Plan.Has(markdown))
                yield return new LinkView("Markdown", _context.UrlOf(markdown)) { Type = "text/markdown" };
            if (_page is ArticlePage && _context.Plan.Has(json))
                yield return new LinkView("JSON", _context.UrlOf(json)) { Type = "application/json" };
        }
    }

    private IReadOnlyList<(string Name, string Url)> Trail =>
    [
        .. Breadcrumbs.Select(link => (link.Text, _context.Urls.AbsoluteOf(link.Url!))),
        (_head.Title, _context.Urls.Absolute(_page.Path)),
    ];

    private IEnumerable<LinkView> Breadcrumbs
    {
        get
        {
            if (_page.IsFront || !_page.IsVisited)
                yield break;
            yield return new LinkView(_context.Texts["home"], _context.UrlOf(LanguagePath.Home(_context.Language)));
            foreach (var link in _head.Above)
                yield return link;
        }
    }
}
