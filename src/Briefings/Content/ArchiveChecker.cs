using Briefings.Content.Writing;
using Briefings.Diagnostics;

namespace Briefings.Content;

/// <summary>Checks that ids are unique and that what content names is there.</summary>
internal static class ArchiveChecker
{
    public static void Check(Archive archive, DiagnosticBag diagnostics)
    {
        CheckIds(archive, diagnostics);
        CheckKeys(archive, diagnostics);
        foreach (var article in archive.Articles)
            CheckEvents(article, archive, diagnostics);
        foreach (var @event in archive.Events.Values)
            CheckEvent(@event, archive, diagnostics);
    }

    private static void CheckIds(Archive archive, DiagnosticBag diagnostics)
    {
        var ids = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (var article in archive.Articles)
        {
            if (!ids.TryAdd(article.Id, article))
                diagnostics.Add(Messages.SameId(article.Origin.At("id"), article.Id, ids[article.Id].Origin.At("id")));
        }

        foreach (var article in archive.Articles)
        {
            CheckNamed(article, "related", article.Related);
            CheckNamed(article, "notRelated", article.NotRelated);
        }

        void CheckNamed(Article article, string field, IReadOnlyList<string> named)
        {
            for (var i = 0; i < named.Count; i++)
            {
                if (!ids.ContainsKey(named[i]))
                    diagnostics.Add(Messages.UnknownArticle(article.Origin.At($"{field}[{i}]"), field, named[i]));
            }
        }
    }

    // A key that only one article has may wait for its other versions; but not when another differs from it in nothing
    // but capitals and the signs between words.
    private static void CheckKeys(Archive archive, DiagnosticBag diagnostics)
    {
        var alike = archive.Articles.Select(article => article.ReleaseKey)
            .CountBy(key => key, StringComparer.Ordinal)
            .ToLookup(key => Bare(key.Key), StringComparer.Ordinal);
        foreach (var article in archive.Articles.Where(article => article.TranslationKey is not null))
        {
            var keys = alike[Bare(article.ReleaseKey)];
            if (keys.Count() > 1 && keys.First(key => key.Key == article.ReleaseKey).Value == 1)
            {
                diagnostics.Add(Messages.KeyAlmostAnother(
                    article.Origin.At("translationKey"), article.ReleaseKey, keys.First(key => key.Key != article.ReleaseKey).Key));
            }
        }

        // Nearly all keys are slugs.
        static string Bare(string key) => Slug.TryParse(key, out _)
            ? key
            : string.Join('-', key.ToLowerInvariant().Split(['-', '_', '.', ' '], StringSplitOptions.RemoveEmptyEntries));
    }

    private static void CheckEvents(Article article, Archive archive, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < article.Events.Length; i++)
        {
            var id = article.Events[i].Id;
            if (!archive.Events.ContainsKey(id))
                diagnostics.Add(Messages.UnknownEvent(article.Origin.At($"events[{i}]"), id.Value, EventIds(archive)));
        }
    }

    private static void CheckEvent(Event @event, Archive archive, DiagnosticBag diagnostics)
    {
        if (@event.Series is { } series && !archive.Series.ContainsKey(series))
        {
            diagnostics.Add(Messages.UnknownSeries(
                @event.Origin.At("series"), series.Value, archive.Series.Keys.Select(id => id.Value)));
        }

        if (@event.PartOf is { } partOf && !archive.Events.ContainsKey(partOf))
            diagnostics.Add(Messages.UnknownEvent(@event.Origin.At("partOf"), partOf.Value, EventIds(archive)));
        if (IsPartOfItself(@event, archive))
            diagnostics.Add(Messages.EventCycle(@event.Origin.At("partOf"), @event.Id.Value));
    }

    private static bool IsPartOfItself(Event @event, Archive archive)
    {
        var seen = new HashSet<Slug>();
        var at = @event;
        while (at.PartOf is { } whole && archive.Events.TryGetValue(whole, out var next) && seen.Add(whole))
        {
            if (whole == @event.Id)
                return true;
            at = next;
        }

        return false;
    }

    private static IEnumerable<string> EventIds(Archive archive) => archive.Events.Keys.Select(id => id.Value);
}
