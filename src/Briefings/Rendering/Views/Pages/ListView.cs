using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;

namespace Briefings.Rendering.Views.Pages;

/// <summary>One page of a list of briefings, and the way to its neighbours.</summary>
internal sealed class ListView(ViewContext context, ListSlice slice, SitePath list) : View<ListView>
{
    private static readonly ViewMembers<ListView> Table = new()
    {
        ["entries"] = view => view.Context.ToEntries(view.Slice.Releases, view.Facets),
        ["coverage"] = view => ViewList.Of(view.Coverage()),
        ["mentions"] = view => ViewList.Of(view.Mentions),
        ["facets"] = view => ViewList.Of(view.Facets.Groups),
        ["is_first"] = view => view.Slice.IsFirst,
        ["number"] = view => view.Slice.Number,
        ["pages"] = view => view.Slice.Count > 1 ? view.Slice.Count : default(Templating.TemplateValue),
        ["newer"] = view => view.Slice.IsFirst ? null : view.UrlOf(view.Slice.Number + 1),
        ["older"] = view => view.Slice.Number == 1 ? null : view.UrlOf(view.Slice.Number - 1),
    };

    /// <summary>Of an event: each release as it was published, with the event between.</summary>
    public Func<IEnumerable<CoverageView>> Coverage { get; init; } = static () => [];

    /// <summary>Of a name: the same briefings with the words that name it.</summary>
    public IEnumerable<MentionView> Mentions { get; init; } = [];

    /// <summary>By what its entries can be narrowed.</summary>
    public ListFacets Facets { get; init; } = ListFacets.None;

    protected override ViewMembers<ListView> Members => Table;

    private ViewContext Context { get; } = context;

    private ListSlice Slice { get; } = slice;

    private SitePath List { get; } = list;

    private string UrlOf(int number) => Context.UrlOf(Slice.PathOf(List, number));
}
