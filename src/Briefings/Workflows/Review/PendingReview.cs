using Briefings.Content;
using Briefings.Content.Curation;

namespace Briefings.Workflows.Review;

/// <summary>How much waits for the curator.</summary>
/// <param name="Fields">Inferred fields that are not confirmed.</param>
/// <param name="Links">Proposed links to ask for, as of the last import, without a decision.</param>
/// <param name="Conflicts">Facts that linked articles still state differently, without a decision.</param>
internal readonly record struct PendingReview(int Fields, int Links, int Conflicts)
{
    public int Total => Fields + Links + Conflicts;

    public static PendingReview In(Archive archive) => In(archive, new OpenFields(archive));

    /// <param name="open">Of the archive.</param>
    public static PendingReview In(Archive archive, OpenFields open) =>
        new(
            archive.Articles.Sum(article => open.Of(article).Count()) + archive.Events.Values.Sum(@event => archive.Decisions.Unconfirmed(@event).Count()),
            CountLinks(archive, open),
            CountConflicts(archive));

    private static int CountLinks(Archive archive, OpenFields open)
    {
        if (archive.Notes.Proposals.IsEmpty)
            return 0;
        var decided = archive.Decisions.Links.Select(link => (link.Kind, link.A, link.B)).ToHashSet();
        var asked = new AskedLinks(open.Joined, archive.Decisions.Links);
        return archive.Notes.Proposals.Count(proposal =>
            !decided.Contains((proposal.Kind, proposal.A, proposal.B)) && asked.Ask(proposal.Kind, proposal.A, proposal.B));
    }

    private static int CountConflicts(Archive archive)
    {
        if (archive.Notes.Conflicts.IsEmpty)
            return 0;
        var articles = archive.Articles.DistinctBy(article => article.Id).ToDictionary(article => article.Id, StringComparer.Ordinal);
        return archive.Notes.Conflicts.Count(conflict => archive.Decisions.Of(conflict) is null && Says(conflict.A) && Says(conflict.B));

        // An edit may have settled it since the last import.
        bool Says(StatedWords stated) => articles.TryGetValue(stated.Article, out var article) && article.Body.Contains(stated.Words, StringComparison.Ordinal);
    }
}
