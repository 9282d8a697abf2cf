using System.Collections.Immutable;
using Briefings.Checking.Links;
using Briefings.Files;

namespace Briefings.Checking;

/// <summary>What the check of the whole site needs to know of one page.</summary>
/// <param name="File">The number of its file.</param>
internal sealed record PageFacts(int File)
{
    /// <summary>Of its <c>html</c> element; empty where it says none.</summary>
    public string Language { get; init; } = "";

    public string? Title { get; init; }

    public string? Description { get; init; }

    public SourceSpan TitlePlace { get; init; }

    public SourceSpan DescriptionPlace { get; init; }

    /// <summary>It leads on to another page or asks not to be indexed, so that its title does not matter.</summary>
    public bool IsUnlisted { get; init; }

    /// <summary>Every <c>id</c> on it.</summary>
    public ImmutableArray<string> Anchors { get; init; } = [];

    /// <summary>The versions in other languages that it names.</summary>
    public ImmutableArray<LanguageVersion> Versions { get; init; } = [];

    /// <summary>The links from it to a place on another page.</summary>
    public ImmutableArray<AnchorLink> AnchorLinks { get; init; } = [];
}
