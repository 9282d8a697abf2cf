using System.Collections;
using Briefings.Templating;

namespace Briefings.Rendering.Views.Pages;

/// <summary>
/// The names that the template of one page begins with. A value is found when the template first asks for it: a site's own
/// templates do not ask for most of what there is, and what is not asked for is not noted either.
/// </summary>
/// <param name="template">Relative to <c>templates/</c>.</param>
internal sealed class PageModel(string template) : ITemplateObject, IEnumerable<string>
{
    private readonly List<Member> _members = [];

    /// <summary>Relative to <c>templates/</c>.</summary>
    public string Template { get; } = template;

    public IEnumerable<string> Names => _members.Select(member => member.Name);

    public Func<TemplateValue> this[string name]
    {
        set => _members.Add(new Member(name, value));
    }

    public bool TryGet(string name, out TemplateValue value)
    {
        foreach (var member in _members)
        {
            if (member.Name != name)
                continue;
            value = member.Value;
            return true;
        }

        value = default;
        return false;
    }

    public IEnumerator<string> GetEnumerator() => Names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // One page is made on one thread.
    private sealed class Member(string name, Func<TemplateValue> find)
    {
        private TemplateValue _value;
        private bool _isFound;

        public string Name => name;

        public TemplateValue Value
        {
            get
            {
                if (!_isFound)
                    (_value, _isFound) = (find(), true);
                return _value;
            }
        }
    }
}
