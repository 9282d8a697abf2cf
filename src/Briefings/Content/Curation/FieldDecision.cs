namespace Briefings.Content.Curation;

/// <summary>A curator's word about one inferred field.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Field">The front matter key.</param>
/// <param name="Value">What was proposed; another value is another question.</param>
/// <param name="Accepted">False for rejected.</param>
internal sealed record FieldDecision(string Article, string Field, string Value, bool Accepted);
