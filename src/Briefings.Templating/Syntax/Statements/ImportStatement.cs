using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;
using Briefings.Templating.Syntax.Expressions;

namespace Briefings.Templating.Syntax.Statements;

/// <summary><c>import object</c>: copies its members to the global names that are not read-only.</summary>
internal sealed class ImportStatement(Expression source) : Statement
{
    public override void Run(RenderState state)
    {
        var value = source.Evaluate(state);
        if (value.Kind != TemplateValueKind.Object)
        {
            throw state.Fail(
                source,
                $"Unexpected value `{Conversion.TypeName(value)}` for import. Expecting an plain script object.");
        }

        var members = value.AsObject;
        foreach (var name in members.Names.ToArray())
        {
            members.TryGet(name, out var member);
            state.Objects.Target.TrySet(name, member);
        }
    }

    public override void Inspect(InspectionState inspection) => inspection.Import(source.Inspect(inspection));
}
