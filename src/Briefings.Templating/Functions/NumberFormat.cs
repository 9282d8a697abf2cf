using System.Globalization;
using Briefings.Templating.Evaluation;

namespace Briefings.Templating.Functions;

/// <summary>Formats numbers by .NET's format strings.</summary>
internal static class NumberFormat
{
    private const int LongestFormat = 64;

    public static TemplateValue Format(TemplateArguments a, bool mustBeNumber)
    {
        var value = a[0];
        if (value.IsNull)
            return string.Empty;

        if (value.Kind == TemplateValueKind.Date && !mustBeNumber)
            return DatePattern.Format(value.AsDate, a);

        if (!value.IsNumber)
        {
            return mustBeNumber
                ? throw a.Fail($"Unexpected `{a.Text(0)}`. Must be a formattable number")
                : a.Text(0);
        }

        var format = a.Text(1);
        var culture = ArgumentCulture.At(a, 2).Numbers;
        if (format.Length > LongestFormat || (format.Length > 4 && format.All(char.IsAsciiLetterOrDigit)))
            throw a.Fail($"The format `{format}` is not a number format.");

        try
        {
            return Apply(value, format, culture);
        }
        catch (FormatException e)
        {
            throw a.Fail(e.Message);
        }
    }

    private static string Apply(TemplateValue value, string format, NumberFormatInfo culture) => value.Kind switch
    {
        TemplateValueKind.Integer when value.AsInteger is >= int.MinValue and <= int.MaxValue =>
            ((int)value.AsInteger).ToString(format, culture),
        TemplateValueKind.Integer => value.AsInteger.ToString(format, culture),
        TemplateValueKind.BigInteger => value.AsBigInteger.ToString(format, culture),
        TemplateValueKind.Decimal => value.AsDecimal.ToString(format, culture),
        TemplateValueKind.Single => value.AsSingle.ToString(format, culture),
        _ => Conversion.ToDouble(value).ToString(format, culture),
    };
}
