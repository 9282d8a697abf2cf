using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary><c>$0</c>, <c>$1</c>…: one argument of the function or include.</summary>
internal sealed class ArgumentAt(int index) : AutoCall, IAssignable
{
    public override TemplateValue EvaluateFunction(RenderState state)
    {
        var arguments = state.Locals.Arguments;
        return arguments.Kind == TemplateValueKind.List ? ListAccess.Get(arguments.AsList, index) : TemplateValue.Null;
    }

    public void Assign(RenderState state, TemplateValue value) =>
        ListAccess.Set(state, this, state.Locals.Arguments, index, value);

    protected override TemplateShape InspectParts(InspectionState inspection) => inspection.Arguments.At(index);
}
