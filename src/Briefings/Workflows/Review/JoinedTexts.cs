using Briefings.Content;
using Briefings.Linking.Outcome;
using Briefings.Linking.Releases;

namespace Briefings.Workflows.Review;

/// <summary>Which texts are versions of one release, and which report one event, as far as that is settled.</summary>
internal sealed class JoinedTexts
{
    private readonly string[] _ids;
    private readonly DisjointSets _releases;
    private readonly DisjointSets _events;

    private JoinedTexts(IReadOnlyCollection<(string A, string B)> versions, IReadOnlyCollection<(string A, string B)> reports)
    {
        // In order, so that the ordinally smallest id names all, whatever the order of the pairs.
        _ids = [.. versions.Concat(reports).SelectMany(pair => new[] { pair.A, pair.B }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        (_releases, _events) = (new DisjointSets(_ids.Length), new DisjointSets(_ids.Length));
        foreach (var (a, b) in versions)
        {
            _releases.Join(NumberOf(a), NumberOf(b));
            _events.Join(NumberOf(a), NumberOf(b));
        }

        foreach (var (a, b) in reports)
            _events.Join(NumberOf(a), NumberOf(b));
    }

    /// <summary>As the linker joined them, with what the curator decided.</summary>
    public static JoinedTexts Of(Links links)
    {
        var held = links.Pairs.Where(link => link.State is LinkState.Accepted or LinkState.Confirmed).ToArray();
        return new JoinedTexts(
            [.. held.Where(link => link.Kind is LinkKind.Translation or LinkKind.Reprint).Select(link => (link.A.Id, link.B.Id))],
            [.. held.Where(link => link.Kind == LinkKind.SameEvent).Select(link => (link.A.Id, link.B.Id))]);
    }

    /// <summary>As the files say, with what the curator decided.</summary>
    public static JoinedTexts Of(Archive archive)
    {
        var accepted = archive.Decisions.Links.Where(link => link.Accepted).ToLookup(link => link.Kind, link => (link.A, link.B), StringComparer.Ordinal);
        var versions = archive.Articles.Where(article => article.TranslationKey is not null).GroupBy(article => article.TranslationKey!, StringComparer.Ordinal);
        var reports = archive.Articles
            .SelectMany(article => article.Events.Where(reference => reference.Relation == EventRelation.Reports).Select(reference => (reference.Id, article)))
            .GroupBy(report => report.Id, report => report.article);
        return new JoinedTexts(
            [.. versions.SelectMany(Chain), .. accepted[LinkKindName.Of(LinkKind.Translation)], .. accepted[LinkKindName.Of(LinkKind.Reprint)]],
            [.. reports.SelectMany(Chain), .. accepted[LinkKindName.Of(LinkKind.SameEvent)]]);
    }

    /// <summary>One name for all versions of a release: the id of one of them.</summary>
    public string ReleaseOf(string article) => RootOf(_releases, article);

    /// <summary>One name for all texts that report an event, and their versions.</summary>
    public string EventOf(string article) => RootOf(_events, article);

    /// <summary>What a link of a kind joins: releases, or all that report one event.</summary>
    public string EndOf(string kind, string article) =>
        kind == LinkKindName.Of(LinkKind.SameEvent) || kind == LinkKindName.Of(LinkKind.SameSeries) ? EventOf(article) : ReleaseOf(article);

    /// <summary>Whether other answers settled already what a proposed link is asked for.</summary>
    public bool AreJoined(string kind, string a, string b) => kind != LinkKindName.Of(LinkKind.SameSeries) && EndOf(kind, a) == EndOf(kind, b);

    private static IEnumerable<(string A, string B)> Chain(IEnumerable<Article> articles)
    {
        string? first = null;
        foreach (var article in articles)
        {
            if (first is not null)
                yield return (first, article.Id);
            first ??= article.Id;
        }
    }

    private string RootOf(DisjointSets sets, string article) => NumberOf(article) is >= 0 and var number ? _ids[sets.Find(number)] : article;

    private int NumberOf(string article) => Array.BinarySearch(_ids, article, StringComparer.Ordinal);
}
