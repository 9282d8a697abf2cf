using System.Collections.Concurrent;
using System.Collections.Frozen;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Media;
using Briefings.Content.Texts;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning.Media;
using Briefings.Rendering.Markdown;

namespace Briefings.Rendering.Media;

/// <summary>Finds the pictures and other files that the texts of a site name, and checks them.</summary>
internal sealed class MediaReader
{
    private readonly SiteConfig _site;
    private readonly MediaFinder _finder;
    private readonly MediaInspector _inspector;
    private readonly DiagnosticBag _diagnostics;

    private MediaReader(ISiteFiles files, SiteConfig site, DiagnosticBag diagnostics)
    {
        _site = site;
        _finder = new MediaFinder(files);
        _inspector = new MediaInspector(files, site.Images, diagnostics);
        _diagnostics = diagnostics;
    }

    /// <param name="files">The site's.</param>
    /// <param name="site">How it shows pictures.</param>
    /// <param name="archive">Its texts.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static SiteMedia Read(ISiteFiles files, SiteConfig site, Archive archive, DiagnosticBag diagnostics)
    {
        var reader = new MediaReader(files, site, diagnostics);
        var uses = new ConcurrentBag<MediaUse>();
        Parallel.ForEach(TextsOf(archive), text =>
        {
            foreach (var use in reader.UsesOf(text))
                uses.Add(use);
        });
        if (uses.IsEmpty)
            return SiteMedia.None;
        // A file is spoken of once, where it is named first.
        var sorted = uses.OrderBy(use => use.Text, StringComparer.Ordinal).ThenBy(use => use.Place.Line).ThenBy(use => use.Place.Column).ToArray();
        var found = new ConcurrentDictionary<string, MediaFile?>(StringComparer.Ordinal);
        Parallel.ForEach(sorted.Where(use => use.File is not null).DistinctBy(use => use.File), use => found[use.File!] = reader._inspector.Inspect(use));
        return new SiteMedia(sorted.GroupBy(use => use.Text).ToFrozenDictionary(group => group.Key, group => ToMedia(group, found), StringComparer.Ordinal));
    }

    /// <summary>Whether a picture must be a file beside the text, and is spoken of here; else it may be any address of the site.</summary>
    public static bool Judges(string written) => written.Length > 0 && written[0] != '/' && MediaTypes.IsMedia(PathOf(written));

    private static TextMedia ToMedia(IEnumerable<MediaUse> uses, ConcurrentDictionary<string, MediaFile?> found)
    {
        var files = new Dictionary<string, MediaFile>(StringComparer.Ordinal);
        foreach (var use in uses)
        {
            if (use.File is { } file && found[file] is { } media)
                files[use.Written] = media;
        }

        return new TextMedia(
            files.ToFrozenDictionary(StringComparer.Ordinal),
            [.. uses.Select(use => use.Host).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<MediaText> TextsOf(Archive archive) =>
        archive.Articles.Select(article => new MediaText(article.Origin, article.Text, article.Image, article.Import))
            .Concat(archive.Pages.Select(page => new MediaText(page.Origin, new ArticleText(page.Body))))
            .Concat(archive.Events.Values.Select(@event => new MediaText(@event.Origin, new ArticleText(@event.Body))))
            .Concat(archive.Series.Values.Select(series => new MediaText(series.Origin, new ArticleText(series.Body))))
            .Concat(archive.Subjects.Select(subject => new MediaText(subject.Origin, new ArticleText(subject.Body))));

    private IEnumerable<MediaUse> UsesOf(MediaText text)
    {
        if (text.Lead is { } lead && text.Origin.Path.Length > 0)
        {
            var place = text.Origin.At("image");
            if (string.IsNullOrWhiteSpace(lead.Alt))
                _diagnostics.Add(MediaMessages.NoAlt(place, lead.Source));
            if (UseOf(text, lead.Source, place, isPicture: true) is { } use)
                yield return use;
            // Of a picture in the text, whoever checks its links says it.
            else if (lead.Source.StartsWith('/') && !UrlPolicy.IsAbsolute(lead.Source) && _finder.Find(text.Origin.Path, PathOf(lead.Source), out _) is null && MediaTypes.IsPicture(PathOf(lead.Source)))
                _diagnostics.Add(MediaMessages.NoFile(place, lead.Source, _finder.Beside(text.Origin.Path)));
        }

        if (!LocalLinks.MayNameFiles(text.Text))
            yield break;
        var body = MarkdownNotes.Remove(text.Text.Value);
        var source = new SourceText(text.Origin.Path, body);
        foreach (var link in LinkReader.Read(body, new MarkdownContext(_site.BaseUrl, _site.BaseUrl)))
        {
            if (!link.IsPicture && (UrlPolicy.IsAbsolute(link.Written) || MediaTypes.Of(PathOf(link.Written)) is null))
                continue;
            var place = text.Origin.InBody(source.Span(link.Offset, link.Length));
            if (link is { IsPicture: true, HasWords: false })
                _diagnostics.Add(MediaMessages.NoAlt(place, link.Written));
            if (UseOf(text, link.Written, place, link.IsPicture) is { } use)
                yield return use;
        }
    }

    private MediaUse? UseOf(MediaText text, string written, SourceSpan place, bool isPicture)
    {
        if (UrlPolicy.IsAbsolute(written))
            return UrlPolicy.IsWeb(written) ? new MediaUse(text.Origin.Path, written, place, isPicture) { Host = new Uri(written).GetLeftPart(UriPartial.Authority) } : null;
        var path = PathOf(written);
        if (isPicture && !MediaTypes.IsPicture(path) && MediaTypes.IsMedia(path))
        {
            _diagnostics.Add(MediaMessages.OtherKind(place, written, MediaTypes.Pictures));
            return null;
        }

        if (_finder.Find(text.Origin.Path, path, out var isOutside) is { } file)
            return new MediaUse(text.Origin.Path, written, place, isPicture) { File = file };
        if (isOutside)
            _diagnostics.Add(MediaMessages.OutsideContent(place, written));
        else if (!isPicture || !Judges(written))
            return null;
        else if (text.IsUntouched)
            _diagnostics.Add(MediaMessages.FileLeftOut(place, written));
        else
            _diagnostics.Add(MediaMessages.NoFile(place, written, _finder.Beside(text.Origin.Path)));
        return null;
    }

    private static string PathOf(string written)
    {
        var end = written.AsSpan().IndexOfAny('?', '#');
        return Uri.UnescapeDataString(end < 0 ? written : written[..end]).Trim();
    }

    private sealed record MediaText(ContentOrigin Origin, ArticleText Text, LeadPicture? Lead = null, ImportRecord? Import = null)
    {
        public bool IsUntouched => Import is { } import && import.Body == ContentHash.Of(Text);
    }
}
