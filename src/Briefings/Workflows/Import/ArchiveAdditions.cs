using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Content.Curation;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Linking.Outcome;
using Briefings.Linking.Readings;

namespace Briefings.Workflows.Import;

/// <summary>What an import adds to an archive: articles, and the events and series they need that no one wrote yet.</summary>
internal sealed record ArchiveAdditions(
    ImmutableArray<Article> Articles, ImmutableArray<Event> Events, ImmutableArray<Series> Series, LinkNotes Notes)
{
    public static ArchiveAdditions Of(ImmutableArray<Article> articles, Links links, Archive archive)
    {
        var found = links.Events.ToFrozenDictionary(@event => @event.Id);
        var needed = new SortedSet<Slug>();
        var open = new Stack<Slug>(articles.SelectMany(article => article.Events).Select(reference => reference.Id));
        while (open.TryPop(out var id))
        {
            if (!found.TryGetValue(id, out var @event) || !needed.Add(id))
                continue;
            if (@event.PartOf is { } whole)
                open.Push(whole);
        }

        var events = needed.Where(id => !archive.Events.ContainsKey(id)).Select(id => found[id]).ToImmutableArray();
        var seriesIds = events.Select(@event => @event.Series).OfType<Slug>().ToHashSet();
        return new ArchiveAdditions(
            articles,
            events,
            [.. links.Series.Where(series => seriesIds.Contains(series.Id) && !archive.Series.ContainsKey(series.Id))],
            NotesOf(links));
    }

    public int FileCount => Series.Length + Events.Length + 1 + Articles.Length;

    /// <summary>
    /// The files to write, each behind what it names: a run that is killed between any two leaves a site that can be
    /// built. Articles come last, because the next run does again what has no article yet. Made one by one, as they are asked for.
    /// </summary>
    public IEnumerable<(string Path, string Text)> Files() =>
        Series.Select(series => (ContentPath.OfSeries(series.Id), ContentWriter.Write(series)))
            .Concat(Events.OrderBy(WholesAbove).Select(@event => (ContentPath.OfEvent(@event.Id), ContentWriter.Write(@event))))
            .Append((ContentPath.LinkNotes, LinkNotesFile.Write(Notes)))
            .Concat(Articles.Select(article => (article.Origin.Path, ContentWriter.Write(article))));

    // Of how many new events it is a part, directly or not.
    private int WholesAbove(Event @event)
    {
        var count = 0;
        for (var whole = @event.PartOf; whole is { } id && count < Events.Length && Events.FirstOrDefault(other => other.Id == id) is { } above; whole = above.PartOf)
            count++;
        return count;
    }

    /// <summary>What a linking found that waits for the curator, or that readers should know.</summary>
    public static LinkNotes NotesOf(Links links) => new(
    [
        .. links.Pairs.Where(link => link.State == LinkState.Proposed)
            .Select(link => new LinkProposal(LinkKindName.Of(link.Kind), link.A.Id, link.B.Id)),
    ],
    [
        .. links.Conflicts.Select(StatedOf),
    ]);

    /// <summary>A difference as content names it: by the articles' ids and words.</summary>
    public static StatedConflict StatedOf(FactConflict conflict) => new(
        conflict.Kind, conflict.Subject, new StatedWords(conflict.A.Id, conflict.WordsA), new StatedWords(conflict.B.Id, conflict.WordsB));

    // Findings name places in the file as it is written, with its front matter.
    private static Article WithPlaces(Article article)
    {
        var text = new SourceText(article.Origin.Path, ContentWriter.Write(article));
        return FrontMatterFile.Read(text, new DiagnosticBag()) is { } file ? article with { Origin = file.Origin } : article;
    }

    /// <summary>The archive as it is once the files are written.</summary>
    public Archive AddTo(Archive archive)
    {
        var replaced = Articles.Select(article => article.Origin.Path).ToHashSet(StringComparer.Ordinal);
        return archive with
        {
            Articles =
            [
                .. archive.Articles.Where(article => !replaced.Contains(article.Origin.Path)).Concat(Articles.AsParallel().AsOrdered().Select(WithPlaces))
                    .OrderBy(article => article.Origin.Path, StringComparer.Ordinal),
            ],
            Events = archive.Events.Values.Concat(Events).ToFrozenDictionary(@event => @event.Id),
            Series = archive.Series.Values.Concat(Series).ToFrozenDictionary(series => series.Id),
            Notes = Notes,
        };
    }
}
