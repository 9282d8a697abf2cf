using Briefings.Templating.Evaluation;

namespace Briefings.Templating.Syntax;

/// <summary><c>readonly name</c>.</summary>
internal sealed class ReadOnlyStatement(GlobalVariable variable) : Statement
{
    public override void Run(RenderState state) => state.Objects.Target.MakeReadOnly(variable.Name);
}
