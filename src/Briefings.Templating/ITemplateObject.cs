namespace Briefings.Templating;

/// <summary>An object a template reads by member name. A view of the site's data is one class with a
/// <c>switch</c>.</summary>
/// <remarks>A template cannot change it; one view may be read by many renderings at once.</remarks>
public interface ITemplateObject
{
    /// <summary>The names of the members in the order they are printed and iterated.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>Reads a member.</summary>
    /// <param name="name">The name as written in the template; it is never renamed.</param>
    /// <param name="value">The value, when there is such a member.</param>
    /// <returns>Whether the object has the member (its value may still be null).</returns>
    bool TryGet(string name, out TemplateValue value);
}
