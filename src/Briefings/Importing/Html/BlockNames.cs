using System.Buffers;
using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Briefings.Importing.Html;

/// <summary>What the class, id and role of an element say of it: names that pages of all languages give their parts.</summary>
internal static class BlockNames
{
    // One word of a name: "post-share-bar" and "shareBar" are share and bar.
    private static readonly FrozenSet<string> Furniture = (
        "nav navigation navbar subnav topnav navi menu submenu menubar megamenu breadcrumb breadcrumbs crumb crumbs pager pagination paging pagenav pagenavi footer sidebar sidebars sidenav rail "
        + "share sharer shares sharing sharebar sharebox sharethis sharetools shareicons sharedaddy addthis addtoany social socials sociable socialmedia socialshare sns followus "
        + "related relateds relatedposts relatedarticles relatedstories relatednews relatedcontent relatedlinks recommend recommended recommendation recommendations recommends recirc recirculation readnext readmore readalso morenews morefrom "
        + "popular mostpopular mostread mostviewed trending toplist newsletter newsletters subscribe subscription subscriptions signup optin promo promos promotion promotions promobox paywall regwall "
        + "advert adverts advertisement advertisements advertising adsense adsbygoogle ads ad adslot adbox adunit banner banners sponsor sponsored sponsors outbrain taboola zergnet plista teads "
        + "comment comments commentlist commentform commentarea comentarios kommentare disqus respond reply replies livefyre cookie cookies cookiebar gdpr consent cmpbox cmpwrapper onetrust usercentrics "
        + "modal popup popover overlay toolbar toolbox tools widget widgets bio authorbox authorbio authorinfo aboutauthor byline bylines postmeta entrymeta metadata meta postinfo articlemeta articleinfo infoline "
        + "tags taglist tagcloud posttags keywords categories rating ratings vote votes voting login register search searchform searchbox skip skiplink copyright imprint impressum disclaimer "
        + "teaser teasers teaserlist ticker donate donation donations prevnext nextprev postnav linklist sitemap contentinfo complementary navigationbar feedback printonly noprint "
        + "carousel slideshow slider gallery playlist player videoplayer upsell infobox factbox timestamp pubdate publishdate dateline authors author userinfo profile tooltip").Split(' ').ToFrozenSet();

    // Two words side by side, where each alone says nothing.
    private static readonly FrozenSet<string> Pairs = (
        "read-next read-more read-also most-read most-popular most-viewed also-like more-from more-news more-stories more-on more-articles next-post prev-post previous-post post-nav next-article prev-article next-prev prev-next "
        + "latest-news latest-posts latest-stories latest-articles recent-posts recent-articles recent-news other-news other-articles other-posts up-next top-stories top-news hot-news "
        + "sign-up opt-in call-to cta-box see-also about-author author-box author-bio author-info author-card sticky-bar side-bar right-col right-column left-col left-column col-right col-left "
        + "screen-reader sr-only visually-hidden visuallyhidden no-print print-only back-to to-top page-nav entry-meta post-meta article-meta article-info entry-footer post-footer article-footer entry-tags post-tags article-tags "
        + "video-wrap video-wrapper video-player video-container video-caption entry-date post-date article-date publish-date date-published also-read you-may you-might lire-aussi a-lire leer-tambien leia-mais leia-tambem zum-thema mehr-zum").Split(' ').ToFrozenSet();

    // In one word with others: "postcomment", "leftsidebar".
    private static readonly string[] Stems =
        ["comment", "sidebar", "newsletter", "breadcrumb", "recommend", "postmeta", "pagination", "subscri", "widget", "advert", "leftcol", "rightcol", "cookie", "related", "kommentar"];

    // What leads to other pages: an element that is named so and has no link is a lead or a box of the article.
    private static readonly FrozenSet<string> Leading = (
        "teaser infobox factbox slideshow slider gallery").Split(' ').ToFrozenSet();

