using System.Collections.Immutable;
using Briefings.Templating;

namespace Briefings.Rendering.Views;

/// <summary>What a template sees of a part of the site. Nothing is null where there is nothing, lists too.</summary>
/// <typeparam name="TSelf">The view itself.</typeparam>
internal abstract class View<TSelf> : ITemplateObject
    where TSelf : View<TSelf>
{
    // Lists and views that were found: a template asks whether there are any before it goes through them.
    private ImmutableArray<(string Name, TemplateValue Value)> _found = [];

    public IEnumerable<string> Names => Members.Names;

    protected abstract ViewMembers<TSelf> Members { get; }

    /// <summary>Whether one page alone reads it, on one thread.</summary>
    protected virtual bool IsOfOnePage => true;

    public bool TryGet(string name, out TemplateValue value)
    {
        foreach (var member in _found)
        {
            if (member.Name != name)
                continue;
            value = member.Value;
            return true;
        }

        if (!Members.TryGet((TSelf)this, name, out value))
            return false;
        if (value.Kind is TemplateValueKind.List or TemplateValueKind.Object && IsOfOnePage)
            _found = [.. _found, (name, value)];
        return true;
    }
}
