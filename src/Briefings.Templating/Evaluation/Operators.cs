namespace Briefings.Templating.Evaluation;

/// <summary>Finds the rule for two operands: null, dates, lists, texts, numbers, in this order.</summary>
internal static class Operators
{
    public static TemplateValue Apply(Operation operation, TemplateValue left, TemplateValue right)
    {
        if (left.IsNull || right.IsNull)
            return WithNull(operation, left, right);

        if (left.Kind == TemplateValueKind.Empty || right.Kind == TemplateValueKind.Empty)
            return WithEmpty(operation, left, right);

        var isText = left.IsText || right.IsText;
        if (IsList(left) || IsList(right))
        {
            return isText && (operation.IsComparison || operation.Operator == BinaryOperator.Add)
                ? TextOperators.Apply(operation, left, right)
                : ListOperators.Apply(operation, left, right);
        }

        if (isText)
            return TextOperators.Apply(operation, left, right);

        if (IsTime(left) || IsTime(right))
            return TimeOperators.Apply(operation, left, right);

        if (IsNumeric(left) && IsNumeric(right))
            return NumberOperators.Apply(operation, left, right);

        return ByReference(operation, left, right);
    }

    /// <summary>Equality as <c>array.contains</c> and <c>array.uniq</c> see it: 1 is neither 1.0 nor "1".</summary>
    public static bool AreIdentical(TemplateValue left, TemplateValue right)
    {
        if (left.IsText && right.IsText)
            return left.IsCharacter == right.IsCharacter && left.AsText == right.AsText;

        return left.Kind == right.Kind && left.Kind switch
        {
            TemplateValueKind.Double => left.AsDouble.Equals(right.AsDouble),
            TemplateValueKind.Single => left.AsSingle.Equals(right.AsSingle),
            TemplateValueKind.Decimal => left.AsDecimal == right.AsDecimal,
            TemplateValueKind.BigInteger => left.AsBigInteger == right.AsBigInteger,
            TemplateValueKind.Date => left.AsDate == right.AsDate,
            TemplateValueKind.List or TemplateValueKind.Object or TemplateValueKind.Function => Same(left, right),
            _ => left.AsInteger == right.AsInteger,
        };
    }

    private static TemplateValue ByReference(Operation operation, TemplateValue left, TemplateValue right) =>
        operation.Operator switch
        {
            BinaryOperator.Equal when left.Kind == right.Kind => Same(left, right),
            BinaryOperator.NotEqual when left.Kind == right.Kind => !Same(left, right),
            _ => throw operation.Unsupported(left, right),
        };

    private static bool Same(TemplateValue left, TemplateValue right) =>
        left.Kind == right.Kind && ReferenceEquals(left.Reference, right.Reference);

    private static bool IsTime(TemplateValue value) =>
        value.Kind is TemplateValueKind.Date or TemplateValueKind.Duration;

    private static bool IsList(TemplateValue value) => value.Kind == TemplateValueKind.List;

    private static bool IsNumeric(TemplateValue value) => value.IsNumber || value.Kind == TemplateValueKind.Bool;

    private static TemplateValue WithNull(Operation operation, TemplateValue left, TemplateValue right)
    {
        switch (operation.Operator)
        {
            case BinaryOperator.Equal:
                return left.IsNull && right.IsNull;
            case BinaryOperator.NotEqual:
                return !(left.IsNull && right.IsNull);
            case var _ when left.IsText || right.IsText:
                return TextOperators.Apply(operation, left, right);
            case var _ when operation.IsComparison:
                return false;
            case BinaryOperator.ShiftLeft when left.Kind == TemplateValueKind.List:
            case BinaryOperator.ShiftRight when right.Kind == TemplateValueKind.List:
                return ListOperators.Apply(operation, left, right);
            default:
                return TemplateValue.Null;
        }
    }

    private static TemplateValue WithEmpty(Operation operation, TemplateValue left, TemplateValue right)
    {
        var other = left.Kind == TemplateValueKind.Empty ? right : left;
        return operation.Operator switch
        {
            BinaryOperator.Equal or BinaryOperator.LessEqual or BinaryOperator.GreaterEqual => IsEmpty(other),
            BinaryOperator.NotEqual => !IsEmpty(other),
            BinaryOperator.Add when other.IsText => other,
            _ when operation.IsComparison => false,
            _ => TemplateValue.Empty,
        };
    }

    private static bool IsEmpty(TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Empty => true,
        TemplateValueKind.Text or TemplateValueKind.Html => value.AsText.Length == 0,
        TemplateValueKind.List => value.AsList.Count == 0,
        TemplateValueKind.Object => !value.AsObject.Names.Any(),
        _ => false,
    };
}