    // Before a name that says only what program made the element: "elementor-widget-text-editor".
    private static readonly FrozenSet<string> Builders = FrozenSet.ToFrozenSet(["elementor", "siteorigin", "so", "sow", "et", "fl", "vc", "wpb", "tve", "thrv", "brz", "bricks", "kb", "uagb"]);

    // Of a name that says what an element has or may do, not what it is: "has-sidebar", "js-slider-toggle".
    private static readonly string[] Modifiers = ["has-", "is-", "no-", "with-", "without-", "js-", "has_", "is_", "no_", "with_"];

    private static readonly FrozenSet<string> Consent = FrozenSet.ToFrozenSet(["cookie", "cookies", "cookiebar", "cookiebanner", "cookieconsent", "cookiebot", "gdpr", "consent", "onetrust", "cmpbox", "cmpwrapper", "usercentrics", "didomi", "truste", "ccpa", "modal", "popup", "lightbox"]);

    private static readonly FrozenSet<string> Captions = (
        "caption captions figcaption imagecaption photocaption photocredit imagecredit piccaption legend bildunterschrift bildtext bildnachweis bildquelle copyright credit credits pie didascalia onderschrift bildetekst billedtekst kuvateksti podpis zdjecie").Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Standfirsts = (
        "subtitle subheadline subheading subhead subtitulo standfirst dek deck strapline lede lead leadtext intro introduction excerpt chapo chapeau entradilla bajada copete sottotitolo sommario vorspann ingress manchet perex resumo untertitel anreisser").Split(' ').ToFrozenSet();

    // What holds other articles, or readers' words: what is there is not said of this article.
    private static readonly FrozenSet<string> Others = (
        "related relateds relatedposts relatedarticles relatednews relatedcontent recommend recommended recommendation recommendations recirc recirculation popular mostpopular mostread mostviewed trending "
        + "comment comments commentlist commentform disqus respond reply replies leserbrief teaser teasers teaserlist ticker carousel slider playlist upsell advert ads newsletter cookie consent modal readnext prevnext nextprev").Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Bylines = FrozenSet.ToFrozenSet(["byline", "bylines", "tooltip", "authorbox", "authorbio", "authorinfo", "bio"]);

    private static readonly FrozenSet<string> Readers = FrozenSet.ToFrozenSet(["comment", "comments", "commentlist", "disqus", "respond", "reply", "replies", "kommentar", "kommentare", "depth"]);

    private static readonly FrozenSet<string> OfThePage = ("nav navbar navigation menu footer sidebar sidenav widget widgets breadcrumb breadcrumbs").Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Roles = FrozenSet.ToFrozenSet(
        ["navigation", "complementary", "contentinfo", "banner", "search", "menu", "menubar", "toolbar", "dialog", "alertdialog", "tooltip", "form"]);

