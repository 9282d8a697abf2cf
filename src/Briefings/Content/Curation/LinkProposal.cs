namespace Briefings.Content.Curation;

/// <summary>A link between two articles that is likely, but not certain.</summary>
/// <param name="Kind">In words, as in <c>translation</c>.</param>
/// <param name="A">The ordinally smaller article id.</param>
/// <param name="B">The ordinally larger article id.</param>
internal sealed record LinkProposal(string Kind, string A, string B);
