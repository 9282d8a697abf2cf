using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Templating;

namespace Briefings.Rendering.Views;

/// <summary>A heading with what is below it: a year with its events, a month with its briefings.</summary>
internal sealed class GroupView(string name) : View<GroupView>
{
    private static readonly ViewMembers<GroupView> Table = new()
    {
        ["name"] = view => view.Name,
        ["iso"] = view => view.Iso,
        ["url"] = view => view.Url,
        ["lang"] = view => view.Language?.Value,
        ["foreign"] = view => view.IsForeign,
        ["count"] = view => view.Count,
        ["entries"] = view => view.Entries,
        ["days"] = view => ViewList.Of(view.Days),
        ["events"] = view => view.Events,
    };

    public string? Url { get; init; }

    /// <summary>Of a day or a month, the same for machines.</summary>
    public string? Iso { get; init; }

    public LanguageTag? Language { get; init; }

    public bool IsForeign { get; init; }

    public int Count { get; init; }

    public TemplateValue Entries { get; init; }

    /// <summary>Of a month, its days, each with its briefings.</summary>
    public ImmutableArray<GroupView> Days { get; init; } = [];

    public TemplateValue Events { get; init; }

    protected override ViewMembers<GroupView> Members => Table;

    private string Name { get; } = name;
}
