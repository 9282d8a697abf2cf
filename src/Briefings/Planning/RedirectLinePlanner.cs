using System.Collections.Immutable;
using Briefings.Configuration.Redirects;
using Briefings.Diagnostics;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Planning.Pages.Own;

namespace Briefings.Planning;

/// <summary>Plans the addresses of an old site, as <c>redirects.csv</c> lists them.</summary>
internal sealed class RedirectLinePlanner(PlanRequest request, SiteIndex index, AddressBook addresses, DiagnosticBag diagnostics)
{
    // More than this is no chain that a person meant.
    private const int LongestChain = 10;

    private readonly Dictionary<string, RedirectLine> _byFrom = new(StringComparer.Ordinal);

    public void AddTo(ImmutableArray<RedirectRule>.Builder rules)
    {
        foreach (var line in request.Redirects)
        {
            if (!_byFrom.TryAdd(FromOf(line), line))
                diagnostics.Add(LifeMessages.RedirectTwice(line.FromPlace, line.From, _byFrom[FromOf(line)].FromPlace.ToString()));
        }

        foreach (var (from, line) in _byFrom.OrderBy(pair => pair.Value.FromPlace.Line))
            Add(from, line, rules);
    }

    private void Add(string from, RedirectLine line, ImmutableArray<RedirectRule>.Builder rules)
    {
        if (line.To.Length == 0)
            AddGone(from, line, rules);
        else if (FindTarget(line) is not { } found)
            return;
        else if (from.IndexOf('?', StringComparison.Ordinal) is >= 0 and var cut)
            AddQuery(from[..cut], from[(cut + 1)..], line, found.Target, rules);
        else
            AddMoved(from, line, found, rules);
    }

    private void AddMoved(string from, RedirectLine line, (RedirectTarget Target, FeedPage? Feed) found, ImmutableArray<RedirectRule>.Builder rules)
    {
        if (AliasCheck.Refusal(from, line.FromPlace, found.Target.Path, addresses, out var path) is { } refusal)
            diagnostics.Add(refusal);
        else if (found.Feed is { } feed && !AliasCheck.IsForPages(path))
            addresses.Add(new FeedMovedPage(path, feed.Feed, feed.Format), line.FromPlace);
        else if (AliasCheck.IsForPages(path))
            addresses.Add(new RedirectPage(path, found.Target), line.FromPlace);
        else
            rules.Add(new RedirectRule(path.Value, null, found.Target));
    }

    private void AddQuery(string path, string query, RedirectLine line, RedirectTarget target, ImmutableArray<RedirectRule>.Builder rules)
    {
        if (path != "/" && !SitePath.TryParse(path, out _))
            diagnostics.Add(Messages.AliasShape(line.FromPlace, line.From));
        else if (query.Length == 0 || query.Any(char.IsWhiteSpace))
            diagnostics.Add(LifeMessages.QueryShape(line.FromPlace, line.From));
        else
            rules.Add(new RedirectRule(Uri.UnescapeDataString(path)[1..], query, target));
    }

    private void AddGone(string from, RedirectLine line, ImmutableArray<RedirectRule>.Builder rules)
    {
        var language = index.Languages[0];
        var gone = new RedirectTarget(SitePath.File("404.html"), language, "");
        var cut = from.IndexOf('?', StringComparison.Ordinal);
        if (!SitePath.TryParse(cut < 0 ? from : from[..cut], out var path))
            diagnostics.Add(Messages.AliasShape(line.FromPlace, line.From));
        else if (cut < 0 && addresses.Find(path) is { } taken)
            diagnostics.Add(Messages.AliasTaken(line.FromPlace, line.From, taken.Place?.ToString() ?? "a page of the site"));
        else
            rules.Add(new RedirectRule(path.Value, cut < 0 ? null : from[(cut + 1)..], gone) { IsGone = true });
    }

    // A line may lead to what another one moves on.
    private (RedirectTarget Target, FeedPage? Feed)? FindTarget(RedirectLine line)
    {
        var to = line.To;
        for (var steps = 0; _byFrom.TryGetValue(Below(to), out var next) && next.To.Length > 0; to = next.To)
        {
            if (++steps <= LongestChain)
                continue;
            diagnostics.Add(LifeMessages.RedirectCircle(line.FromPlace, line.From));
            return null;
        }

        var below = Below(to);
        if (below.Contains("://", StringComparison.Ordinal))
            return (new RedirectTarget(SitePath.Root, index.Languages[0], below) { Elsewhere = below }, null);
        var end = below.AsSpan().IndexOfAny('?', '#');
        var path = below == "/" ? SitePath.Root : SitePath.TryParse(end < 0 ? below : below[..end], out var parsed) ? parsed : default;
        if (path.Value is not null && addresses.Find(path) is { Page: var page })
            return (TargetOf(page), page as FeedPage);
        diagnostics.Add(LifeMessages.RedirectToNothing(line.ToPlace, line.To));
        return null;
    }

    private RedirectTarget TargetOf(Page page) => page switch
    {
        RedirectPage moved => moved.Target,
        ArticlePage article => new RedirectTarget(page.Path, article.Language, article.Briefing.Article.Title),
        SubjectPage subject => new RedirectTarget(page.Path, subject.Language, subject.Subject.Name.In(subject.Language)),
        OwnPagePage own => new RedirectTarget(page.Path, own.Language, own.Content.Title),
        HtmlPage html => new RedirectTarget(page.Path, html.Language, request.Site.Title.In(html.Language)),
        _ => new RedirectTarget(page.Path, index.Languages[0], page.Path.ToString()),
    };

    // An old site had a host, which says nothing here.
    private string FromOf(RedirectLine line)
    {
        var below = Below(line.From);
        return below[0] != '/' && Uri.TryCreate(below, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https") ? url.PathAndQuery : below;
    }

    private string Below(string address)
    {
        var home = request.Site.BaseUrl.AbsoluteUri;
        if (address.StartsWith(home, StringComparison.OrdinalIgnoreCase))
            return "/" + address[home.Length..];
        return address;
    }
}
