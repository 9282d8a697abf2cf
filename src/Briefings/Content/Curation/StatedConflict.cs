namespace Briefings.Content.Curation;

/// <summary>One fact that two linked articles state differently.</summary>
/// <param name="Kind"><c>number</c>, <c>date</c> or <c>role</c>.</param>
/// <param name="Subject">What the fact is of.</param>
/// <param name="A">What the article with the ordinally smaller id says.</param>
/// <param name="B">What the other article says.</param>
internal sealed record StatedConflict(string Kind, string Subject, StatedWords A, StatedWords B);
