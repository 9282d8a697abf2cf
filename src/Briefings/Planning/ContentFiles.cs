using System.Collections.Frozen;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;
using Briefings.Tracing;

namespace Briefings.Planning;

/// <summary>Finds the page of a text by its file, as one text names another: <c>quay.en.md</c>, <c>../pages/about.en.md</c>.</summary>
internal sealed class ContentFiles(SitePlan plan)
{
    private readonly Lazy<FrozenDictionary<string, Briefing>> _briefings = new(() => ReadTrace.Apart(() =>
        plan.Index.Briefings.Concat(plan.Index.Retracted).DistinctBy(briefing => WholeLetters.Of(briefing.Article.Origin.Path)).ToFrozenDictionary(briefing => WholeLetters.Of(briefing.Article.Origin.Path))));

    /// <summary>Whether an address may name a file of a text.</summary>
    public static bool MayName(string url)
    {
        var path = PathOf(url);
        return path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
    }

    /// <param name="from">The file of the text that names it.</param>
    /// <param name="language">Of that text: of a file without a language, that version is meant.</param>
    /// <param name="url">As it is written: from the text's folder, or with a slash from the site's or that of content.</param>
    /// <returns>Null where no text of the site has that file.</returns>
    public SitePath? Find(string from, LanguageTag language, string url)
    {
        var path = WholeLetters.Of(Uri.UnescapeDataString(PathOf(url).ToString()));
        foreach (var file in FilesOf(from, path))
        {
            if ((PageOf(file, language) ?? PageOf(Path.ChangeExtension(file, language + Path.GetExtension(file)), language)) is { } page)
                return page;
        }

        // Nothing says when there is one.
        ReadTrace.GiveUp();
        return null;
    }

    /// <summary>The file that a wrong name probably meant, as it may be written anywhere; null where none is near.</summary>
    public string? Suggest(string url)
    {
        var files = _briefings.Value.Keys.Concat(plan.OwnPages.Select(page => page.Content.Origin.Path)).Order(StringComparer.Ordinal).ToArray();
        var near = MayName(url) ? Suggestion.Nearest(Path.GetFileName(PathOf(url)).ToString(), files.Select(file => Path.GetFileName(file)).Distinct(StringComparer.Ordinal)) : null;
        return near is null ? null : "/" + files.First(file => Path.GetFileName(file) == near);
    }

    // By its whole letters.
    private SitePath? PageOf(string file, LanguageTag language)
    {
        if (SubjectOf(file) is { } subject)
            return subject.Languages.Contains(language) ? subject.Path(language) : subject.Path(subject.Languages[0]);
        if (file.StartsWith(ContentPath.Pages + "/", StringComparison.Ordinal))
            return plan.OwnPages.FirstOrDefault(page => WholeLetters.Of(page.Content.Origin.Path) == file)?.Path;
        // Their list says which there are, and each where it is.
        _ = plan.Index.Briefings;
        _ = plan.Index.Retracted;
        return _briefings.Value.GetValueOrDefault(file)?.Path;
    }

    private Subject? SubjectOf(string file) =>
        !Slug.TryParse(Path.GetFileNameWithoutExtension(file), out var id) ? null
        : file == ContentPath.OfEvent(id) ? plan.Index.Events.GetValueOrDefault(id)
        : file == ContentPath.OfSeries(id) ? plan.Index.Series.GetValueOrDefault(id)
        : null;

    private static IEnumerable<string> FilesOf(string from, string path)
    {
        if (path.StartsWith('/'))
            return [path[1..], ContentPath.Root + path];
        var beside = Join(from[..(from.LastIndexOf('/') + 1)] + path);
        return path.StartsWith(ContentPath.Root + "/", StringComparison.Ordinal) ? [path, beside] : [beside];
    }

    // Without "." and ".."; empty for what is above the site.
    private static string Join(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
                return "";
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or ""))
                parts.Add(part);
        }

        return string.Join('/', parts);
    }

    private static ReadOnlySpan<char> PathOf(string url)
    {
        var end = url.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? url : url.AsSpan(0, end);
    }
}
