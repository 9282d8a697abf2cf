using System.Numerics;
using Briefings.Templating.Values;

namespace Briefings.Templating.Evaluation;

/// <summary>Operators on numbers: decimal wins over double, double over single, single over whole numbers.</summary>
internal static class NumberOperators
{
    /// <summary>Bits a whole number may have.</summary>
    private const int MostBits = 16_384;

    private const int MostShift = 1_048_576;

    public static TemplateValue Apply(Operation operation, TemplateValue left, TemplateValue right)
    {
        if (left.Kind == TemplateValueKind.Bool && right.Kind == TemplateValueKind.Bool)
            return Flags(operation, left, right);

        if (operation.Operator is BinaryOperator.Range or BinaryOperator.RangeExclusive)
            return Range(operation, left, right);

        if (left.Kind == TemplateValueKind.Decimal || right.Kind == TemplateValueKind.Decimal)
            return Decimals(operation, left, right);

        if (left.Kind == TemplateValueKind.Double || right.Kind == TemplateValueKind.Double)
            return Doubles(operation, Conversion.ToDouble(left), Conversion.ToDouble(right));

        if (left.Kind == TemplateValueKind.Single || right.Kind == TemplateValueKind.Single)
            return Singles(operation, left, right);

        return left.Kind == TemplateValueKind.BigInteger || right.Kind == TemplateValueKind.BigInteger
            ? Big(operation, Conversion.ToBigInteger(left), Conversion.ToBigInteger(right))
            : Whole(operation, left.AsInteger, right.AsInteger);
    }

    /// <summary>What a comparison says of an order that is negative, zero or positive.</summary>
    public static bool Compare(BinaryOperator comparison, int order) => comparison switch
    {
        BinaryOperator.Equal => order == 0,
        BinaryOperator.NotEqual => order != 0,
        BinaryOperator.Less => order < 0,
        BinaryOperator.LessEqual => order <= 0,
        BinaryOperator.Greater => order > 0,
        _ => order >= 0,
    };

    private static TemplateValue Flags(Operation operation, TemplateValue left, TemplateValue right) =>
        operation.Operator switch
        {
            BinaryOperator.Equal => left.AsBool == right.AsBool,
            BinaryOperator.NotEqual => left.AsBool != right.AsBool,
            _ => throw operation.State.Fail(
                operation.Position, $"The operator `{operation.Sign}` is not valid for bool<->bool"),
        };

    private static TemplateValue Whole(Operation operation, long left, long right)
    {
        if (operation.IsComparison)
            return Compare(operation.Operator, left.CompareTo(right));

        switch (operation.Operator)
        {
            case BinaryOperator.Add when !AddOverflows(left, right):
                return left + right;
            case BinaryOperator.Subtract when !AddOverflows(left, ~right):
                return left - right;
            case BinaryOperator.Multiply when Math.BigMul(left, right, out var low) is var high && high == low >> 63:
                return low;
            case BinaryOperator.Divide:
                return (double)left / right;
            default:
                return Big(operation, left, right);
        }
    }

    private static bool AddOverflows(long left, long right)
    {
        var sum = unchecked(left + right);
        return ((left ^ sum) & (right ^ sum)) < 0 || sum is long.MinValue or long.MaxValue;
    }

    private static TemplateValue Big(Operation operation, BigInteger left, BigInteger right)
    {
        if (operation.IsComparison)
            return Compare(operation.Operator, left.CompareTo(right));

        if (operation.Operator is BinaryOperator.DivideRound or BinaryOperator.Remainder && right.IsZero)
            throw operation.State.Fail(operation.Position, "Attempted to divide by zero.");

        var result = operation.Operator switch
        {
            BinaryOperator.Add => left + right,
            BinaryOperator.Subtract => left - right,
            BinaryOperator.Multiply => left * right,
            BinaryOperator.Divide => BigInteger.Zero,
            BinaryOperator.DivideRound => BigInteger.Divide(left, right),
            BinaryOperator.Remainder => BigInteger.Remainder(left, right),
            BinaryOperator.ShiftLeft => left << Shift(operation, left, right),
            _ => left >> Shift(operation, left, right),
        };
        if (operation.Operator == BinaryOperator.Divide)
            return (double)left / (double)right;

        if (result.GetBitLength() > MostBits)
            throw operation.State.Fail(operation.Position, $"A whole number may have {MostBits} bits.");

        operation.State.Limits.Number(operation.Position, result.GetByteCount());
        return TemplateValue.From(result);
    }

