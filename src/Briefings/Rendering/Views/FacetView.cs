using System.Collections.Immutable;

namespace Briefings.Rendering.Views;

/// <summary>By what a list can be narrowed: <c>name</c> and its <c>values</c>.</summary>
internal sealed class FacetView(string name, ImmutableArray<FacetValueView> values) : View<FacetView>
{
    private static readonly ViewMembers<FacetView> Table = new()
    {
        ["name"] = view => view.Name,
        ["values"] = view => ViewList.Of(view.Values),
    };

    public string Name { get; } = name;

    public ImmutableArray<FacetValueView> Values { get; } = values;

    protected override ViewMembers<FacetView> Members => Table;
}
