namespace Briefings.Templating.Values;

/// <summary>An argument given by name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
/// <param name="Before">How many arguments without a name are written before it.</param>
internal readonly record struct NamedArgument(string Name, TemplateValue Value, int Before);
