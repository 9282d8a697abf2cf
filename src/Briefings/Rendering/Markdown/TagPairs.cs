using Briefings.Rendering.Markdown.Marks;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Rendering.Markdown;

/// <summary>Finds the tags of a text that have no partner, or overlap with other marks, and makes them text.</summary>
internal static class TagPairs
{
    private const int Deepest = 16;

    /// <param name="document">Is changed.</param>
    public static void Balance(MarkdownDocument document)
    {
        foreach (var container in document.Descendants<TagInline>().Select(tag => tag.Parent).OfType<ContainerInline>().Distinct().ToArray())
            Balance(container);
    }

    // Tags pair up between the same marks alone, so that no element begins within another and ends outside.
    private static void Balance(ContainerInline container)
    {
        var open = new Stack<TagInline>();
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var tag in container.OfType<TagInline>().ToArray())
        {
            if (tag.IsBreak)
                continue;
            if (tag.Name is "br" or "details" or "summary" || (!tag.IsClose && open.Count >= Deepest))
                tag.ToText();
            else if (!tag.IsClose)
                Open(tag);
            else if (names.GetValueOrDefault(tag.Name) > 0)
                CloseUpTo(tag.Name);
            else
                tag.ToText();
        }

        foreach (var tag in open)
            tag.ToText();

        void Open(TagInline tag)
        {
            open.Push(tag);
            names[tag.Name] = names.GetValueOrDefault(tag.Name) + 1;
        }

        void CloseUpTo(string name)
        {
            for (var last = open.Pop(); ; last = open.Pop())
            {
                names[last.Name]--;
                if (last.Name == name)
                    return;
                last.ToText();
            }
        }
    }
}
