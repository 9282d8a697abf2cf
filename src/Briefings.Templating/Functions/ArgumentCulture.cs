using Briefings.Templating.Cultures;

namespace Briefings.Templating.Functions;

/// <summary>The culture that an argument names.</summary>
internal static class ArgumentCulture
{
    /// <summary>Finds it; the invariant one when the argument was left out or is empty.</summary>
    public static Culture At(TemplateArguments a, int index)
    {
        var tag = a.Text(index);
        return tag.Length == 0
            ? Culture.Invariant
            : CultureTable.Find(tag)
                ?? throw a.Fail($"The culture `{tag}` is not known; write the tag of a language, such as `fr` or `pt-BR`.");
    }
}
