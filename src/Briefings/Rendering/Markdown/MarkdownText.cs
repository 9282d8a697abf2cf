using System.Collections.Immutable;

namespace Briefings.Rendering.Markdown;

/// <summary>A Markdown text as HTML.</summary>
/// <param name="Utf8">All of it.</param>
/// <param name="Blocks">Its paragraphs, headings, lists and so on.</param>
internal sealed record MarkdownText(byte[] Utf8, ImmutableArray<Range> Blocks)
{
    public ReadOnlyMemory<byte> Block(int index) => Utf8.AsMemory(Blocks[index]);
}
