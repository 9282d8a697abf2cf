using System.Collections.Immutable;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary><c>{ a: 1, b: a + 1 }</c>: a member sees those before it.</summary>
internal sealed class ObjectLiteral(ImmutableArray<(string Name, Expression Value)> members) : Expression
{
    public override TemplateValue Evaluate(RenderState state)
    {
        state.Limits.CheckStack(this);
        state.Limits.Members(Start, members.Length + 2);
        var result = new TemplateModel();
        var outer = state.Objects;
        state.Objects = new ObjectScope(result, outer);
        foreach (var (name, value) in members)
            result[name] = value.Evaluate(state);

        state.Objects = outer;
        return TemplateValue.From((ITemplateObject)result);
    }

    protected override TemplateShape InspectParts(InspectionState inspection)
    {
        inspection.With(
            members.Select(static m => (m.Name, TemplateShape.Unknown)),
            () =>
            {
                foreach (var (_, value) in members)
                    value.Inspect(inspection);
            });
        return TemplateShape.Unknown;
    }
}
