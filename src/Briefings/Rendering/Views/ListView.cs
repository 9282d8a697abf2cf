using Briefings.Planning;

namespace Briefings.Rendering.Views;

/// <summary>One page of a list of briefings, and the way to its neighbours.</summary>
internal sealed class ListView(ViewContext context, ListSlice slice, SitePath list) : View<ListView>
{
    private static readonly ViewMembers<ListView> Table = new()
    {
        ["entries"] = view => view.Context.ToEntries(view.Slice.Releases),
        ["is_first"] = view => view.Slice.IsFirst,
        ["number"] = view => view.Slice.Number,
        ["pages"] = view => view.Slice.Count > 1 ? view.Slice.Count : default(Templating.TemplateValue),
        ["newer"] = view => view.Slice.IsFirst ? null : view.UrlOf(view.Slice.Number + 1),
        ["older"] = view => view.Slice.Number == 1 ? null : view.UrlOf(view.Slice.Number - 1),
    };

    protected override ViewMembers<ListView> Members => Table;

    private ViewContext Context { get; } = context;

    private ListSlice Slice { get; } = slice;

    private SitePath List { get; } = list;

    private string UrlOf(int number) => Context.UrlOf(Slice.PathOf(List, number));
}
