using System.Numerics;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Syntax.Expressions;

namespace Briefings.Templating.Functions;

/// <summary>The functions on numbers.</summary>
internal static class MathModule
{
    private static readonly Literal s_operand = new(default);

    public static TemplateValue Create() => new ModuleBuilder("math")
        .Add("abs", "value", Abs)
        .Add("ceil", "value", static a => Math.Ceiling(a.Double(0)))
        .Add("divided_by", "value divisor", DividedBy)
        .Add("floor", "value", static a => Math.Floor(a.Double(0)))
        .Add("format", "value format culture?", static a => NumberFormat.Format(a, mustBeNumber: true))
        .Add("is_number", "value", static a => a[0].IsNumber)
        .Add("minus", "value with", static a => Apply(a, BinaryOperator.Subtract))
        .Add("modulo", "value with", static a => Apply(a, BinaryOperator.Remainder))
        .Add("plus", "value with", static a => Apply(a, BinaryOperator.Add))
        .Refuse("random", "a page must come out the same on every build.")
        .Add("round", "value precision?", Round)
        .Add("times", "value with", static a => Apply(a, BinaryOperator.Multiply))
        .Refuse("uuid", "a page must come out the same on every build.")
        .Build();

    private static TemplateValue Apply(TemplateArguments a, BinaryOperator @operator) =>
        Apply(a, @operator, a[0], a[1]);

    private static TemplateValue Apply(
        TemplateArguments a, BinaryOperator @operator, TemplateValue left, TemplateValue right) =>
        Operators.Apply(new Operation(a.State, @operator, a.Site, a.Site, s_operand), left, right);

    private static TemplateValue Abs(TemplateArguments a)
    {
        var value = a.Number(0);
        return value.Kind switch
        {
            TemplateValueKind.Integer or TemplateValueKind.BigInteger =>
                TemplateValue.From(BigInteger.Abs(Conversion.ToBigInteger(value))),
            TemplateValueKind.Decimal => TemplateValue.From(Math.Abs(value.AsDecimal)),
            TemplateValueKind.Single => TemplateValue.From(Math.Abs(value.AsSingle)),
            TemplateValueKind.Double => Math.Abs(value.AsDouble),
            _ => TemplateValue.Null,
        };
    }

    /// <summary>Divides; a whole divisor gives a whole number, rounded down.</summary>
    private static TemplateValue DividedBy(TemplateArguments a)
    {
        if (a[1].IsNull)
            return TemplateValue.Null;

        var divisor = a.Number(1);
        var result = Apply(a, BinaryOperator.Divide, a.Number(0), divisor);
        var isWhole = a[1].Kind is TemplateValueKind.Integer or TemplateValueKind.BigInteger;
        if (!isWhole)
            return result;

        var floor = Math.Floor(Conversion.ToDouble(result));
        return double.IsFinite(floor)
            ? TemplateValue.From(new BigInteger(floor))
            : throw a.Fail("Attempted to divide by zero.");
    }

    private static TemplateValue Round(TemplateArguments a) =>
        Math.Round(a.Double(0), (int)Math.Clamp(a.Integer(1), 0, 15));
}
