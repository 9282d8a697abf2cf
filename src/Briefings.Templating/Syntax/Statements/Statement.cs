using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;

namespace Briefings.Templating.Syntax.Statements;

/// <summary>Something that is done.</summary>
internal abstract class Statement : Node
{
    /// <summary>The indentation of the block of code the statement is in; null for literal text.</summary>
    public byte[]? Indent { get; init; }

    public abstract void Run(RenderState state);

    /// <summary>Reports what would fail where the statement runs.</summary>
    public virtual void Inspect(InspectionState inspection)
    {
    }
}
