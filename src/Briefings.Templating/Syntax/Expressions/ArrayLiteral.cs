using System.Collections.Immutable;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;
using Briefings.Templating.Values;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary><c>[a, b]</c>.</summary>
internal sealed class ArrayLiteral(ImmutableArray<Expression> items) : Expression
{
    public override TemplateValue Evaluate(RenderState state)
    {
        state.Limits.CheckStack(this);
        state.Limits.List(Start, items.Length);
        var values = new List<TemplateValue>(items.Length);
        foreach (var item in items)
            values.Add(item.Evaluate(state));

        return TemplateValue.From(new ArrayValue(values));
    }

    protected override TemplateShape InspectParts(InspectionState inspection)
    {
        foreach (var item in items)
            item.Inspect(inspection);

        return TemplateShape.Unknown;
    }
}
