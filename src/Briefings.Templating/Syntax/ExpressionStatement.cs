using Briefings.Templating.Escaping;
using Briefings.Templating.Evaluation;

namespace Briefings.Templating.Syntax;

/// <summary>An expression whose value is printed.</summary>
internal sealed class ExpressionStatement(Expression expression, HtmlContext context) : Statement
{
    public override void Run(RenderState state) => expression.Write(state, context);
}
