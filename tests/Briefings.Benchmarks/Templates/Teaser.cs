using System.Collections.Immutable;

namespace Briefings.Benchmarks.Templates;

/// <summary>An article in a list.</summary>
internal sealed record Teaser(
    string Title, string Url, DateTimeOffset Date, string Summary, ImmutableArray<string> Tags);
