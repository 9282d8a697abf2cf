using Briefings.Templating;

namespace Briefings.Rendering.Views.Pages;

/// <summary>What an article names of a kind of subject that the site adds: <c>name</c> of the kind, its <c>key</c> and <c>links</c>.</summary>
internal sealed class NamedLinksView(string name, string key, TemplateValue links) : View<NamedLinksView>
{
    private static readonly ViewMembers<NamedLinksView> Table = new()
    {
        ["name"] = view => view.Name,
        ["key"] = view => view.Key,
        ["links"] = view => view.Links,
    };

    protected override ViewMembers<NamedLinksView> Members => Table;

    private string Name { get; } = name;

    private string Key { get; } = key;

    private TemplateValue Links { get; } = links;
}
