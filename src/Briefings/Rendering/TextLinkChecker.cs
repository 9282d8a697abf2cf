using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Texts;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Planning.Releases;
using Briefings.Rendering.Markdown;
using Briefings.Rendering.Media;

namespace Briefings.Rendering;

/// <summary>Finds the links in texts that lead nowhere on the site, before a page is rendered.</summary>
internal sealed class TextLinkChecker(SitePlan plan, DiagnosticBag diagnostics)
{
    private static readonly SearchValues<char> NeverInAddresses = SearchValues.Create("\"'<>`{}|^ ");

    private readonly SiteUrls _urls = new(plan.Site);
    private readonly SiteLinks _links = new(plan);
    private readonly LocalLinks _local = new(plan.Site.BaseUrl);
    private readonly ConcurrentBag<AnchorUse> _anchors = [];
    private readonly FrozenDictionary<SitePath, AwayArticle> _away = plan.Away.DistinctBy(away => away.Path).ToFrozenDictionary(away => away.Path);

    /// <returns>The links whose page is there, but whose place on it only shows once the page is rendered.</returns>
    public ImmutableArray<AnchorUse> Check()
    {
        Parallel.ForEach(plan.Index.Briefings, CheckBriefing);
        foreach (var subject in plan.Index.Subjects.Values.SelectMany(ofKind => ofKind).Where(subject => subject.Notes.Length > 0))
            CheckText(new ArticleText(subject.Notes), subject.Origin!, (subject.Path(subject.Languages[0]), subject.Languages[0]), () => true);
        foreach (var page in plan.OwnPages)
            CheckText(new ArticleText(page.Content.Body), page.Content.Origin, (page.Path, page.Language), () => true);
        return [.. _anchors.OrderBy(use => use.Place.Path, StringComparer.Ordinal).ThenBy(use => use.Place.Line).ThenBy(use => use.Place.Column)];
    }

    private void CheckBriefing(Briefing briefing)
    {
        var article = briefing.Article;
        CheckText(briefing.Text, article.Origin, (briefing.Path, briefing.Language), () => !IsUntouched(briefing));
    }

    // No one wrote an imported text for this site: the base of its links is the place it was copied from.
    private static bool IsUntouched(Briefing briefing) => briefing.Article.Import is { } import && import.Body == ContentHash.Of(briefing.Text);

    private void CheckText(ArticleText words, ContentOrigin origin, (SitePath Path, LanguageTag Language) page, Func<bool> isOurs)
    {
        if (!_local.MayBeIn(words))
            return;
        var text = words.Value;
        var context = new MarkdownContext(plan.Site.BaseUrl, new Uri(_urls.Absolute(page.Path))) { Links = _links, File = origin.Path, Language = page.Language };
        SourceText? source = null;
        var media = plan.Media.For(origin.Path);
        // What is wrong with a picture is said already.
        foreach (var link in LinkReader.Read(text, context).Where(link => _links.IsHere(link.Url) && !(link.IsPicture && MediaReader.Judges(link.Written)) && media.Find(link.Written) is null))
        {
            source ??= new SourceText(origin.Path, text);
            var place = origin.InBody(source.Span(link.Offset, link.Length));
            Check(link, place, IsMeantForSite(link.Written) && isOurs());
        }
    }

    private void Check(WrittenLink link, SourceSpan place, bool isOurs)
    {
        var path = _links.PathOf(link.Url);
        var hash = link.Url.IndexOf('#', StringComparison.Ordinal);
        if (plan.Find(path) is null && _away.TryGetValue(path, out var away))
            diagnostics.Add(LifeMessages.LinkToAway(place, link.Written, away.Until?.ToString()));
        else if (plan.Find(path) is not { } page)
            diagnostics.Add(isOurs ? Messages.LinkToNoPage(place, link.Written, _links.Suggest(path) ?? _links.Files.Suggest(link.Written)) : Messages.LinkLeftOut(place, link.Written));
        else if (hash >= 0 && page is HtmlPage html)
            _anchors.Add(new AnchorUse(html, Uri.UnescapeDataString(link.Url[(hash + 1)..]), link.Written, place, isOurs));
    }

    /// <summary>
    /// Whether an address is one that a person writes for a page of this site. A single word, or what no address holds,
    /// is rather the rest of a page that a text was copied from, or someone's trick.
    /// </summary>
    private static bool IsMeantForSite(string written)
    {
        if (written.AsSpan().ContainsAny(NeverInAddresses))
            return false;
        var path = written.AsSpan(0, written.AsSpan().IndexOfAny('?', '#') is >= 0 and var end ? end : written.Length);
        return path.IsEmpty || path[0] is '/' or '.' || path.Contains(':') || path.EndsWith("/") || path.EndsWith(".html") || path.EndsWith(".md");
    }
}
