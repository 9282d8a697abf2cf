namespace Briefings.Templating.Evaluation;

/// <summary>Operators on dates and lengths of time.</summary>
internal static class TimeOperators
{
    public static TemplateValue Apply(Operation operation, TemplateValue left, TemplateValue right)
    {
        try
        {
            return (left.Kind, right.Kind) switch
            {
                (TemplateValueKind.Date, TemplateValueKind.Date) => Dates(operation, left, right),
                (TemplateValueKind.Duration, TemplateValueKind.Duration) => Durations(operation, left, right),
                (TemplateValueKind.Date, TemplateValueKind.Duration) => operation.Operator switch
                {
                    BinaryOperator.Add => left.AsDate + right.AsDuration,
                    BinaryOperator.Subtract => left.AsDate - right.AsDuration,
                    _ => throw operation.Unsupported(left, right),
                },
                _ => throw operation.Unsupported(left, right),
            };
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or OverflowException)
        {
            throw operation.State.Fail(operation.Position, "The date is out of range.");
        }
    }

    private static TemplateValue Dates(Operation operation, TemplateValue left, TemplateValue right) =>
        operation.Operator == BinaryOperator.Subtract
            ? TemplateValue.From(left.AsDate - right.AsDate)
            : Compare(operation, left, right, left.AsDate.CompareTo(right.AsDate));

    private static TemplateValue Durations(Operation operation, TemplateValue left, TemplateValue right) =>
        operation.Operator switch
        {
            BinaryOperator.Add => TemplateValue.From(left.AsDuration + right.AsDuration),
            BinaryOperator.Subtract => TemplateValue.From(left.AsDuration - right.AsDuration),
            _ => Compare(operation, left, right, left.AsDuration.CompareTo(right.AsDuration)),
        };

    private static TemplateValue Compare(Operation operation, TemplateValue left, TemplateValue right, int order) =>
        operation.IsComparison
            ? NumberOperators.Compare(operation.Operator, order)
            : throw operation.Unsupported(left, right);
}
