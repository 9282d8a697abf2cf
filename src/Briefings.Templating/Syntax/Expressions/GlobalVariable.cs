using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary>A name without <c>$</c>.</summary>
/// <param name="name">The name.</param>
/// <param name="builtIn">The built-in of this name, used where nothing hides it.</param>
internal sealed class GlobalVariable(string name, TemplateValue builtIn) : AutoCall, IAssignable
{
    public string Name { get; } = name;

    public override TemplateValue EvaluateFunction(RenderState state)
    {
        if (Scopes.TryRead(state, Name, out var value))
            return value;

        return builtIn.IsNull && state.Options.StrictVariables
            ? throw state.Fail(this, $"The variable or function `{Name}` was not found")
            : builtIn;
    }

    public void Assign(RenderState state, TemplateValue value) => Scopes.Write(state, this, value);

    protected override TemplateShape InspectParts(InspectionState inspection) => inspection.Read(this, builtIn);
}
