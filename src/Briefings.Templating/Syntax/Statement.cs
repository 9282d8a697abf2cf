using Briefings.Templating.Evaluation;

namespace Briefings.Templating.Syntax;

/// <summary>Something that is done.</summary>
internal abstract class Statement : Node
{
    /// <summary>The indentation of the block of code the statement is in; null for literal text.</summary>
    public byte[]? Indent { get; init; }

    public abstract void Run(RenderState state);
}
