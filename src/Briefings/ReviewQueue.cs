using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Linking;

namespace Briefings;

/// <summary>Everything that waits for the curator.</summary>
internal static class ReviewQueue
{
    // A text that states a thing outright is not asked about, so an inferred field is always in some doubt.
    private const double InferredField = 0.5;

    /// <returns>Most doubtful first, then by file.</returns>
    public static ImmutableArray<ReviewItem> Of(Archive archive, Links links) =>
    [
        .. Fields(archive).Concat(Proposals(links))
            .OrderBy(item => item.Confidence)
            .ThenBy(item => item.Path, StringComparer.Ordinal)
            .ThenBy(item => item.Question, StringComparer.Ordinal),
    ];

    private static IEnumerable<ReviewItem> Fields(Archive archive)
    {
        foreach (var article in archive.Articles)
        {
            foreach (var (field, reason) in archive.Decisions.Unconfirmed(article))
            {
                var value = InferredFields.ValueOf(article, field);
                var decision = new FieldDecision(article.Id, field, value, Accepted: true);
                yield return new ReviewItem(
                    IdOf($"{article.Id} {field} {value}"), article.Origin.Path, $"{field}: {value}", [reason], InferredField)
                {
                    Field = decision,
                };
            }
        }
    }

    private static IEnumerable<ReviewItem> Proposals(Links links) =>
        from link in links.Pairs
        where link.State == LinkState.Proposed
        let kind = LinkKindName.Of(link.Kind)
        select new ReviewItem(
            IdOf($"{kind} {link.A.Id} {link.B.Id}"),
            link.A.Origin.Path,
            $"{kind} with {link.B.Origin.Path}",
            [.. link.Evidence.Select(Describe)],
            link.Score)
        {
            Link = new LinkDecision(kind, link.A.Id, link.B.Id, Accepted: true),
        };

    private static string Describe(LinkEvidence evidence) =>
        $"{(evidence.Supports ? "+" : "−")} {evidence.Kind}: {evidence.A ?? "–"} | {evidence.B ?? "–"}";

    private static string IdOf(string question) => ContentHash.Of(question)[..8];
}
