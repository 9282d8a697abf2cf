using Briefings.Content;

namespace Briefings.Rendering.Views;

/// <summary>One line of a table of facts: <c>label</c>, <c>text</c> and perhaps <c>url</c>; a guess is <c>inferred</c>, from <c>words</c>.</summary>
internal sealed class FactView(string label, string text, string? url = null) : View<FactView>
{
    private static readonly ViewMembers<FactView> Table = new()
    {
        ["label"] = view => view.Label,
        ["text"] = view => view.Text,
        ["url"] = view => view.Url,
        ["inferred"] = view => view.Reason is not null,
        ["words"] = view => view.Reason?.Words,
    };

    /// <summary>Of a guess, what it was read from; null for what is stated or confirmed.</summary>
    public InferredReason? Reason { get; init; }

    protected override ViewMembers<FactView> Members => Table;

    private string Label { get; } = label;

    private string Text { get; } = text;

    private string? Url { get; } = url;
}