    private static int Shift(Operation operation, BigInteger value, BigInteger amount)
    {
        if (BigInteger.Abs(amount) > MostShift)
        {
            throw operation.State.Fail(
                operation.Position, $"Shift amount `{amount}` exceeds maximum supported magnitude `{MostShift}`.");
        }

        var left = operation.Operator == BinaryOperator.ShiftLeft ? (int)amount : -(int)amount;
        return value.GetBitLength() + left <= MostBits
            ? (int)amount
            : throw operation.State.Fail(operation.Position, $"A whole number may have {MostBits} bits.");
    }

    private static TemplateValue Doubles(Operation operation, double left, double right) => operation.Operator switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideRound => Math.Round(left / right),
        BinaryOperator.Remainder => left % right,
        _ when operation.IsComparison => CompareDoubles(operation.Operator, left, right),
        _ => throw operation.Unsupported(left, right),
    };

    /// <summary>NaN is neither equal to anything nor before or after it.</summary>
    private static bool CompareDoubles(BinaryOperator comparison, double left, double right) => comparison switch
    {
        BinaryOperator.Equal => left == right,
        BinaryOperator.NotEqual => left != right,
        BinaryOperator.Less => left < right,
        BinaryOperator.LessEqual => left <= right,
        BinaryOperator.Greater => left > right,
        _ => left >= right,
    };

    private static TemplateValue Singles(Operation operation, TemplateValue left, TemplateValue right)
    {
        var result = Doubles(operation, (float)Conversion.ToDouble(left), (float)Conversion.ToDouble(right));
        return result.Kind == TemplateValueKind.Double ? TemplateValue.From((float)result.AsDouble) : result;
    }

    private static TemplateValue Decimals(Operation operation, TemplateValue left, TemplateValue right)
    {
        if (!Conversion.TryToDecimal(left, out var a) || !Conversion.TryToDecimal(right, out var b))
            throw operation.State.Fail(operation.Position, "The number is too large for a decimal.");

        if (operation.IsComparison)
            return Compare(operation.Operator, a.CompareTo(b));

        try
        {
            return TemplateValue.From(operation.Operator switch
            {
                BinaryOperator.Add => a + b,
                BinaryOperator.Subtract => a - b,
                BinaryOperator.Multiply => a * b,
                BinaryOperator.Divide => a / b,
                BinaryOperator.DivideRound => decimal.Round(a / b),
                BinaryOperator.Remainder => a % b,
                _ => throw operation.Unsupported(left, right),
            });
        }
        catch (ArithmeticException e)
        {
            throw operation.State.Fail(operation.Position, e.Message);
        }
    }

    private static bool IsFraction(TemplateValue value) =>
        value.Kind is TemplateValueKind.Single or TemplateValueKind.Double or TemplateValueKind.Decimal;

    private static TemplateValue Range(Operation operation, TemplateValue left, TemplateValue right)
    {
        if (IsFraction(left) || IsFraction(right))
        {
            throw operation.State.Fail(
                operation.Position,
                $"The operator `{operation.Sign}` needs whole numbers, not `{Conversion.TypeName(left)}` and "
                + $"`{Conversion.TypeName(right)}`; `math.round`, `floor` and `ceil` give no whole number, "
                + "`object.format \"0\" | string.to_int` does.");
        }

        var first = Conversion.ToInteger(operation.State, operation.Left.Start, left);
        var last = Conversion.ToInteger(operation.State, operation.Right.Start, right);
        var step = first <= last ? 1 : -1;
        var count = Math.Abs((decimal)last - first) + (operation.Operator == BinaryOperator.Range ? 1 : 0);
        var most = operation.State.Limits.Limits.Loop;
        if (count > (most > 0 ? most : int.MaxValue))
            throw operation.State.Fail(operation.Position, $"Range expression exceeds LoopLimit `{most}`.");

        return TemplateValue.From(new RangeValue(first, (int)count, step));
    }
}
