namespace Briefings.Templating.Values;

/// <summary>A parameter of a function.</summary>
/// <param name="Name">The name an argument may be given by.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
/// <param name="IsRest">Whether it takes all further arguments.</param>
/// <param name="Default">The value when it is left out.</param>
internal readonly record struct Parameter(string Name, bool IsOptional, bool IsRest, TemplateValue Default = default)
{
    /// <summary>Reads <c>name</c>, <c>name?</c> or <c>name...</c>.</summary>
    public static Parameter Parse(string text) => text switch
    {
        [.. var name, '?'] => new Parameter(name, true, false),
        [.. var name, '.', '.', '.'] => new Parameter(name, true, true),
        _ => new Parameter(text, false, false),
    };
}
