using Briefings.Content;
using Briefings.Linking.Outcome;

namespace Briefings.Workflows.Review;

/// <summary>Which texts are versions of one release, and which report one event, as far as that is settled.</summary>
internal sealed class JoinedTexts
{
    private readonly Dictionary<string, string> _releases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _events = new(StringComparer.Ordinal);

    private JoinedTexts(IEnumerable<(string A, string B)> versions, IEnumerable<(string A, string B)> reports)
    {
        foreach (var (a, b) in versions)
        {
            Join(_releases, a, b);
            Join(_events, a, b);
        }

        foreach (var (a, b) in reports)
            Join(_events, a, b);
    }

    /// <summary>As the linker joined them, with what the curator decided.</summary>
    public static JoinedTexts Of(Links links)
    {
        var held = links.Pairs.Where(link => link.State is LinkState.Accepted or LinkState.Confirmed).ToArray();
        return new JoinedTexts(
            held.Where(link => link.Kind is LinkKind.Translation or LinkKind.Reprint).Select(link => (link.A.Id, link.B.Id)),
            held.Where(link => link.Kind == LinkKind.SameEvent).Select(link => (link.A.Id, link.B.Id)));
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

    // The ordinally smallest id names all, so that the order of the pairs is of no matter.
    private static void Join(Dictionary<string, string> parents, string a, string b)
    {
        var (first, second) = (RootOf(parents, a), RootOf(parents, b));
        var isLess = string.CompareOrdinal(first, second) < 0;
        if (first != second)
            parents[isLess ? second : first] = isLess ? first : second;
    }

    private static string RootOf(Dictionary<string, string> parents, string article)
    {
        while (parents.TryGetValue(article, out var parent))
        {
            if (parents.TryGetValue(parent, out var above))
                parents[article] = above;
            article = parent;
        }

        return article;
    }
}
