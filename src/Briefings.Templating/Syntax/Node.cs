namespace Briefings.Templating.Syntax;

/// <summary>A piece of a template and the stretch of text it was written as. The tree never changes.</summary>
internal abstract class Node
{
    public TextSpan At { get; init; }

    public int Start => At.Start;

    public int End => At.End;
}
