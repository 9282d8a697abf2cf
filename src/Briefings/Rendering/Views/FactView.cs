namespace Briefings.Rendering.Views;

/// <summary>One line of a table of facts: <c>label</c>, <c>text</c> and perhaps <c>url</c>.</summary>
internal sealed class FactView(string label, string text, string? url = null) : View<FactView>
{
    private static readonly ViewMembers<FactView> Table = new()
    {
        ["label"] = view => view.Label,
        ["text"] = view => view.Text,
        ["url"] = view => view.Url,
    };

    protected override ViewMembers<FactView> Members => Table;

    private string Label { get; } = label;

    private string Text { get; } = text;

    private string? Url { get; } = url;
}
