using Briefings.Rendering.Markdown;
using Briefings.Templating;

namespace Briefings.Rendering.Views;

/// <summary>A line of a list of contents: <c>text</c>, <c>url</c> and <c>level</c>, from 1.</summary>
internal sealed class HeadingView(TextHeading heading, int top) : View<HeadingView>
{
    // Fewer are seen at a glance.
    private const int Fewest = 4;

    private static readonly ViewMembers<HeadingView> Table = new()
    {
        ["text"] = view => view.Heading.Text,
        ["url"] = view => "#" + view.Heading.Name,
        ["level"] = view => view.Heading.Level - view.Top + 1,
    };

    protected override ViewMembers<HeadingView> Members => Table;

    private TextHeading Heading { get; } = heading;

    private int Top { get; } = top;

    /// <returns>Null for a text that needs no list.</returns>
    public static TemplateValue ListOf(MarkdownText? text)
    {
        if (text is null || text.Headings.Length < Fewest)
            return TemplateValue.Null;
        var top = text.Headings.Min(heading => heading.Level);
        return ViewList.Of(text.Headings.Select(heading => new HeadingView(heading, top)));
    }
}
