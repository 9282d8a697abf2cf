using Briefings.Content;
using Briefings.Linking;

namespace Briefings;

/// <summary>How much waits for the curator.</summary>
/// <param name="Fields">Inferred fields that nobody confirmed.</param>
/// <param name="Links">Proposed links that nobody decided.</param>
internal readonly record struct Waiting(int Fields, int Links)
{
    public int Total => Fields + Links;

    public static Waiting In(Archive archive, Links links) => new(
        archive.Articles.Sum(article => archive.Decisions.Unconfirmed(article).Count()),
        links.Pairs.Count(link => link.State == LinkState.Proposed));
}
