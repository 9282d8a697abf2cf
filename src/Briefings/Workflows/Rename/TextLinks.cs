using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Texts;
using Briefings.Files;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Rendering.Markdown;

namespace Briefings.Workflows.Rename;

/// <summary>Lets the links of all texts follow what is renamed, whether they name its address or its file.</summary>
internal sealed class TextLinks(ContentEdits edits, Archive archive, SitePlan plan)
{
    private readonly SiteUrls _urls = new(plan.Site);
    private readonly SiteLinks _links = new(plan);
    private readonly LocalLinks _local = new(plan.Site.BaseUrl);

    /// <param name="pages">The new address of each page that gets one.</param>
    /// <param name="file">The file's name and its new one; null where no link can name it.</param>
    public void Follow(IReadOnlyDictionary<SitePath, SitePath> pages, (string Old, string New)? file = null)
    {
        foreach (var article in archive.Articles)
            Follow(article.Body, article.Origin, (ArticlePath.Of(article, plan.Site.Permalinks), article.Language), pages, file);
        foreach (var subject in plan.Index.Subjects.Values.SelectMany(ofKind => ofKind).Where(subject => subject.Notes.Length > 0))
            Follow(subject.Notes, subject.Origin!, (subject.Path(subject.Languages[0]), subject.Languages[0]), pages, file);
        foreach (var page in plan.OwnPages)
            Follow(page.Content.Body, page.Content.Origin, (page.Path, page.Language), pages, file);
    }

    private void Follow(
        string text, ContentOrigin origin, (SitePath Path, LanguageTag Language) page, IReadOnlyDictionary<SitePath, SitePath> pages, (string Old, string New)? file)
    {
        if (!_local.MayBeIn(new ArticleText(text)))
            return;
        var context = new MarkdownContext(plan.Site.BaseUrl, new Uri(_urls.Absolute(page.Path))) { Links = _links, File = origin.Path, Language = page.Language };
        var source = new SourceText(origin.Path, text);
        foreach (var link in LinkReader.Read(text, context).Where(link => _links.IsHere(link.Url)))
        {
            // What is written there may have brackets around it.
            var start = text.AsSpan(link.Offset, link.Length).IndexOf(link.Written);
            if (start >= 0 && pages.TryGetValue(_links.PathOf(link.Url), out var to) && Rewrite(link.Written, to, file) is { } written)
                edits.At(origin.Path)?.Relink(origin.InBody(source.Span(link.Offset + start, link.Written.Length)), written);
        }
    }

    // What a link says behind the address, a paragraph or a query, is kept.
    private string? Rewrite(string link, SitePath to, (string Old, string New)? file)
    {
        var end = link.AsSpan().IndexOfAny('?', '#') is >= 0 and var cut ? cut : link.Length;
        if (ContentFiles.MayName(link))
            return file is { } names && Rename(link[..end], names.Old, names.New) is { } path ? path + link[end..] : null;
        return (_links.IsHere(link) ? _urls.Absolute(to) : to.ToString()) + link[end..];
    }

    // A link may leave the language out: it leads to the version in the language of its text.
    private static string? Rename(string path, string old, string now)
    {
        var folder = path.LastIndexOf('/') + 1;
        var name = Uri.UnescapeDataString(path[folder..]);
        return name == old ? path[..folder] + now
            : name == WithoutLanguage(old) ? path[..folder] + WithoutLanguage(now)
            : null;
    }

    private static string WithoutLanguage(string file) =>
        Path.GetFileNameWithoutExtension(Path.GetFileNameWithoutExtension(file)) + Path.GetExtension(file);
}
