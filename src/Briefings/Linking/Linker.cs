using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Linking.Conflicts;
using Briefings.Linking.Events;
using Briefings.Linking.Names;
using Briefings.Linking.Outcome;
using Briefings.Linking.Pairs;
using Briefings.Linking.Readings;
using Briefings.Linking.Releases;

namespace Briefings.Linking;

/// <summary>Finds who belongs with whom in an archive, by what the texts say.</summary>
internal static class Linker
{
    /// <summary>The links of an archive; the order of the articles does not matter.</summary>
    public static Links Link(LinkRequest request)
    {
        Contradictions.Check(request);
        var index = IndexOf(request);
        var book = new CuratorVerdicts(request);
        var pairs = Comparisons.Of(index);
        var found = ReleaseFinder.Find(pairs, book);
        var sets = found.Sets;
        ImmutableArray<LinkedRelease> releases =
            [.. sets.All.Select(members => new LinkedRelease([.. members.Select(i => index.Profiles[i])]))];
        var board = EventGraph.Of(ClaimReader.Read(releases, request.Events));
        var series = new SeriesSets(board);
        var linker = new EventLinker(pairs, sets, board, series, book);
        var waiting = linker.JoinByContent();
        if (linker.NamesOfOne() is { IsEmpty: false } same)
        {
            // Which names are of one event is known only now; what follows from it is then as if all had used one name.
            board = board.With(same);
            series = new SeriesSets(board);
            linker = new EventLinker(pairs, sets, board, series, book);
            waiting = linker.JoinByContent();
        }

        var proposed = found.Proposed.AddRange(waiting);
        var events = EventMaker.Make(board, series);
        var writer = new PairWriter(index, book, found.Findings, request.HasEvidence);
        new LinkWriter(index, sets, linker, writer).Write(board, series, proposed);
        var written = writer.ToSorted();
        return new Links(
            written,
            [.. events.Values.Distinct().OrderBy(known => known.Id)],
            [.. SeriesMaker.Make(series, request.Series.Values)],
            ReferenceWriter.Write(releases, board, linker, events),
            ReleaseKeys.Of(releases))
        {
            Conflicts = FactConflictReader.Read(pairs: written, index.Profiles),
            Names = new NameProposals(releases.Select(release => release.Members), request.Decisions).Find(),
        };
    }

    /// <summary>By article id, so that nothing depends on the order in which the articles came.</summary>
    internal static AnchorIndex IndexOf(LinkRequest request)
    {
        ImmutableArray<Article> articles = [.. request.Articles.OrderBy(article => article.Id, StringComparer.Ordinal)];
        var profiles = new Profile[articles.Length];
        var sheets = new TextSheets(articles.Length, request.Scratch, request.MostInMemory);
        foreach (var some in request.Readings.InOrderOfFiles(articles, again: request.HasEvidence))
        {
            var readings = new ArticleReading[some.Length];
            Parallel.For(0, some.Length, i =>
            {
                var article = articles[some[i]];
                readings[i] = Read(article, request);
                profiles[some[i]] = new Profile(article, readings[i], Again(article, request));
            });
            sheets.Add(some, i => (profiles[some[i]], readings[i]));
        }

        return new AnchorIndex(ImmutableArray.Create(profiles), sheets);
    }

    // A method of its own, so that the closure captures its parameters only, and not all readings of the loop.
    private static Func<ArticleReading> Again(Article article, LinkRequest request) => () => Read(article, request);

    // A defect that one text brings to light is no reason to link none of the others.
    private static ArticleReading Read(Article article, LinkRequest request)
    {
        try
        {
            return request.Readings.Of(article);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            request.Diagnostics.Add(GuardMessages.TextDefect(article.Origin.At("title"), fault));
            return ArticleReading.Nothing;
        }
    }
}
