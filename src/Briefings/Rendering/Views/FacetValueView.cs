using Briefings.Configuration;

namespace Briefings.Rendering.Views;

/// <summary>A value that a list can be narrowed to: <c>text</c>, <c>id</c>, <c>count</c>, of a language <c>lang</c>, and <c>url</c> where another page has them.</summary>
internal sealed class FacetValueView(string text, string id, int count) : View<FacetValueView>
{
    private static readonly ViewMembers<FacetValueView> Table = new()
    {
        ["text"] = view => view.Text,
        ["id"] = view => view.Id,
        ["count"] = view => view.Count,
        ["url"] = view => view.Url,
        ["current"] = view => view.IsCurrent,
        ["lang"] = view => view.Language?.Value,
    };

    public LanguageTag? Language { get; init; }

    /// <summary>Of the page that has them; null where this page can be narrowed to them.</summary>
    public string? Url { get; init; }

    /// <summary>Whether this page is the one that has them.</summary>
    public bool IsCurrent { get; init; }

    public string Text { get; } = text;

    public string Id { get; } = id;

    protected override ViewMembers<FacetValueView> Members => Table;

    private int Count { get; } = count;
}
