using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content.Curation;
using Briefings.Content.Media;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Content;

/// <summary>Reads everything below <c>content/</c>, and checks what can be checked without linking.</summary>
internal static class ArchiveReader
{
    /// <summary>Reads what can be read; what cannot is reported and left out.</summary>
    /// <param name="files">The site.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    /// <param name="keeping">Keeps from build to build what was read; null where nothing is.</param>
    /// <param name="held">What this process read before; null where it reads the site once.</param>
    public static Archive Read(ISiteFiles files, DiagnosticBag diagnostics, KeptFiles? keeping = null, KeptArticles.Held? held = null)
    {
        held ??= KeptArticles.Held.Nothing;
        var paths = List(files, diagnostics);
        var own = SubjectsReader.OwnKeys(files);
        string[] named = [.. SubjectSettings.Defaults.Keys.Where(key => key is not ("events" or "series")), .. own];
        var kept = new KeptArticles((keeping ?? KeptFiles.None).OfSite, files, own, held);
        var archive = new Archive(
            ReadAll(paths, ContentPath.Briefings, ReadArticle),
            ReadAll(files, paths, ContentPath.Events, EventFileReader.Read, diagnostics).ToFrozenDictionary(e => e.Id),
            ReadAll(files, paths, ContentPath.Series, SeriesFileReader.Read, diagnostics).ToFrozenDictionary(s => s.Id),
            DecisionsFile.Read(files, diagnostics))
        {
            Notes = LinkNotesFile.Read(files, diagnostics),
            Pages = ReadAll(files, paths, ContentPath.Pages, OwnPageReader.Read, diagnostics),
            Subjects = ReadAll(files, paths, ContentPath.Subjects, (source, found) => SubjectFileReader.Read(source, named, found), diagnostics),
        };
        kept.Save();
        held.KeepOnly(paths);
        archive = archive with
        {
            IsComplete = archive.Articles.Length + archive.Events.Count + archive.Series.Count + archive.Pages.Length + archive.Subjects.Length
                == paths.Count(path => path is not (ContentPath.Decisions or ContentPath.LinkNotes)),
        };
        ArchiveChecker.Check(archive, diagnostics);
        return archive;

        Article? ReadArticle(string path)
        {
            if (kept.Find(path) is { } known)
                return known;
            var found = new DiagnosticBag();
            var article = TextFile.Read(files, path, found) is { } source ? ArticleReader.Read(source, found, own) : null;
            if (article is not null && found.IsEmpty)
                kept.Add(article);
            diagnostics.AddRange(found);
            return article;
        }
    }

    /// <summary>Keeps the articles of a site for those who read it next, and holds a part of them at a time.</summary>
    public static void Keep(ISiteFiles files, KeptFiles keeping)
    {
        var own = SubjectsReader.OwnKeys(files);
        KeptArticles.Keep(keeping.OfSite, files, own, List(files, new DiagnosticBag()).Where(path => IsBelow(path, ContentPath.Briefings)), path =>
        {
            var found = new DiagnosticBag();
            var article = TextFile.Read(files, path, found) is { } source ? ArticleReader.Read(source, found, own) : null;
            return found.IsEmpty ? article : null;
        });
    }

    private static ImmutableArray<string> List(ISiteFiles files, DiagnosticBag diagnostics)
    {
        var found = SiteFolder.List(files, ContentPath.Root, diagnostics).Where(file => !file.IsHiddenBelow(ContentPath.Root)).ToArray();
        foreach (var file in found)
        {
            if (file.IsStrayLink)
                diagnostics.Add(Messages.StrayLink(file.Path));
            else if (!IsContent(file.Path) && !IsMedia(file.Path))
                diagnostics.Add(Messages.NotContent(file.Path));
        }

        return [.. found.Where(file => !file.IsStrayLink && IsContent(file.Path)).Select(file => file.Path)];
    }

    // Pictures and other files beside the texts that name them, or in a folder for all.
    private static bool IsMedia(string path) => MediaTypes.Of(path) is not null && path.AsSpan(ContentPath.Root.Length + 1).Contains('/');

    private static bool IsContent(string path) =>
        path is ContentPath.Decisions or ContentPath.LinkNotes
        || (path.EndsWith(".md", StringComparison.Ordinal)
            && (IsBelow(path, ContentPath.Briefings)
                || IsBelow(path, ContentPath.Pages)
                || (IsBelow(path, ContentPath.Subjects) && path.Count(c => c == '/') == 3)
                || (IsBelow(path, ContentPath.Events) && path.LastIndexOf('/') == ContentPath.Events.Length)
                || (IsBelow(path, ContentPath.Series) && path.LastIndexOf('/') == ContentPath.Series.Length)));

    private static bool IsBelow(string path, string folder) =>
        path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal);

    private static ImmutableArray<T> ReadAll<T>(
        ISiteFiles files,
        ImmutableArray<string> paths,
        string folder,
        Func<SourceText, DiagnosticBag, T?> read,
        DiagnosticBag diagnostics)
        where T : class =>
        ReadAll(paths, folder, path => TextFile.Read(files, path, diagnostics) is { } source ? read(source, diagnostics) : null);

    private static ImmutableArray<T> ReadAll<T>(ImmutableArray<string> paths, string folder, Func<string, T?> read)
        where T : class
    {
        var ofFolder = paths.Where(path => IsBelow(path, folder)).ToArray();
        var results = new T?[ofFolder.Length];
        Parallel.For(0, ofFolder.Length, i => results[i] = read(ofFolder[i]));
        return [.. results.OfType<T>()];
    }
}
