using Briefings.Templating.Escaping;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;
using Briefings.Templating.Syntax.Expressions;

namespace Briefings.Templating.Syntax.Statements;

/// <summary><c>ret</c>: leaves the function, the include or the page, with a value if there is one.</summary>
internal sealed class ReturnStatement(Expression? value) : Statement
{
    /// <summary>How the value is escaped when a page or an include prints it.</summary>
    public HtmlContext Context { get; init; }

    public override void Run(RenderState state)
    {
        state.Returned = value?.Evaluate(state) ?? TemplateValue.Null;
        state.ReturnContext = Context;
        state.Flow = Flow.Return;
    }

    public override void Inspect(InspectionState inspection) => value?.Inspect(inspection);
}
