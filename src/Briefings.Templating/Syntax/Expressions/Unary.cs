using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary><c>!x</c>, <c>-x</c> or <c>+x</c>.</summary>
internal sealed class Unary(char sign, Expression operand) : Expression
{
    private static readonly Literal s_zero = new(TemplateValue.From(0L));

    public char Sign { get; } = sign;

    public Expression Operand { get; } = operand;

    public override TemplateValue Evaluate(RenderState state)
    {
        var value = Operand.Evaluate(state);
        if (Sign == '!')
            return !value.IsTruthy;

        if (!value.IsNumber)
        {
            throw state.Fail(
                Operand,
                $"Unexpected value `{Values.ValuePrinter.Print(value, state)} / Type: {Conversion.TypeName(value)}`. "
                + "Cannot negate(-)/positive(+) a non-numeric value");
        }

        return Sign == '+' ? value : Negate(state, value);
    }

    private TemplateValue Negate(RenderState state, TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Double => -value.AsDouble,
        TemplateValueKind.Single => TemplateValue.From(-value.AsSingle),
        _ => Operators.Apply(
            new Operation(state, BinaryOperator.Subtract, this, s_zero, Operand), TemplateValue.From(0L), value),
    };

    protected override TemplateShape InspectParts(InspectionState inspection)
    {
        Operand.Inspect(inspection);
        return TemplateShape.Scalar;
    }
}
