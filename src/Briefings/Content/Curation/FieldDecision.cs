using Briefings.Files;

namespace Briefings.Content.Curation;

/// <summary>A curator's word about one inferred field.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Field">The front matter key.</param>
/// <param name="Value">What was proposed; another value is another question.</param>
/// <param name="Accepted">False for rejected.</param>
internal sealed record FieldDecision(string Article, string Field, string Value, bool Accepted)
{
    /// <summary>Where it is written down; no part of what it says.</summary>
    public SourceSpan Place { get; init; }

    public bool Equals(FieldDecision? other) =>
        other is not null && (Article, Field, Value, Accepted) == (other.Article, other.Field, other.Value, other.Accepted);

    public override int GetHashCode() => HashCode.Combine(Article, Field, Value, Accepted);
}
