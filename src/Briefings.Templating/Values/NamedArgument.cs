namespace Briefings.Templating.Values;

/// <summary>An argument given by name.</summary>
internal readonly record struct NamedArgument(string Name, TemplateValue Value);
