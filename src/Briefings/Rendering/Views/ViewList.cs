using Briefings.Templating;

namespace Briefings.Rendering.Views;

/// <summary>Lists for templates.</summary>
internal static class ViewList
{
    /// <summary>The list; null where it is empty, so that a template asks <c>if list</c>.</summary>
    public static TemplateValue Of<T>(IEnumerable<T> views)
        where T : class, ITemplateObject
    {
        var list = views.ToArray();
        return list.Length == 0 ? TemplateValue.Null : TemplateValue.From(list);
    }
}
