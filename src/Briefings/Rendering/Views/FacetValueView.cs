using Briefings.Configuration;

namespace Briefings.Rendering.Views;

/// <summary>A value that a list can be narrowed to: <c>text</c>, <c>id</c>, <c>count</c> and, of a language, <c>lang</c>.</summary>
internal sealed class FacetValueView(string text, string id, int count) : View<FacetValueView>
{
    private static readonly ViewMembers<FacetValueView> Table = new()
    {
        ["text"] = view => view.Text,
        ["id"] = view => view.Id,
        ["count"] = view => view.Count,
        ["lang"] = view => view.Language?.Value,
    };

    public LanguageTag? Language { get; init; }

    protected override ViewMembers<FacetValueView> Members => Table;

    private string Text { get; } = text;

    private string Id { get; } = id;

    private int Count { get; } = count;
}