    private static readonly SearchValues<string> Bodies = SearchValues.Create(
    [
        "articlebody", "article-body", "article_body", "article__body", "article-content", "article_content", "article__content", "articlecontent", "article-text", "article_text", "articletext", "article__text",
        "entry-content", "entry_content", "entrycontent", "entry-body", "entrybody", "post-content", "post_content", "postcontent", "post-body", "post_body", "postbody", "post-text", "post_text", "posttext", "post__content", "post__text",
        "story-body", "story_body", "storybody", "story-content", "story-text", "story__body", "news-content", "news-text", "news-body", "newscontent", "newstext", "news_text", "news-detail", "newsbody", "news_body", "single-content", "singlecontent",
        "body-text", "bodytext", "body-copy", "bodycopy", "body-content", "text-content", "main-content-text", "content-body", "content__body", "contentbody", "field-name-body", "field--name-body", "rich-text", "richtext", "c-article-body", "td-post-content", "art-content", "art-text", "art-body",
        "detail-text", "detail-content", "detailtext", "detail-body", "page-content", "blog-content", "blog-post-content", "single-post-content", "the-content", "article-main", "article-inner", "press-release", "news-article", "release-body",
    ], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the names of an element say that it is something beside the article.</summary>
    public static bool IsFurniture(IElement element)
    {
        if (element.GetAttribute("role") is { } role && Roles.Contains(role))
            return true;
        return SaysFurniture(element.ClassName, element) || SaysFurniture(element.Id, element);
    }

    /// <summary>Whether the names of an element say that it asks for consent: however much that says, it is no article.</summary>
    public static bool IsConsent(IElement element) => Names(element.ClassName, Consent) || Names(element.Id, Consent);

    /// <summary>Whether the names of an element say that it is between the title and the text.</summary>
    public static bool IsStandfirst(IElement element) => Names(element.ClassName, Standfirsts);

    /// <summary>Whether the names of an element say that it is of the author.</summary>
    public static bool IsByline(IElement element) => Names(element.ClassName, Bylines);

    /// <summary>Whether the names of an element say that it is below a picture.</summary>
    public static bool IsCaption(IElement element) => Names(element.ClassName, Captions);

    /// <summary>Whether the names of an element say that it holds other articles, or what readers wrote.</summary>
    public static bool IsOtherContent(IElement element) => Names(element.ClassName, Others) || Names(element.Id, Others);

    /// <summary>Whether the names of an element say that readers wrote it: however much that is, it is no article.</summary>
    public static bool IsOfReaders(IElement element) => Names(element.ClassName, Readers) || Names(element.Id, Readers);

    /// <summary>Whether the names of an element say that it is of the page around all articles.</summary>
    public static bool IsOfThePage(IElement element) => Names(element.ClassName, OfThePage) || Names(element.Id, OfThePage);

    /// <summary>Whether the names of an element say that it holds the text of the article.</summary>
    public static bool IsBody(IElement element) =>
        (element.GetAttribute("itemprop") is { } property && property.Contains("articleBody", StringComparison.OrdinalIgnoreCase))
        || Contains(element.ClassName) || Contains(element.Id);

    private static bool Contains(string? names) =>
        !string.IsNullOrEmpty(names) && names.AsSpan().ContainsAny(Bodies);

    private static bool Names(string? names, FrozenSet<string> words) => !string.IsNullOrEmpty(names) && Words(names).Any(words.Contains);

    private static bool SaysFurniture(string? names, IElement element)
    {
        if (string.IsNullOrEmpty(names))
            return false;
        var (previous, links) = ("", (bool?)null);
        foreach (var word in Words(names))
        {
            var isNamed = Furniture.Contains(word) || IsOfStem(word) || (previous.Length > 0 && Pairs.Contains(previous + "-" + word));
            var isBuilt = word.Contains("widget", StringComparison.Ordinal) && Builders.Contains(previous);
            if (isNamed && !isBuilt && (!Leading.Contains(word) || (links ??= HasLinks(element))))
                return true;
            previous = word;
        }

        return false;
    }

    // A commentary is an article.
    private static bool IsOfStem(string word) => word != "commentary" && Array.Exists(Stems, stem => word.Contains(stem, StringComparison.Ordinal));

    private static bool HasLinks(IElement element) => element.LocalName == "a" || element.QuerySelector("a[href], button, form, input") is not null;

    private static IEnumerable<string> Words(string names)
    {
        foreach (var name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Array.Exists(Modifiers, modifier => name.StartsWith(modifier, StringComparison.OrdinalIgnoreCase)))
                continue;
            foreach (var word in WordsOf(name))
                yield return word;
        }
    }

    private static IEnumerable<string> WordsOf(string name)
    {
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            var isEdge = i == name.Length || !char.IsLetter(name[i]) || (char.IsUpper(name[i]) && char.IsLower(name[i - 1])) || !char.IsLetter(name[i - 1]);
            if (!isEdge)
                continue;
            if (i > start && char.IsLetter(name[start]))
                yield return name[start..i].ToLowerInvariant();
            start = i;
        }
    }
}
