using Briefings.Templating.Evaluation;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary><c>this</c>: the object whose members are the global names.</summary>
internal sealed class ThisVariable : Expression
{
    public override TemplateValue Evaluate(RenderState state) =>
        TemplateValue.From((ITemplateObject)state.Objects.Target);
}
