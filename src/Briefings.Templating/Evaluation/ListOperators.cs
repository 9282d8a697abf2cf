using Briefings.Templating.Values;

namespace Briefings.Templating.Evaluation;

/// <summary>Operators on lists; none changes its operands.</summary>
internal static class ListOperators
{
    public static TemplateValue Apply(Operation operation, TemplateValue left, TemplateValue right)
    {
        switch (operation.Operator)
        {
            case BinaryOperator.ShiftLeft when left.Kind == TemplateValueKind.List:
                return Join(operation, left.AsList.ToArray(), [right]);
            case BinaryOperator.ShiftRight when right.Kind == TemplateValueKind.List:
                return Join(operation, [left], right.AsList.ToArray());
            case BinaryOperator.Multiply when left.Kind == TemplateValueKind.List && right.IsNumber:
                return Repeat(operation, left.AsList, right);
            case BinaryOperator.Multiply when left.IsNumber:
                return Repeat(operation, right.AsList, left);
            case BinaryOperator.Divide when right.IsNumber:
                return Take(operation, left.AsList, right);
            case BinaryOperator.Remainder when right.IsNumber:
                return Every(operation, left.AsList, right);
        }

        if (left.Kind != TemplateValueKind.List || right.Kind != TemplateValueKind.List)
        {
            var side = left.Kind == TemplateValueKind.List ? "right" : "left";
            throw operation.State.Fail(
                operation.Right,
                $"The operator `{operation.Sign}` is not supported between {Conversion.TypeName(left)} and "
                + $"{Conversion.TypeName(right)}. Expecting an array for the {side} argument.");
        }

        if (operation.Operator == BinaryOperator.Add)
            return Join(operation, left.AsList.ToArray(), right.AsList.ToArray());

        return operation.IsComparison
            ? Compare(operation, left.AsList, right.AsList)
            : throw operation.State.Fail(
                operation.Right, $"The operator `{operation.Sign}` is not supported between array and array.");
    }

    private static TemplateValue Join(Operation operation, TemplateValue[] first, TemplateValue[] second)
    {
        operation.State.Limits.Iterate(operation.Position, (long)first.Length + second.Length);
        return TemplateValue.From(new ArrayValue([.. first, .. second]));
    }

    private static TemplateValue Repeat(Operation operation, ListValue list, TemplateValue times)
    {
        var count = Math.Max(0, Conversion.ToInteger(operation.State, operation.Right.Start, times));
        var length = (decimal)list.Count * count;
        if (length > 0x7FFFFFC7)
        {
            operation.State.Limits.Iterate(operation.Right.Start, int.MaxValue);
            throw operation.State.Fail(
                operation.Right, "Array multiplication result length exceeds the maximum supported array length.");
        }

        var steps = Math.Min(length + ((decimal)count * list.Cost), int.MaxValue);
        operation.State.Limits.Iterate(operation.Right.Start, (long)steps);
        var items = new List<TemplateValue>((int)length);
        for (var i = 0; i < count && list.Count > 0; i++)
            items.AddRange(list.ToArray());

        return TemplateValue.From(new ArrayValue(items));
    }

    private static TemplateValue Take(Operation operation, ListValue list, TemplateValue divisor)
    {
        var count = Conversion.ToInteger(operation.State, operation.Right.Start, divisor);
        return count == 0
            ? throw operation.State.Fail(operation.Position, "Attempted to divide by zero.")
            : TemplateValue.From(new ArrayValue([.. list.ToArray().AsSpan(0, (int)Math.Max(0, list.Count / count))]));
    }

    private static TemplateValue Every(Operation operation, ListValue list, TemplateValue step)
    {
        var every = Conversion.ToInteger(operation.State, operation.Right.Start, step);
        if (every == 0)
            throw operation.State.Fail(operation.Position, "Attempted to divide by zero.");

        var items = new List<TemplateValue>();
        for (var i = 0; i < list.Count; i++)
        {
            if (i % every == 0)
                items.Add(list[i]);
        }

        return TemplateValue.From(new ArrayValue(items));
    }

    /// <summary>Lists compare by their first items that differ, then by length.</summary>
    private static TemplateValue Compare(Operation operation, ListValue left, ListValue right)
    {
        var shorter = Math.Min(left.Count, right.Count);
        operation.State.Limits.CheckStack(operation.Node);
        operation.State.Limits.Iterate(operation.Position, shorter);
        for (var i = 0; i < shorter; i++)
        {
            if (!Operators.Apply(operation.AsEquality(), left[i], right[i]).IsTruthy)
            {
                return operation.Operator switch
                {
                    BinaryOperator.Equal => false,
                    BinaryOperator.NotEqual => true,
                    _ => Operators.Apply(operation, left[i], right[i]),
                };
            }
        }

        return NumberOperators.Compare(operation.Operator, left.Count.CompareTo(right.Count));
    }
}
