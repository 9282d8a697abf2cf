using System.Globalization;
using System.Text;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Functions;

namespace Briefings.Templating.Values;

/// <summary>The text of a value, as a template prints it.</summary>
internal sealed class ValuePrinter
{
    private readonly StringBuilder _text = new();
    private readonly RenderState? _state;
    private readonly int _mostDepth;
    private int _depth;

    private ValuePrinter(RenderState? state)
    {
        _state = state;
        _mostDepth = state?.Options.Limits.ValueDepth ?? new TemplateLimits().ValueDepth;
    }

    public static string Print(TemplateValue value, RenderState? state = null)
    {
        switch (value.Kind)
        {
            case TemplateValueKind.Text or TemplateValueKind.Html:
                return value.AsText;
            case TemplateValueKind.List or TemplateValueKind.Object:
                var printer = new ValuePrinter(state);
                printer.Append(value);
                return printer._text.ToString();
            default:
                return Scalar(value, state);
        }
    }

    /// <summary>A text with its quotes and escapes, as it is in a printed list.</summary>
    public static string Quote(string text) => $"\"{Escape(text)}\"";

    public static string Escape(string text)
    {
        var builder = new StringBuilder(text.Length + 2);
        foreach (var c in text)
        {
            var index = "\\\"\0\b\f\n\r\t\v".IndexOf(c, StringComparison.Ordinal);
            if (index >= 0)
                builder.Append('\\').Append("\\\"0bfnrtv"[index]);
            else if (char.IsControl(c))
                builder.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                builder.Append(c);
        }

        return builder.ToString();
    }

    private static string Scalar(TemplateValue value, RenderState? state)
    {
        var culture = CultureInfo.InvariantCulture;
        return value.Kind switch
        {
            TemplateValueKind.Bool => value.AsBool ? "true" : "false",
            TemplateValueKind.Integer => value.AsInteger.ToString(culture),
            TemplateValueKind.BigInteger => value.AsBigInteger.ToString(culture),
            TemplateValueKind.Single => value.AsSingle.ToString(culture),
            TemplateValueKind.Double => value.AsDouble.ToString(culture),
            TemplateValueKind.Decimal => value.AsDecimal.ToString(culture),
            TemplateValueKind.Date =>
                DateFormatter.Format(value.AsDate, state?.DateFormat ?? DateFormatter.DefaultPattern),
            TemplateValueKind.Duration => value.AsDuration.ToString("c", culture),
            TemplateValueKind.Function => "<function>",
            _ => string.Empty,
        };
    }

    private void Append(TemplateValue value)
    {
        switch (value.Kind)
        {
            case TemplateValueKind.Null:
                _text.Append("null");
                break;
            case TemplateValueKind.Text or TemplateValueKind.Html:
                _state?.Limits.Text(_state.Statement.Start, 2L * value.AsText.Length);
                _text.Append(value.IsCharacter ? value.AsText : Quote(value.AsText));
                break;
            case TemplateValueKind.List:
                Enter();
                AppendList(value.AsList);
                _depth--;
                break;
            case TemplateValueKind.Object:
                Enter();
                AppendObject(value.AsObject);
                _depth--;
                break;
            default:
                var scalar = Scalar(value, _state);
                _state?.Limits.Text(_state.Statement.Start, scalar.Length);
                _text.Append(scalar);
                break;
        }
    }

    private void Enter()
    {
        if (++_depth > _mostDepth)
        {
            throw _state?.Fail(_state.Statement, "Structure is too deeply nested or contains reference loops.")
                ?? (Exception)new InvalidOperationException("The value is too deeply nested to be printed.");
        }
    }

    private void AppendList(ListValue list)
    {
        _text.Append('[');
        _state?.Limits.Text(_state.Statement.Start, 2L + (2L * list.Count));
        for (var i = 0; i < list.Count; i++)
        {
            _text.Append(i == 0 ? "" : ", ");
            Append(list[i]);
        }

        _text.Append(']');
    }

    private void AppendObject(ITemplateObject value)
    {
        _text.Append('{');
        var separator = "";
        foreach (var name in value.Names)
        {
            value.TryGet(name, out var member);
            // A name may be as long as a text: an object can be made a name.
            _state?.Limits.Text(_state.Statement.Start, name.Length);
            _text.Append(separator).Append(IsName(name) ? name : Quote(name)).Append(": ");
            Append(member);
            separator = ", ";
        }

        _text.Append('}');
    }

    private static bool IsName(string name) =>
        name.Length > 0 && !char.IsDigit(name[0]) && name.All(static c => c == '_' || char.IsLetterOrDigit(c));
}
