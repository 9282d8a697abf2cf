using Briefings.Templating.Evaluation;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary>A number, a text, true, false or null.</summary>
internal sealed class Literal(TemplateValue value) : Expression
{
    public TemplateValue Value { get; } = value;

    public override TemplateValue Evaluate(RenderState state) => Value;
}
