using System.Text;
using Briefings.Checking;
using Briefings.Checking.Findings;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Output;
using Briefings.Planning.Addresses;
using Briefings.Rendering.Texts;
using Briefings.Rendering.Themes;

namespace Briefings.Workflows.Check;

/// <summary>Checks a built site, alone and against what was published before.</summary>
/// <param name="diagnostics">Receives everything that is found.</param>
internal sealed class SiteChecker(DiagnosticBag diagnostics)
{
    /// <returns>Null, with findings, when there is nothing to check.</returns>
    public CheckReport? Check(SiteCheckRequest request)
    {
        if (request.Snapshot.Config(diagnostics) is not { } site)
            return null;
        var report = Checker.Check(
            new CheckRequest(request.OutputFiles, request.Folder, request.BaseUrl ?? site.BaseUrl)
            {
                CollectsExternal = request.CollectsExternal,
                Progress = request.Progress,
                IsOwn = OwnFiles(request),
                SourceOf = new ContentSources(request, site).Of,
            },
            diagnostics);
        if (report is null)
            return null;
        CheckWords(request, site, report);
        CheckAgainstPublished(request.Files, request.Snapshot.Published(diagnostics), report.Urls);
        return report;
    }

    // A host's proof of ownership is no page of the site.
    private static Func<string, bool> OwnFiles(SiteCheckRequest request)
    {
        var marker = $"{request.Folder}/{OutputFolder.Marker}";
        var manifest = request.OutputFiles.Exists(marker)
            ? OutputManifest.Parse(Encoding.UTF8.GetString(request.OutputFiles.Read(marker)))
            : OutputManifest.Parse("");
        return file => manifest.IsWithoutList || manifest.Files.Contains(file);
    }

    private void CheckWords(SiteCheckRequest request, SiteConfig site, CheckReport report)
    {
        var theme = new Theme(request.Files, diagnostics);
        new UiTextsReader(theme, diagnostics).Read(report.Languages
            .Select(language => LanguageTag.TryParse(language, out var tag) ? tag : (LanguageTag?)null).OfType<LanguageTag>()
            .OrderBy(language => language != site.DefaultLanguage), PlaceOf);

        // What is wrong with the texts is said by who reads them first.
        SourceSpan? PlaceOf(LanguageTag language) => request.Snapshot.Archive(new DiagnosticBag()).Articles.FirstOrDefault(article => article.Language == language)?.Origin.At("language");
    }

    private void CheckAgainstPublished(ISiteFiles files, PublishedUrls before, PublishedUrls now)
    {
        var lines = new Lazy<Dictionary<string, int>>(() => LinesOf(files));
        foreach (var url in before.GoneFrom(now))
            diagnostics.Add(Messages.UrlGone(PlaceOf("url " + url), url));
        foreach (var (url, id) in before.ChangedIn(now))
            diagnostics.Add(Messages.IdChanged(PlaceOf($"id {id} {url}"), url, id));
        SourceSpan PlaceOf(string line) =>
            lines.Value.TryGetValue(line, out var number) ? new SourceSpan(PublishedUrls.FileName, number, 1, number, line.Length + 1) : SourceSpan.File(PublishedUrls.FileName);
    }

    private static Dictionary<string, int> LinesOf(ISiteFiles files)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        if (TextFile.Read(files, PublishedUrls.FileName, new DiagnosticBag()) is not { } source)
            return lines;
        for (var number = 1; number <= source.LineCount; number++)
            lines.TryAdd(source.Line(number).ToString(), number);
        return lines;
    }
}
