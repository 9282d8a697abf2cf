using System.Collections.Immutable;
using Briefings.Templating;

namespace Briefings.Rendering.Views.Pages;

/// <summary>The names that the template of one page begins with.</summary>
/// <param name="Template">Relative to <c>templates/</c>.</param>
internal sealed record PageModel(string Template, ImmutableArray<(string Name, TemplateValue Value)> Members) : ITemplateObject
{
    public IEnumerable<string> Names => Members.Select(member => member.Name);

    public bool TryGet(string name, out TemplateValue value)
    {
        foreach (var member in Members)
        {
            if (member.Name != name)
                continue;
            value = member.Value;
            return true;
        }

        value = default;
        return false;
    }
}
