using System.Collections.Immutable;
using System.Text;
using Briefings.Content.Writing;

namespace Briefings.Importing.Body;

/// <summary>Writes the blocks of a body as Markdown that renders as the same text.</summary>
internal static class BodyMarkdown
{
    public static string Write(ImmutableArray<BodyBlock> blocks)
    {
        var markdown = new StringBuilder();
        BodyBlock? previous = null;
        foreach (var block in blocks)
        {
            if (previous is not null)
                markdown.Append(Between(previous, block));
            Append(markdown, block);
            previous = block;
        }

        return markdown.Append('\n').ToString();
    }

    private static string Between(BodyBlock before, BodyBlock after) =>
        before.Markup is { } first && after.Markup is { } second ? BlockMarkup.Between(first, second)
        : IsItem(after) && after.Kind == before.Kind ? "\n" : "\n\n";

    private static bool IsItem(BodyBlock block) => block.Kind is BlockKind.ListItem or BlockKind.NumberedItem;

    private static void Append(StringBuilder markdown, BodyBlock block)
    {
        if (block.Markup is { } markup)
        {
            markdown.Append(markup.Write());
            return;
        }

        var text = MarkdownEscaper.Escape(block.Text);
        switch (block.Kind)
        {
            case BlockKind.Heading:
                markdown.Append("## ").Append(text);
                break;
            case BlockKind.ListItem:
                markdown.Append("- ").Append(text.Replace("\n", "\n  ", StringComparison.Ordinal));
                break;
            case BlockKind.NumberedItem:
                var indent = new string(' ', block.Marker.Length + 1);
                markdown.Append(block.Marker).Append(' ').Append(text.Replace("\n", "\n" + indent, StringComparison.Ordinal));
                break;
            case BlockKind.Lines:
                markdown.Append(text.Replace("\n", "\\\n", StringComparison.Ordinal));
                break;
            case BlockKind.Markdown:
                markdown.Append(block.Text);
                break;
            default:
                markdown.Append(text);
                break;
        }
    }
}
