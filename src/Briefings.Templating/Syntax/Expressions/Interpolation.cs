using System.Collections.Immutable;
using System.Text;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;
using Briefings.Templating.Values;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary>A text with holes, <c>$"a {b} c"</c>.</summary>
internal sealed class Interpolation(ImmutableArray<Expression> parts) : Expression
{
    public override TemplateValue Evaluate(RenderState state)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            var printed = ValuePrinter.Print(part.Evaluate(state), state);
            state.Limits.Join(Start, text.Length, printed.Length);
            text.Append(printed);
        }

        return text.ToString();
    }

    protected override TemplateShape InspectParts(InspectionState inspection)
    {
        foreach (var part in parts)
            part.Inspect(inspection);

        return TemplateShape.Text;
    }
}
