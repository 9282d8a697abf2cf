using System.Collections.Immutable;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;

namespace Briefings.Rendering.Views.Pages;

/// <summary>One page of a list, and the way to its neighbours.</summary>
internal sealed class ListView(ViewContext context, ListPart part, SitePath list) : View<ListView>
{
    private static readonly ViewMembers<ListView> Table = new()
    {
        ["entries"] = view => view.Context.ToEntries(view.Releases, view.Facets),
        ["coverage"] = view => ViewList.Of(view.Coverage()),
        ["mentions"] = view => ViewList.Of(view.Mentions),
        ["facets"] = view => ViewList.Of(view.Facets.Groups),
        ["is_first"] = view => view.Part.IsFirst,
        ["number"] = view => view.Part.Number,
        ["pages"] = view => view.Part.Count > 1 ? view.Part.Count : default(Templating.TemplateValue),
        ["newer"] = view => view.Part.IsFirst ? null : view.UrlOf(view.Part.Number + 1),
        ["older"] = view => view.Part.Number == 1 ? null : view.UrlOf(view.Part.Number - 1),
    };

    /// <summary>None of a list of other things.</summary>
    public ImmutableArray<Release> Releases { get; init; } = [];

    /// <summary>Of an event: each release as it was published, with the event between.</summary>
    public Func<IEnumerable<CoverageView>> Coverage { get; init; } = static () => [];

    /// <summary>Of a name: the same briefings with the words that name it.</summary>
    public IEnumerable<MentionView> Mentions { get; init; } = [];

    /// <summary>By what its entries can be narrowed.</summary>
    public ListFacets Facets { get; init; } = ListFacets.None;

    protected override ViewMembers<ListView> Members => Table;

    private ViewContext Context { get; } = context;

    private ListPart Part { get; } = part;

    private SitePath List { get; } = list;

    private string UrlOf(int number) => Context.UrlOf(Part.PathOf(List, number));
}
