using System.Collections.Immutable;

namespace Briefings.Rendering.Markdown;

/// <summary>A Markdown text as HTML.</summary>
/// <param name="Utf8">All of it.</param>
/// <param name="Blocks">Its paragraphs, headings, lists and so on.</param>
internal sealed record MarkdownText(byte[] Utf8, ImmutableArray<Range> Blocks)
{
    /// <summary>The first line, 1-based, of what is nested too deep and stays as it was written; 0 where nothing is.</summary>
    public int TooDeepLine { get; init; }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<TextHeading> Headings { get; init; } = [];

    public ReadOnlyMemory<byte> Block(int index) => Utf8.AsMemory(Blocks[index]);
}
