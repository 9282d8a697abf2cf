using Briefings.Configuration.Yaml;
using Briefings.Content.Texts;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Tracing;

namespace Briefings.Content;

/// <summary>The file a piece of content is in, and where in it each field is.</summary>
/// <param name="Path">Relative to the site, with forward slashes.</param>
/// <param name="FrontMatter">The lines between those that enclose it; empty for content that is not in a file yet.</param>
/// <param name="BodyLine">1-based line on which the Markdown body begins.</param>
internal sealed record ContentOrigin(string Path, KeptText FrontMatter, int BodyLine)
{
    // Few are asked for a place: where something is wrong, or has to be named.
    private readonly Lazy<YamlMapping?> _fields = new(() => FrontMatter.IsEmpty ? null : YamlReader.Read(Path, FrontMatter.Value, 1, new DiagnosticBag()));

    /// <summary>For content that is not in a file yet.</summary>
    public static ContentOrigin None { get; } = new("", "", 1);

    /// <summary>Of all that it was read from; none for content that is not in a file yet.</summary>
    public Fingerprint Text { get; init; }

    /// <summary>Of what is above the body, and where that begins; none for content that is not in a file yet.</summary>
    public Fingerprint Head { get; init; }

    /// <summary>The place of a field, or of an item of a list as in <c>events[0]</c>; the first line where it is not written.</summary>
    public SourceSpan At(string field)
    {
        var bracket = field.IndexOf('[', StringComparison.Ordinal);
        var value = _fields.Value?.Find(bracket < 0 ? field : field[..bracket]);
        if (bracket >= 0)
            value = value is YamlSequence list && int.TryParse(field[(bracket + 1)..^1], out var item) && item < list.Items.Length ? list.Items[item] : null;
        return value?.Span ?? (FrontMatter.IsEmpty ? SourceSpan.File(Path) : SourceSpan.At(Path, 1, 1));
    }

    /// <summary>A place in the body, counted from the top of the file.</summary>
    /// <param name="span">Counted from the top of the body.</param>
    public SourceSpan InBody(SourceSpan span) =>
        span with { Line = span.Line + BodyLine - 1, EndLine = span.EndLine + BodyLine - 1 };

    // Where something is is not part of what it is: two articles with the same content are equal.
    public bool Equals(ContentOrigin? other) => other is not null;

    public override int GetHashCode() => 0;
}
