using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Linking.Anchors;
using Briefings.Linking.Outcome;
using Briefings.Linking.Pairs;
using Briefings.Linking.Readings;

namespace Briefings.Linking;

/// <summary>Explains why two articles are linked or not, also where nothing links them.</summary>
internal static class Explainer
{
    private const int MostMissing = 12;

    /// <param name="links">What <see cref="Linker.Link"/> gave for the same request.</param>
    public static Explanation Explain(LinkRequest request, Links links, Article a, Article b)
    {
        var index = Linker.IndexOf(request);
        var (first, second) = (Find(index.Profiles, a), Find(index.Profiles, b));
        var features = new PairComparer(index).Compare(first, second);
        ImmutableArray<LinkEvidence> evidence =
        [
            .. new EvidenceReader(index).Read(first, second, features),
            .. links.Pairs.Where(link => AreBetween(link.A, link.B, a, b)).SelectMany(link => WordsOf(link, a)),
            .. Missing(index, first, second).Select(anchor => new LinkEvidence(AnchorTraits.Of(anchor.Kind).Name, anchor.Text, null, false)),
            .. Missing(index, second, first).Select(anchor => new LinkEvidence(AnchorTraits.Of(anchor.Kind).Name, null, anchor.Text, false)),
        ];
        return new Explanation(
            a, b, [.. links.Pairs.Where(link => AreBetween(link.A, link.B, a, b))], Verdicts(first, second, features),
            [.. evidence.OrderBy(entry => Rank(entry))],
            [.. links.Conflicts.Where(conflict => AreBetween(conflict.A, conflict.B, a, b))]);
    }

    private static Profile Find(ImmutableArray<Profile> profiles, Article article) =>
        profiles.First(profile => profile.Article.Id == article.Id);

    private static bool AreBetween(Article first, Article second, Article a, Article b) =>
        (first.Id == a.Id && second.Id == b.Id) || (first.Id == b.Id && second.Id == a.Id);

    /// <summary>What a translation would have kept and the other text does not have, the weightiest first.</summary>
    private static IEnumerable<Anchor> Missing(AnchorIndex index, Profile of, Profile by) =>
        of.Anchors.Where(anchor => !by.Order.ContainsKey(anchor.Key) && PairComparer.IsKept(anchor.Kind, of, by))
            .OrderByDescending(index.Weight).ThenBy(anchor => anchor.Key, StringComparer.Ordinal)
            .DistinctBy(anchor => anchor.Text).Take(MostMissing);

    // What the archive's lexicon says is known only to the links.
    private static IEnumerable<LinkEvidence> WordsOf(Link link, Article first) =>
        link.Evidence.Where(entry => entry.Kind == LinkEvidence.Word).Select(entry => link.A.Id == first.Id ? entry : entry with { A = entry.B, B = entry.A });

    private static int Rank(LinkEvidence evidence) =>
        evidence.Supports ? 0 : evidence.A is null || evidence.B is null ? 1 : 2;

    private static ImmutableArray<LinkVerdict> Verdicts(Profile a, Profile b, PairFeatures features)
    {
        var edition = Incompatibilities.OfEdition(a, b) ? "edition" : Incompatibilities.OfVersion(a, b) ? "number" : null;
        var days = PairScores.DaysApart(a.Article, b.Article);
        var version = a.Language == b.Language
            ? new LinkVerdict(
                LinkKind.Reprint, PairScores.OfReprint(features), PairScores.Accept,
                edition ?? (Incompatibilities.OfReprint(a, b) ? "date or place" : null))
            : new LinkVerdict(LinkKind.Translation, PairScores.OfTranslation(features, days), PairScores.Accept, edition);
        return
        [
            version,
            new LinkVerdict(
                LinkKind.SameEvent, PairScores.OfEvent(features, DayRelations.Of(a, b)), PairScores.Accept, edition),
        ];
    }
}
