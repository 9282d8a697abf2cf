using Briefings.Files;

namespace Briefings.Checking.Feeds;

/// <summary>A child of a feed, of its channel or of an item.</summary>
/// <param name="Name">With the prefix that the format's writers use: <c>atom:link</c>, <c>content:encoded</c>.</param>
/// <param name="Text">Without children; empty for HTML, which was checked as it was read.</param>
internal readonly record struct FeedElement(string Name, string Text, SourceSpan Place)
{
    /// <summary>Of a link of Atom: what it is to the feed.</summary>
    public string? Relation { get; init; }

    /// <summary>Of a link of Atom: where it leads.</summary>
    public string? Address { get; init; }
}
