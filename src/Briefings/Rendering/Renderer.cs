using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Planning.Pages.Own;
using Briefings.Rendering.Bodies;
using Briefings.Rendering.Composing;
using Briefings.Rendering.Feeds;
using Briefings.Rendering.Media;
using Briefings.Rendering.Search;
using Briefings.Rendering.Texts;
using Briefings.Rendering.Themes;
using Briefings.Rendering.Views.Pages;
using Briefings.Templating;
using Briefings.Tracing;

namespace Briefings.Rendering;

/// <summary>Writes the bytes of any page of a plan. Any number of threads may render at once.</summary>
internal sealed class Renderer
{
    private const int MostExhausted = 8;

    private readonly SitePlan _plan;
    private readonly SiteUrls _urls;
    private readonly Theme _theme;
    private readonly MediaBytes _media;
    private readonly TemplateSet _templates;
    private readonly UiTexts _texts;
    private readonly PageComposer _composer;
    private readonly FeedWriter _feeds;
    private readonly SitemapWriter _sitemap;
    private readonly RedirectsWriter _redirects;
    private readonly TwinWriter _twins;
    private readonly SearchWriter _search;
    private readonly DiagnosticBag _diagnostics;
    private readonly KeptFiles _kept;
    private readonly ConcurrentDictionary<LanguageTag, RenderOptions> _options = new();
    private int _exhausted;

    private Renderer(SitePlan plan, Theme theme, TemplateSet templates, UiTexts texts, (DiagnosticBag Diagnostics, KeptFiles Kept) run)
    {
        _plan = plan;
        _urls = new SiteUrls(plan.Site);
        (_diagnostics, _kept) = run;
        var bodies = new BodyStore(plan, _urls, _diagnostics);
        _theme = theme;
        _media = new MediaBytes(theme.SiteFiles, _diagnostics);
        _templates = templates;
        _texts = texts;
        _composer = new PageComposer(plan, _urls, texts, bodies);
        _feeds = new FeedWriter(plan, _composer, bodies);
        _sitemap = new SitemapWriter(plan, _urls);
        _redirects = new RedirectsWriter(plan, _urls);
        _twins = new TwinWriter(plan, _urls);
        _search = new SearchWriter(plan, _composer, new SearchStore(plan, bodies, run.Kept));
    }

    /// <summary>Reads and checks the whole theme.</summary>
    /// <param name="kept">What earlier builds left; null for one that leaves nothing.</param>
    /// <returns>Null, with findings, when pages cannot be made with it.</returns>
    public static Renderer? Create(SitePlan plan, Theme theme, DiagnosticBag diagnostics, KeptFiles? kept = null)
    {
        var found = new DiagnosticBag();
        var texts = new UiTextsReader(theme, found).Read(
            plan.Index.Languages, language => plan.Index.Briefings.Where(briefing => briefing.Language == language).MinBy(briefing => briefing.Article.Origin.Path, StringComparer.Ordinal)?.Article.Origin.At("language"));
        var asset = new AssetLinks(theme, new SiteUrls(plan.Site)).Function;
        var keys = texts?.Default.Names.ToFrozenSet(StringComparer.Ordinal);
        var templates = TemplateSet.Parse(theme, [asset], keys, found);
        foreach (var page in plan.OwnPages.Where(page => page.Content.Template is { } name && !templates.Has(name)))
            found.Add(SiteMessages.NoPageTemplate(page.Content.Origin.At("template"), page.Content.Template!, theme.Names.Where(name => name.EndsWith(".html", StringComparison.Ordinal))));
        foreach (var diagnostic in found.ToSorted())
            diagnostics.Add(diagnostic);
        return texts is null || found.HasErrors ? null : new Renderer(plan, theme, templates, texts, (diagnostics, kept ?? KeptFiles.None));
    }

    /// <summary>One for the same plan and theme that has made nothing yet.</summary>
    /// <param name="diagnostics">Receives what only shows in rendering.</param>
    public Renderer Begin(DiagnosticBag diagnostics) => new(_plan, _theme, _templates, _texts, (diagnostics, _kept));

