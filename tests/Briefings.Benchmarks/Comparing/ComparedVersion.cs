using System.Collections.Immutable;
using System.Net;
using Briefings.Content;
using Briefings.Linking.Readings;
using Briefings.Rendering.Comparing;

namespace Briefings.Benchmarks.Comparing;

/// <summary>A version of a release whose paragraphs can be changed.</summary>
internal sealed record ComparedVersion(Article Article)
{
    public ImmutableArray<string> Paragraphs { get; init; } = BodyText.Paragraphs(Article.Body);

    public ImmutableArray<(string Here, string There)> Against(ComparedVersion other) => Comparison.Of(Text(), other.Text());

    private ComparedText Text() => new(Article, Paragraphs.Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph)}</p>"));
}
