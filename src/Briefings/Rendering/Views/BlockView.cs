using Briefings.Rendering.Markdown;
using Briefings.Templating;

namespace Briefings.Rendering.Views;

/// <summary>A paragraph or other block of a text: <c>number</c>, from 1, and <c>html</c>.</summary>
internal sealed class BlockView(MarkdownText text, int index) : View<BlockView>
{
    private static readonly ViewMembers<BlockView> Table = new()
    {
        ["number"] = view => view.Index + 1,
        ["html"] = view => TemplateValue.Raw(view.Text.Block(view.Index)),
    };

    protected override ViewMembers<BlockView> Members => Table;

    private MarkdownText Text { get; } = text;

    private int Index { get; } = index;

    public static TemplateValue ListOf(MarkdownText text) =>
        ViewList.Of(Enumerable.Range(0, text.Blocks.Length).Select(index => new BlockView(text, index)));
}
