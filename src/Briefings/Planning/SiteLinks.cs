using System.Collections.Frozen;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Tracing;

namespace Briefings.Planning;

/// <summary>Finds out where a link in a text leads on the site.</summary>
internal sealed class SiteLinks(SitePlan plan)
{
    private readonly string _base = plan.Site.BaseUrl.AbsoluteUri;
    private readonly Lazy<FrozenDictionary<string, SitePath[]>> _folders = new(() => Group(plan, page => page.Path.Parent));
    private readonly Lazy<FrozenDictionary<string, SitePath[]>> _names = new(() => Group(plan, page => page.Path.Name));

    // Few names have letters in parts.
    private readonly Lazy<FrozenDictionary<string, SitePath>> _inParts = new(() => ReadTrace.Apart(() =>
        plan.Pages.Select(page => (Whole: WholeLetters.Of(page.Path.Value), page.Path)).Where(page => !ReferenceEquals(page.Whole, page.Path.Value))
            .DistinctBy(page => page.Whole).ToFrozenDictionary(page => page.Whole, page => page.Path, StringComparer.Ordinal)));

    /// <summary>The texts by their files.</summary>
    public ContentFiles Files { get; } = new(plan);

    /// <param name="url">With its host.</param>
    public bool IsHere(string url) => url.StartsWith(_base, StringComparison.OrdinalIgnoreCase);

    /// <summary>The page that answers for an address of the site.</summary>
    /// <returns>Null when there is none.</returns>
    public Page? Find(string url) => plan.Find(PathOf(url));

    /// <summary>
    /// The same address; where nothing is there, that of the page or file whose name has the same letters, whole or in parts:
    /// <c>é</c> may be one character or two.
    /// </summary>
    public string InLettersOfSite(string url)
    {
        if (!IsHere(url) || Find(url) is not null)
            return url;
        var whole = WholeLetters.Of(PathOf(url).Value);
        // Nothing says when there is one.
        ReadTrace.GiveUp();
        if (plan.Find(SitePath.Root.Then(whole))?.Path is not { } path && !_inParts.Value.TryGetValue(whole, out path))
            return url;
        return _base + path.Url + url[(url.AsSpan().IndexOfAny('?', '#') is >= 0 and var end ? end : url.Length)..];
    }

    /// <summary>What an address of the site names below it, decoded, as in <c>/en/2025/</c>.</summary>
    public SitePath PathOf(string url)
    {
        var end = url.AsSpan(_base.Length).IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(end < 0 ? url[_base.Length..] : url[_base.Length..(_base.Length + end)]);
        const string index = "index.html";
        var isIndex = path.EndsWith(index, StringComparison.Ordinal) && (path.Length == index.Length || path[^(index.Length + 1)] == '/');
        return SitePath.Root.Then(isIndex ? path[..^index.Length] : path);
    }

    /// <summary>The page that a wrong address probably meant: in the same folder, or of the same name elsewhere.</summary>
    public string? Suggest(SitePath wrong)
    {
        if (plan.Has(wrong.Then("/")))
            return wrong.Then("/").ToString();
        var siblings = _folders.Value.GetValueOrDefault(wrong.Parent, []);
        if (Suggestion.Nearest(wrong.Name, siblings.Select(path => path.Name)) is { } near)
            return siblings.First(path => path.Name == near).ToString();
        // A file of content/ is named <slug>.<language>.md; its page by the slug alone.
        var dot = wrong.Name.IndexOf('.', StringComparison.Ordinal);
        var same = _names.Value.GetValueOrDefault(wrong.Name) ?? _names.Value.GetValueOrDefault(dot < 0 ? "" : wrong.Name[..dot]);
        return same?[0].ToString();
    }

    private static FrozenDictionary<string, SitePath[]> Group(SitePlan plan, Func<Page, string> key) =>
        plan.Pages.OfType<HtmlPage>().Where(page => page.IsVisited && page.Path.Name.Length > 0)
            .GroupBy(key)
            .ToFrozenDictionary(group => group.Key, group => group.Select(page => page.Path).ToArray(), StringComparer.Ordinal);
}
