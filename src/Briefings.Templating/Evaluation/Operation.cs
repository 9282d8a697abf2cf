using Briefings.Templating.Syntax;
using Briefings.Templating.Syntax.Expressions;

namespace Briefings.Templating.Evaluation;

/// <summary>One use of an operator: where it is, for errors, and what it does.</summary>
/// <param name="State">The rendering.</param>
/// <param name="Operator">The operator.</param>
/// <param name="Node">The whole expression.</param>
/// <param name="Left">The operand on the left.</param>
/// <param name="Right">The operand on the right.</param>
internal readonly ref struct Operation(
    RenderState state, BinaryOperator @operator, Node node, Node left, Node right)
{
    public RenderState State { get; } = state;

    public BinaryOperator Operator { get; } = @operator;

    public Node Node { get; } = node;

    public Node Left { get; } = left;

    public Node Right { get; } = right;

    public string Sign => Operator switch
    {
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterEqual => ">=",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.DivideRound => "//",
        BinaryOperator.Remainder => "%",
        BinaryOperator.ShiftLeft => "<<",
        BinaryOperator.ShiftRight => ">>",
        BinaryOperator.Range => "..",
        BinaryOperator.RangeExclusive => "..<",
        BinaryOperator.And => "&&",
        BinaryOperator.Or => "||",
        BinaryOperator.Coalesce => "??",
        _ => "?!",
    };

    /// <summary>Where errors about the operator itself point.</summary>
    public int Position => Node is Binary binary ? binary.OperatorStart : Left.End;

    public bool IsComparison => Operator is >= BinaryOperator.Equal and <= BinaryOperator.GreaterEqual;

    /// <summary>The same place with <c>==</c>.</summary>
    public Operation AsEquality() => new(State, BinaryOperator.Equal, Node, Left, Right);

    public RenderException Unsupported(TemplateValue left, TemplateValue right) => State.Fail(
        Position,
        $"Unsupported types `{ValueText(left)}/{Conversion.TypeName(left)}` {Sign} "
        + $"`{ValueText(right)}/{Conversion.TypeName(right)}` for binary operation");

    private string ValueText(TemplateValue value) => Values.ValuePrinter.Print(value, State);
}
