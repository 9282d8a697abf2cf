namespace Briefings.Templating.Syntax.Expressions;

/// <summary>An argument of a call as written.</summary>
/// <param name="Name">Its name, when it has one.</param>
/// <param name="Value">The expression.</param>
internal readonly record struct Argument(string? Name, Expression Value);
