using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Content.Curation;
using Briefings.Linking.Outcome;
using Briefings.Workflows.Import;

namespace Briefings.Workflows.Review;

/// <summary>Everything that waits for the curator.</summary>
internal static class ReviewQueue
{
    // Either text may be right, or both in their own way.
    private const double Difference = 0.5;

    /// <returns>Most doubtful first, then by file.</returns>
    public static ImmutableArray<ReviewItem> Of(Archive archive, Links links) =>
    [
        .. Fields(archive).Concat(EventFields(archive)).Concat(Proposals(links)).Concat(Differences(archive.Decisions, links))
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
                    IdOf($"{article.Id} {field} {value}"), article.Origin.Path, $"{field}: {value}", [reason], InferredReason.Parse(reason).Confidence)
                {
                    Field = decision,
                };
            }
        }
    }

    private static IEnumerable<ReviewItem> EventFields(Archive archive)
    {
        foreach (var @event in archive.Events.Values)
        {
            foreach (var (field, reason) in archive.Decisions.Unconfirmed(@event))
            {
                var (id, value) = (Decisions.IdOf(@event), InferredFields.ValueOf(@event, field));
                yield return new ReviewItem(
                    IdOf($"{id} {field} {value}"), ContentPath.OfEvent(@event.Id), $"{field}: {value}", [reason], InferredReason.Parse(reason).Confidence)
                {
                    Field = new FieldDecision(id, field, value, Accepted: true),
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

    private static IEnumerable<ReviewItem> Differences(Decisions decisions, Links links) =>
        from conflict in links.Conflicts
        let stated = ArchiveAdditions.StatedOf(conflict)
        where decisions.Of(stated) is null
        select new ReviewItem(
            IdOf($"conflict {stated.Kind} {stated.A.Article} {stated.A.Words} {stated.B.Article} {stated.B.Words}"),
            conflict.A.Origin.Path,
            $"differs from {conflict.B.Origin.Path} in {stated.Kind}: {stated.Subject}",
            [$"{conflict.A.Origin.Path}: {stated.A.Words}", $"{conflict.B.Origin.Path}: {stated.B.Words}"],
            Difference)
        {
            Conflict = new ConflictDecision(stated.Kind, stated.A, stated.B, Accepted: true),
        };

    private static string Describe(LinkEvidence evidence) =>
        $"{(evidence.Supports ? "+" : "−")} {evidence.Kind}: {evidence.A ?? "–"} | {evidence.B ?? "–"}";

    private static string IdOf(string question) => ContentHash.Of(question)[..8];
}
