using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Texts;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning.Pages;
using Briefings.Planning.Releases;
using Briefings.Planning.Search;
using Briefings.Rendering.Markdown;
using Briefings.Workflows.Build.Reuse;

namespace Briefings.Workflows.Build;

/// <summary>
/// Edits of a prepared site's texts that no part of its plan depends on. Such a text has the same front matter as before, links to
/// no page of the site and names no file; the rest of the site is neither read nor planned again (record 50).
/// </summary>
internal sealed class TextEdits
{
    // Of more at once, as git makes them, planning takes no longer than finding each.
    private const int MostEdited = 20;

    private readonly PreparedSite _site;
    private readonly LocalLinks _links;
    private readonly List<(Article Before, Article After, Briefing Briefing)> _edits = [];

    private TextEdits(PreparedSite site) => (_site, _links) = (site, new LocalLinks(site.Plan.Site.BaseUrl));

    /// <summary>The pages that show an edited text: its own, its twins, comparisons with it and feeds that have it.</summary>
    public ImmutableArray<Page> Pages
    {
        get
        {
            var edited = _edits.Select(edit => edit.Briefing).ToHashSet();
            return [.. _site.Plan.Pages.Where(page => Shows(page, edited))];
        }
    }

    /// <param name="site">As it was prepared last.</param>
    /// <param name="files">The site.</param>
    /// <param name="changed">All that changed since; relative to the site's folder.</param>
    /// <param name="asOf">When it is now; null where nothing is held back and nothing expires.</param>
    /// <returns>Null where anything else may have changed: then the whole site is prepared again.</returns>
    public static TextEdits? Of(PreparedSite site, ISiteFiles files, ImmutableArray<string> changed, ArticleDate? asOf)
    {
        var edits = new TextEdits(site);
        return changed.Length is > 0 and <= MostEdited && BuildMoment.Of(site.Plan, site.AsOf).Covers(asOf) && edits.AddAll(files, changed) ? edits : null;
    }

    /// <summary>Replaces the texts in the plan, and makes ready for pages that show them.</summary>
    /// <param name="diagnostics">Receives what only shows in rendering.</param>
    /// <returns>Null where more or less text takes another number of pages; nothing is replaced then.</returns>
    public PreparedSite? Apply(DiagnosticBag diagnostics)
    {
        var index = _site.Plan.Index;
        var languages = _edits.Select(edit => edit.Briefing.Language).Distinct().ToArray();
        var (before, parts) = (_edits.Select(edit => edit.Briefing.Text).ToArray(), Parts());
        foreach (var edit in _edits)
            edit.Briefing.Replace(edit.After.Text);
        if (!parts.SequenceEqual(Parts()))
        {
            foreach (var (edit, text) in _edits.Zip(before))
                edit.Briefing.Replace(text);
            return null;
        }

        var articles = _edits.Aggregate(_site.Archive.Articles, (all, edit) => all.Replace(edit.Before, edit.After, ReferenceEqualityComparer.Instance));
        return _site with { Archive = _site.Archive with { Articles = articles }, Renderer = _site.Renderer.Begin(diagnostics) };

        int[] Parts() => !_site.Plan.Site.Outputs.Search ? [] : [.. languages.Select(language => SearchLayout.Of(index.SearchedIn(language)).WordParts)];
    }

    private bool AddAll(ISiteFiles files, ImmutableArray<string> changed)
    {
        if (!changed.All(path => path.StartsWith(ContentPath.Briefings + "/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal)))
            return false;
        var own = SubjectsReader.OwnKeys(files);
        foreach (var path in changed)
        {
            if (_site.Archive.Articles.FirstOrDefault(article => article.Origin.Path == path) is not { } before
                || _site.Plan.Index.Briefings.FirstOrDefault(shown => shown.Article.Origin.Path == path) is not { Display: DisplayMode.Full } briefing)
                return false;
            var found = new DiagnosticBag();
            var after = TextFile.Read(files, path, found) is { } source ? ArticleReader.Read(source, found, own) : null;
            if (after is null || !found.IsEmpty || !IsOfTextAlone(before, after, briefing))
                return false;
            _edits.Add((before, after, briefing));
        }

        return true;
    }

    private bool IsOfTextAlone(Article before, Article after, Briefing briefing) =>
        before.Origin.Head == after.Origin.Head
        && IsPlain(before.Text) && IsPlain(after.Text)
        // Whether an address is ours to redirect depends on whether its article was edited since its import.
        && after.Aliases.IsEmpty
        && !_site.Archive.Notes.Conflicts.Any(conflict => conflict.A.Article == after.Id || conflict.B.Article == after.Id)
        && !_site.Anchors.Any(use => Shows(use.Target, [briefing]));

    private static bool Shows(Page page, HashSet<Briefing> texts) => page switch
    {
        ArticlePage own => texts.Contains(own.Briefing),
        AlternatePage twin => texts.Contains(twin.Briefing),
        ComparePage compared => texts.Contains(compared.Here) || texts.Contains(compared.There),
        FeedPage feed => feed.Feed.Items.Any(texts.Contains),
        _ => false,
    };

    private bool IsPlain(ArticleText text) => text.Traits.Marks == TextMarks.None && !_links.MayDependOnSite(text);
}
