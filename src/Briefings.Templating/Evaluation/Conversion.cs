using System.Globalization;
using System.Numerics;
using Briefings.Templating.Syntax;
using Briefings.Templating.Values;

namespace Briefings.Templating.Evaluation;

/// <summary>Values as other types, by the rules of the language.</summary>
internal static class Conversion
{
    /// <summary>The name of a value's type in errors.</summary>
    public static string TypeName(TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => "null",
        TemplateValueKind.Empty => "empty",
        TemplateValueKind.Bool => "bool",
        TemplateValueKind.Integer => value.AsInteger is >= int.MinValue and <= int.MaxValue ? "int" : "long",
        TemplateValueKind.BigInteger => "bigint",
        TemplateValueKind.Single => "float",
        TemplateValueKind.Double => "double",
        TemplateValueKind.Decimal => "decimal",
        TemplateValueKind.Text or TemplateValueKind.Html => "string",
        TemplateValueKind.Date => "DateTime",
        TemplateValueKind.Duration => "timespan",
        TemplateValueKind.List => value.AsList.Kind,
        TemplateValueKind.Function => "function",
        _ => "object",
    };

    public static double ToDouble(TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Bool => value.AsBool ? 1 : 0,
        TemplateValueKind.Integer => value.AsInteger,
        TemplateValueKind.BigInteger => (double)value.AsBigInteger,
        TemplateValueKind.Single => value.AsSingle,
        TemplateValueKind.Double => value.AsDouble,
        TemplateValueKind.Decimal => (double)value.AsDecimal,
        _ => 0,
    };

    public static BigInteger ToBigInteger(TemplateValue value) =>
        value.Kind == TemplateValueKind.BigInteger ? value.AsBigInteger : value.AsInteger;

    /// <summary>A decimal, when the value fits one.</summary>
    public static bool TryToDecimal(TemplateValue value, out decimal result)
    {
        result = 0;
        if (value.Kind == TemplateValueKind.Decimal)
        {
            result = value.AsDecimal;
            return true;
        }

        if (value.Kind is TemplateValueKind.Integer or TemplateValueKind.Bool)
        {
            result = value.AsInteger;
            return true;
        }

        var number = ToDouble(value);
        if (!(Math.Abs(number) < 7.9e28))
            return false;

        result = (decimal)number;
        return true;
    }

    /// <summary>A whole number: null is 0, a text is read, a fraction is rounded.</summary>
    public static long ToInteger(RenderState state, int offset, TemplateValue value)
    {
        switch (value.Kind)
        {
            case TemplateValueKind.Null:
                return 0;
            case TemplateValueKind.Integer or TemplateValueKind.Bool:
                return value.AsInteger;
            case TemplateValueKind.Single or TemplateValueKind.Double or TemplateValueKind.Decimal:
                return Rounded(state, offset, ToDouble(value));
            case TemplateValueKind.Text or TemplateValueKind.Html
                when long.TryParse(value.AsText, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number):
                return number;
            default:
                throw CannotConvert(state, offset, value, "int");
        }
    }

    /// <summary>A number: null is 0; a text is not read.</summary>
    public static TemplateValue ToNumber(RenderState state, int offset, TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => TemplateValue.From(0L),
        TemplateValueKind.Bool => TemplateValue.From(value.AsInteger),
        _ when value.IsNumber => value,
        _ => throw CannotConvert(state, offset, value, "double"),
    };

    public static RenderException CannotConvert(RenderState state, int offset, TemplateValue value, string type) =>
        state.Fail(offset, $"Unable to convert type `{TypeName(value)}` to `{type}`");

    /// <summary>The items a loop goes through; null when there are none to go through.</summary>
    public static ListValue? ToList(RenderState state, Node at, TemplateValue value) =>
        TryToList(value, out var list) ? list : throw state.Fail(
            at, $"Unexpected type `{TypeName(value)}` for iterator. Expecting a list, a text or an object.");

    /// <summary>A list, the characters of a text, the pairs of an object; null for null. A number is none.</summary>
    public static bool TryToList(TemplateValue value, out ListValue? list)
    {
        list = value.Kind switch
        {
            TemplateValueKind.List => value.AsList,
            TemplateValueKind.Text or TemplateValueKind.Html => new CharacterListView(value.AsText),
            TemplateValueKind.Object => Pairs(value.AsObject),
            TemplateValueKind.Empty => new ArrayValue([]),
            _ => null,
        };
        return list is not null || value.IsNull;
    }

    private static long Rounded(RenderState state, int offset, double number)
    {
        var rounded = Math.Round(number);
        return Math.Abs(rounded) < long.MaxValue
            ? (long)rounded
            : throw state.Fail(offset, $"The number {number} is too large for a whole number.");
    }

    private static SequenceValue Pairs(ITemplateObject value)
    {
        var items = new List<TemplateValue>();
        foreach (var name in value.Names)
        {
            value.TryGet(name, out var member);
            items.Add(TemplateValue.From(new TemplateModel { ["key"] = name, ["value"] = member }));
        }

        return new SequenceValue([.. items], 0);
    }
}
