using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary><c>$name</c>.</summary>
internal sealed class LocalVariable(string name) : AutoCall, IAssignable
{
    public string Name { get; } = name;

    public override TemplateValue EvaluateFunction(RenderState state)
    {
        if (state.Locals.TryGet(Name, out var value))
            return value;

        return state.Options.StrictVariables
            ? throw state.Fail(this, $"The variable or function `${Name}` was not found")
            : TemplateValue.Null;
    }

    public void Assign(RenderState state, TemplateValue value) => state.Locals.Set(Name, value);

    protected override TemplateShape InspectParts(InspectionState inspection) => inspection.Arguments.Named(Name);
}
