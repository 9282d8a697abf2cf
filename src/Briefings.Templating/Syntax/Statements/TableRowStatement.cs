using System.Globalization;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Syntax.Expressions;

namespace Briefings.Templating.Syntax.Statements;

/// <summary><c>tablerow x in list cols:n … end</c>: a loop that prints table rows.</summary>
internal sealed class TableRowStatement(Expression variable, Expression list, LoopOptions options, Block body)
    : ForStatement(variable, list, options, body, Block.Empty)
{
    protected override string Keyword => "tablerow";

    protected override void RunEmpty(RenderState state) => state.Output.Write("<tr class=\"row1\"></tr>\n"u8);

    protected override int Columns(RenderState state, int count) => Options.ColumnCount(state);

    protected override void RunBody(RenderState state, LoopPosition position)
    {
        if (position.Column == 0)
            Write(state, $"<tr class=\"row{(position.Position / position.Columns) + 1}\">");

        Write(state, $"<td class=\"col{position.Column + 1}\">");
        base.RunBody(state, position);
        Write(state, "</td>");
        if (position.Column == position.Columns - 1 || position.IsLast || state.Flow is Flow.Break or Flow.Return)
            Write(state, "</tr>\n");
    }

    private static void Write(RenderState state, FormattableString text) =>
        Write(state, text.ToString(CultureInfo.InvariantCulture));

    private static void Write(RenderState state, string text) => state.Output.Write(text, Escaping.HtmlContext.None);
}
