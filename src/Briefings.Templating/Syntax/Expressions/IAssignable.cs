using Briefings.Templating.Evaluation;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary>What may be on the left of <c>=</c>.</summary>
internal interface IAssignable
{
    void Assign(RenderState state, TemplateValue value);
}
