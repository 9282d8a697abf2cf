using Briefings.Content;

namespace Briefings;

/// <summary>How much waits for the curator.</summary>
/// <param name="Fields">Inferred fields that nobody confirmed.</param>
/// <param name="Links">Proposed links, as of the last import, that nobody decided.</param>
internal readonly record struct Waiting(int Fields, int Links)
{
    public int Total => Fields + Links;

    public static Waiting In(Archive archive) => new(
        archive.Articles.Sum(article => archive.Decisions.Unconfirmed(article).Count()),
        archive.Notes.Proposals.Count(proposal => !archive.Decisions.Links.Any(
            link => (link.Kind, link.A, link.B) == (proposal.Kind, proposal.A, proposal.B))));
}
