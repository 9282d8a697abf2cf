using Briefings.Templating.Escaping;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;
using Briefings.Templating.Syntax.Expressions;

namespace Briefings.Templating.Syntax.Statements;

/// <summary>An expression whose value is printed.</summary>
internal sealed class ExpressionStatement(Expression expression, HtmlContext context) : Statement
{
    public override void Run(RenderState state) => expression.Write(state, context);

    public override void Inspect(InspectionState inspection) => expression.Inspect(inspection);
}
