using Briefings.Templating.Evaluation;
using Briefings.Templating.Syntax.Expressions;

namespace Briefings.Templating.Syntax.Statements;

/// <summary><c>readonly name</c>.</summary>
internal sealed class ReadOnlyStatement(GlobalVariable variable) : Statement
{
    public override void Run(RenderState state) => state.Objects.Target.MakeReadOnly(variable.Name);
}
