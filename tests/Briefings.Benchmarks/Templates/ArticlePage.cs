using System.Collections.Immutable;

namespace Briefings.Benchmarks.Templates;

/// <summary>What one list page of a news site shows.</summary>
internal sealed record ArticlePage(string Site, string Title, string Language, string Url, ImmutableArray<Teaser> Teasers)
{
    public static ArticlePage Sample { get; } = new(
        "Briefings & Reports",
        "Articles from \"March\"",
        "en",
        "/2026/03/",
        [.. Enumerable.Range(1, 20).Select(static n => new Teaser(
            $"Reading the river: what gauge {n} says & what it does not",
            $"/2026/03/reading-the-river-{n}/",
            new DateTimeOffset(2026, 3, n, 8, n, 0, TimeSpan.FromHours(1)),
            $"The {n} stations <above> the weir were checked in a dry spring; here is what their \"records\" show "
            + "of the last forty years, and why the mean hides it.",
            ["hydrology", "data & methods", "rivers"]))]);
}
