using System.Collections.Immutable;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;

namespace Briefings.Templating.Syntax.Statements;

/// <summary>Statements one after another.</summary>
internal sealed class Block(ImmutableArray<Statement> statements) : Node
{
    public static Block Empty { get; } = new([]);

    public void Run(RenderState state)
    {
        var (indent, outer) = (state.Indent, state.Statement);
        foreach (var statement in statements)
        {
            state.Indent = statement.Indent ?? indent;
            state.Statement = statement;
            statement.Run(state);
            if (state.Flow != Flow.Next)
                break;
        }

        (state.Indent, state.Statement) = (indent, outer);
    }

    /// <summary>Reports what would fail in the statements.</summary>
    public void Inspect(InspectionState inspection)
    {
        foreach (var statement in statements)
            statement.Inspect(inspection);
    }
}
