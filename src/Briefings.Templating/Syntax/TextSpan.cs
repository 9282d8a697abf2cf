namespace Briefings.Templating.Syntax;

/// <summary>A stretch of a template's text.</summary>
internal readonly record struct TextSpan(int Start, int End);
