using Markdig.Syntax.Inlines;

namespace Briefings.Rendering.Markdown.Marks;

/// <summary>A tag that a text may use; its attributes are dropped.</summary>
/// <param name="name">In lower case.</param>
/// <param name="isClose">Whether it ends its element.</param>
/// <param name="written">As it is in the text.</param>
internal sealed class TagInline(string name, bool isClose, string written) : LeafInline
{
    public string Name { get; } = name;

    public bool IsClose { get; } = isClose;

    public string Written { get; } = written;

    public bool IsBreak => Name == "br" && !IsClose;

    public bool Is(string name, bool close) => Name == name && IsClose == close;

    /// <summary>Makes it the text that it was written as.</summary>
    public void ToText() => ReplaceBy(new LiteralInline(Written));
}