    /// <summary>All that pages can read, as it says now; files are asked for by <see cref="FactOf"/>.</summary>
    public IEnumerable<Fact> Facts => [_theme.Words, _composer.Apart, .. _search.Facts, .. _plan.Facts];

    /// <summary>What a file of the theme, or beside it, says.</summary>
    public Fact FactOf(string file) => _theme.FactOf(file);

    /// <summary>Whether templates have gone to their limits on so many pages that others would most likely take as long and fail too.</summary>
    public bool IsExhausted => Volatile.Read(ref _exhausted) >= MostExhausted;

    /// <summary>Leaves for the next build what it need not find out again.</summary>
    public void Keep() => _search.Keep();

    /// <summary>Makes one page.</summary>
    /// <returns>False, with a finding, after a mistake that only shows in rendering; the page is not whole then.</returns>
    public bool Render(Page page, IBufferWriter<byte> output)
    {
        // Some of both is in the parts that all pages share.
        _ = _plan.Site;
        ReadTrace.Note(_theme.Words);
        switch (page)
        {
            case HtmlPage html:
                return Render(_composer.Compose(html), html.Language, output);
            case RedirectPage redirect:
                return Render(_composer.Compose(redirect), redirect.Target.Language, output);
            case FeedPage feed:
                _feeds.Write(feed, output);
                break;
            case SearchShardPage shard:
                _search.Write(shard, output);
                break;
            case OpmlPage opml:
                _feeds.Write(opml, output);
                break;
            case AlternatePage twin:
                _twins.Write(twin, output);
                break;
            case RedirectsPage redirects:
                _redirects.Write(redirects.OwnFile is { } own ? Encoding.UTF8.GetString(_theme.ReadOfSite(own)) : "", output);
                break;
            case ServerMapPage map:
                _redirects.Write(map, output);
                break;
            case FeedMovedPage moved:
                _feeds.Write(moved, output);
                break;
            case SitemapPage sitemap:
                _sitemap.Write(sitemap, output);
                break;
            case SitemapIndexPage sitemaps:
                _sitemap.Write(sitemaps, output);
                break;
            case RobotsPage:
                _sitemap.WriteRobots(output);
                break;
            case StaticPage file:
                output.Write(_theme.ReadOfSite(file.File));
                break;
            case MediaPage file:
                var bytes = _media.Of(file);
                output.Write(bytes);
                return bytes is not null;
            case AccentPage:
                output.Write(AccentSheet.Of(_plan.Site.Theme));
                break;
            case AssetPage asset:
                output.Write(_theme.ReadBytes("assets/" + asset.Name));
                break;
            default:
                throw new ArgumentException($"There is no way to render a {page.GetType().Name}", nameof(page));
        }

        return true;
    }

    private bool Render(PageModel model, LanguageTag language, IBufferWriter<byte> output)
    {
        var result = _templates[model.Template].Render(model, output, _options.GetOrAdd(language, ToOptions));
        ReadTrace.Note(_theme.FactOf($"{Theme.Folder}/{model.Template}"));
        foreach (var part in result.Includes)
            ReadTrace.Note(_theme.FactOf($"{Theme.Folder}/{part}"));
        // One mistake in a part of many pages is one finding, wherever the part is included from.
        if (result.Error is { IsLimit: true })
            Interlocked.Increment(ref _exhausted);
        if (!result.Ok)
            _diagnostics.Add(TemplateSet.ToDiagnostic(result.Error with { IncludedFrom = [] }));
        return result.Ok;
    }

    private RenderOptions ToOptions(LanguageTag language)
    {
        var context = _composer.ContextOf(language);
        return new RenderOptions
        {
            Globals = new TemplateModel { ["site"] = TemplateValue.From(new SiteView(context)), ["t"] = TemplateValue.From(context.Texts) },
        };
    }
}
