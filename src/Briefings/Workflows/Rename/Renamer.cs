using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Subjects;

namespace Briefings.Workflows.Rename;

/// <summary>Gives an article, an event, a series or a subject another name: its file, what names it, and its former addresses.</summary>
internal sealed class Renamer(ISiteFiles files, DiagnosticBag diagnostics)
{
    private readonly ContentEdits _edits = new(files, diagnostics);

    /// <param name="old">A file, an id, a slug, or with its kind: <c>events/ID</c>, <c>topics/NAME</c>.</param>
    /// <param name="name">The new slug or id; of a subject that is named by words, the new name.</param>
    /// <returns>The files that were written; null, with findings, where nothing was.</returns>
    public ImmutableArray<(string Path, string? Was)>? Rename(string old, string name)
    {
        if (SiteConfigReader.Read(files, diagnostics) is not { } site || ReadArchive() is not { } archive)
            return null;
        var plan = SitePlanner.Plan(new PlanRequest(archive, site) { Published = PublishedUrls.Read(files, diagnostics), Drafts = true }, new DiagnosticBag());
        var found = new RenameTargets(archive, plan.Index).Find(old);
        if (found is not [var target])
        {
            diagnostics.Add(found.IsEmpty
                ? LifeMessages.NothingToRename(old, RenameTargets.NamesOf(archive))
                : LifeMessages.SeveralToRename(old, found.Select(RenameTargets.NameOf)));
            return null;
        }

        switch (target)
        {
            case Article article:
                RenameArticle(article, name, archive, plan);
                break;
            case Subject { Kind.IsNamed: true } subject:
                new SubjectRename(_edits, files, archive, plan).Rename(subject, name);
                break;
            case Subject subject:
                RenameById(subject, name, archive, plan);
                break;
        }

        return diagnostics.HasErrors ? null : _edits.Write();
    }

    private Archive? ReadArchive()
    {
        var archive = ArchiveReader.Read(files, diagnostics);
        return diagnostics.HasErrors ? null : archive;
    }

    private void RenameArticle(Article article, string name, Archive archive, SitePlan plan)
    {
        var path = article.Origin.Path;
        if (ToSlug(name) is not { } slug || _edits.At(path) is not { } edit)
            return;
        var to = $"{path[..(path.LastIndexOf('/') + 1)]}{slug}.{article.Language}.md";
        var (before, after) = (ArticlePath.Of(article, plan.Site.Permalinks), ArticlePath.Of(article with { Slug = slug }, plan.Site.Permalinks));
        if (!IsFree(to, path) || !IsFree(after, before, plan))
            return;
        if (article.Slug is not null)
            edit.Set("slug", slug.Value);
        // The file's slug is what versions of a release share where they state no key.
        if (article.TranslationKey is null && archive.Articles.Any(other => other.Id != article.Id && other.ReleaseKey == article.ReleaseKey))
            edit.Set("translationKey", article.ReleaseKey);
        if (before != after)
            edit.AddTo("aliases", [before.ToString()], [after.ToString()]);
        if (to != path)
            _edits.Move(path, to);
        if (before != after)
            new TextLinks(_edits, archive, plan).Follow(new Dictionary<SitePath, SitePath> { [before] = after }, (Path.GetFileName(path), Path.GetFileName(to)));
    }

    private void RenameById(Subject subject, string name, Archive archive, SitePlan plan)
    {
        var path = subject.Origin!.Path;
        if (ToSlug(name) is not { } slug || _edits.At(path) is not { } edit)
            return;
        var to = subject.Kind == SubjectKind.Event ? ContentPath.OfEvent(slug) : ContentPath.OfSeries(slug);
        if (to == path || !IsFree(to, path))
            return;
        var now = subject with { Slug = slug };
        edit.AddTo(
            "aliases",
            [.. subject.Languages.Select(language => subject.Path(language).ToString())],
            [.. subject.Languages.Select(language => now.Path(language).ToString())]);
        new TextLinks(_edits, archive, plan).Follow(
            subject.Languages.ToDictionary(language => subject.Path(language), language => now.Path(language)), (Path.GetFileName(path), Path.GetFileName(to)));
        _edits.Move(path, to);
        bool IsOld(string id) => id == subject.Slug.Value;
        if (subject.Kind == SubjectKind.Event)
        {
            foreach (var article in archive.Articles.Where(article => article.Events.Any(reference => reference.Id == subject.Slug)))
                _edits.At(article.Origin.Path)?.Replace("events", "id", IsOld, slug.Value);
            foreach (var part in archive.Events.Values.Where(part => part.PartOf == subject.Slug))
                _edits.At(part.Origin.Path)?.Replace("partOf", "", IsOld, slug.Value);
        }
        else
        {
            foreach (var edition in archive.Events.Values.Where(edition => edition.Series == subject.Slug))
                _edits.At(edition.Origin.Path)?.Replace("series", "", IsOld, slug.Value);
        }
    }

    private Slug? ToSlug(string name)
    {
        if (Slug.TryParse(name, out var slug))
            return slug;
        diagnostics.Add(LifeMessages.NoSlug(name, Slug.From(name).Value));
        return null;
    }

    private bool IsFree(string to, string path)
    {
        if (to == path || !files.Exists(to))
            return true;
        diagnostics.Add(LifeMessages.FileTaken(to));
        return false;
    }

    private bool IsFree(SitePath after, SitePath before, SitePlan plan)
    {
        if (after == before || plan.Find(after) is null or Planning.Pages.RedirectPage)
            return true;
        diagnostics.Add(LifeMessages.AddressTaken(after.ToString()));
        return false;
    }
}
