using Briefings.Templating.Values;

namespace Briefings.Templating.Evaluation;

/// <summary>Operators with a text on one side: both are texts then, but <c>*</c> repeats.</summary>
internal static class TextOperators
{
    public static TemplateValue Apply(Operation operation, TemplateValue left, TemplateValue right)
    {
        switch (operation.Operator)
        {
            case BinaryOperator.Add:
                return Concat(operation, left, right);
            case BinaryOperator.Multiply:
                return Repeat(operation, left, right);
            case var _ when !operation.IsComparison:
                throw operation.State.Fail(
                    operation.Position, $"Operator `{operation.Sign}` is not supported on string objects");
        }

        var (first, second) = (Text(operation, left), Text(operation, right));
        operation.State.Limits.Read(operation.Position, Math.Min(first.Length, second.Length));
        var order = string.CompareOrdinal(first, second);
        return NumberOperators.Compare(operation.Operator, order);
    }

    private static TemplateValue Concat(Operation operation, TemplateValue left, TemplateValue right)
    {
        var (first, second) = (Text(operation, left), Text(operation, right));
        operation.State.Limits.Text(operation.Position, (long)first.Length + second.Length);
        return string.Concat(first, second);
    }

    private static TemplateValue Repeat(Operation operation, TemplateValue left, TemplateValue right)
    {
        var (text, times) = left.IsText ? (left, right) : (right, left);
        if (!times.IsNumber && times.Kind != TemplateValueKind.Bool)
        {
            throw operation.State.Fail(
                operation.Left,
                "Expecting an integer. The operator `*` is not supported for the expression. "
                + "Only working on string x int or int x string");
        }

        var count = Math.Max(0, Conversion.ToInteger(operation.State, operation.Right.Start, times));
        var length = (decimal)text.AsText.Length * count;
        operation.State.Limits.Text(operation.Right.Start, (long)Math.Min(length, long.MaxValue / 2));
        return length == 0 ? string.Empty : string.Concat(Enumerable.Repeat(text.AsText, (int)count));
    }

    private static string Text(Operation operation, TemplateValue value)
    {
        var text = ValuePrinter.Print(value, operation.State);
        var most = operation.State.Limits.Limits.JoinedText;
        return most > 0 && text.Length > most ? string.Concat(text.AsSpan(0, most), "...") : text;
    }
}
