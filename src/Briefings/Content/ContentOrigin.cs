using System.Collections.Frozen;
using Briefings.Files;
using Briefings.Tracing;

namespace Briefings.Content;

/// <summary>The file a piece of content is in, and where in it each field is.</summary>
/// <param name="Path">Relative to the site, with forward slashes.</param>
/// <param name="Fields">By front matter key; list items as <c>events[0]</c>.</param>
/// <param name="BodyLine">1-based line on which the Markdown body begins.</param>
internal sealed record ContentOrigin(string Path, FrozenDictionary<string, SourceSpan> Fields, int BodyLine)
{
    /// <summary>For content that is not in a file yet.</summary>
    public static ContentOrigin None { get; } = new("", FrozenDictionary<string, SourceSpan>.Empty, 1);

    /// <summary>Of all that it was read from; none for content that is not in a file yet.</summary>
    public Fingerprint Text { get; init; }

    /// <summary>The field's place, or the file where the field is not written.</summary>
    public SourceSpan At(string field) => Fields.TryGetValue(field, out var span) ? span : SourceSpan.File(Path);

    /// <summary>A place in the body, counted from the top of the file.</summary>
    /// <param name="span">Counted from the top of the body.</param>
    public SourceSpan InBody(SourceSpan span) =>
        span with { Line = span.Line + BodyLine - 1, EndLine = span.EndLine + BodyLine - 1 };

    // Where something is is not part of what it is: two articles with the same content are equal.
    public bool Equals(ContentOrigin? other) => other is not null;

    public override int GetHashCode() => 0;
}
