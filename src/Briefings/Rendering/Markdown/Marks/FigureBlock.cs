using Markdig.Syntax;

namespace Briefings.Rendering.Markdown.Marks;

/// <summary>A picture with what is below it.</summary>
internal sealed class FigureBlock() : LeafBlock(null)
{
    public string? Caption { get; init; }

    /// <summary>Of the other site that has the picture; null for the site's own.</summary>
    public string? Host { get; init; }
}
