using Briefings.Templating;

namespace Briefings.Rendering.Views;

/// <summary>What a template sees of a part of the site. Nothing is null where there is nothing, lists too.</summary>
/// <typeparam name="TSelf">The view itself.</typeparam>
internal abstract class View<TSelf> : ITemplateObject
    where TSelf : View<TSelf>
{
    public IEnumerable<string> Names => Members.Names;

    protected abstract ViewMembers<TSelf> Members { get; }

    public bool TryGet(string name, out TemplateValue value) => Members.TryGet((TSelf)this, name, out value);
}
