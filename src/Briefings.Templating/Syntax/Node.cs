namespace Briefings.Templating.Syntax;

/// <summary>A piece of a template and the stretch of text it was written as. The tree never changes.</summary>
internal abstract class Node
{
    public int Start { get; init; }

    public int End { get; init; }
}
