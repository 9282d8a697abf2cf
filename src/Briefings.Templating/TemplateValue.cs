using System.Numerics;
using Briefings.Templating.Values;

namespace Briefings.Templating;

/// <summary>A value in a template: a small struct that holds numbers, flags and dates without allocating.</summary>
public readonly struct TemplateValue
{
    private const int JsonMark = 1;
    private const int CharacterMark = 2;

    private readonly object? _reference;
    private readonly long _bits;
    private readonly short _minutes;

    private TemplateValue(TemplateValueKind kind, object? reference, long bits = 0, short minutes = 0)
    {
        Kind = kind;
        _reference = reference;
        _bits = bits;
        _minutes = minutes;
    }

    /// <summary>No value; also the value of <c>default</c>.</summary>
    public static TemplateValue Null => default;

    /// <summary>The value of <c>empty</c> and <c>blank</c>.</summary>
    public static TemplateValue Empty => new(TemplateValueKind.Empty, null);

    /// <summary>True.</summary>
    public static TemplateValue True => new(TemplateValueKind.Bool, null, 1);

    /// <summary>False.</summary>
    public static TemplateValue False => new(TemplateValueKind.Bool, null);

    /// <summary>The type of the value.</summary>
    public TemplateValueKind Kind { get; }

    /// <summary>Whether there is no value.</summary>
    public bool IsNull => Kind == TemplateValueKind.Null;

    /// <summary>Whether it is a number of any kind.</summary>
    public bool IsNumber => Kind is >= TemplateValueKind.Integer and <= TemplateValueKind.Decimal;

    /// <summary>Whether it is a text, trusted or not.</summary>
    public bool IsText => Kind is TemplateValueKind.Text or TemplateValueKind.Html;

    internal bool IsTruthy => Kind switch
    {
        TemplateValueKind.Null or TemplateValueKind.Empty => false,
        TemplateValueKind.Bool => _bits != 0,
        _ => true,
    };

    internal bool AsBool => _bits != 0;

    internal long AsInteger => _bits;

    internal double AsDouble => BitConverter.Int64BitsToDouble(_bits);

    internal float AsSingle => BitConverter.Int32BitsToSingle((int)_bits);

    internal decimal AsDecimal => (decimal)_reference!;

    internal BigInteger AsBigInteger => (BigInteger)_reference!;

    internal string AsText => _reference as string ?? ((HtmlText)_reference!).Text;

    internal HtmlText AsHtml => (HtmlText)_reference!;

    internal bool IsJson => Kind == TemplateValueKind.Text && _bits == JsonMark;

    /// <summary>Whether it is one of the characters of a text that a loop or a list function went through.</summary>
    internal bool IsCharacter => Kind == TemplateValueKind.Text && _bits == CharacterMark;

    internal DateTimeOffset AsDate => new(_bits, TimeSpan.FromMinutes(_minutes));

    internal TimeSpan AsDuration => new(_bits);

    internal ListValue AsList => (ListValue)_reference!;

    internal ITemplateObject AsObject => (ITemplateObject)_reference!;

    internal FunctionValue AsFunction => (FunctionValue)_reference!;

    internal object? Reference => _reference;

    /// <summary>Text that a template escapes.</summary>
    public static implicit operator TemplateValue(string? value) => From(value);

    /// <summary>A flag.</summary>
    public static implicit operator TemplateValue(bool value) => From(value);

    /// <summary>A whole number.</summary>
    public static implicit operator TemplateValue(int value) => From((long)value);

    /// <summary>A whole number.</summary>
    public static implicit operator TemplateValue(long value) => From(value);

    /// <summary>A binary number.</summary>
    public static implicit operator TemplateValue(double value) => From(value);

    /// <summary>A date.</summary>
    public static implicit operator TemplateValue(DateTimeOffset value) => From(value);

    /// <summary>Text that a template escapes; null gives <see cref="Null"/>.</summary>
    public static TemplateValue From(string? value) =>
        value is null ? Null : new(TemplateValueKind.Text, value);

    /// <summary>A flag.</summary>
    public static TemplateValue From(bool value) => value ? True : False;

    /// <summary>A whole number.</summary>
    public static TemplateValue From(long value) => new(TemplateValueKind.Integer, null, value);

    /// <summary>A whole number of any size.</summary>
    public static TemplateValue From(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue
            ? From((long)value)
            : new(TemplateValueKind.BigInteger, value);

    /// <summary>A binary number of 32 bits.</summary>
    public static TemplateValue From(float value) =>
        new(TemplateValueKind.Single, null, BitConverter.SingleToInt32Bits(value));

    /// <summary>A binary number.</summary>
    public static TemplateValue From(double value) =>
        new(TemplateValueKind.Double, null, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A decimal number.</summary>
    public static TemplateValue From(decimal value) => new(TemplateValueKind.Decimal, value);

    /// <summary>A date; the offset is kept to the minute.</summary>
    public static TemplateValue From(DateTimeOffset value) =>
        new(TemplateValueKind.Date, null, value.Ticks, (short)value.Offset.TotalMinutes);

    /// <summary>A length of time.</summary>
    public static TemplateValue From(TimeSpan value) => new(TemplateValueKind.Duration, null, value.Ticks);

    /// <summary>An object; null gives <see cref="Null"/>.</summary>
    public static TemplateValue From(ITemplateObject? value) =>
        value is null ? Null : new(TemplateValueKind.Object, value);

    /// <summary>A function a template calls.</summary>
    public static TemplateValue From(TemplateFunction value) => new(TemplateValueKind.Function, value.Value);

    /// <summary>A list of values; the template reads it in place and cannot change it.</summary>
    public static TemplateValue From(IReadOnlyList<TemplateValue> values) => From(new ValueListView(values));

    /// <summary>A list of objects; the template reads it in place and cannot change it.</summary>
    public static TemplateValue From<T>(IReadOnlyList<T> objects)
        where T : class, ITemplateObject => From(new ObjectListView<T>(objects));

    /// <summary>A list of objects; the template reads it in place and cannot change it, and no one else does.</summary>
    public static TemplateValue From<T>(T[] objects)
        where T : class, ITemplateObject => From(new ObjectArrayView(objects));

    /// <summary>A list of texts; the template reads it in place and cannot change it.</summary>
    public static TemplateValue From(IReadOnlyList<string> texts) => From(new TextListView(texts));

    /// <summary>Trusted HTML, written as it is.</summary>
    public static TemplateValue Raw(string html) =>
        new(TemplateValueKind.Html, new HtmlText(html) { IsTrusted = true });

    /// <summary>Trusted HTML that is UTF-8 already, written as it is.</summary>
    public static TemplateValue Raw(ReadOnlyMemory<byte> utf8) =>
        new(TemplateValueKind.Html, new HtmlText(utf8) { IsTrusted = true });

    /// <summary>The value as it is printed where nothing escapes it.</summary>
    public override string ToString() => ValuePrinter.Print(this);

    internal static TemplateValue From(ListValue list) => new(TemplateValueKind.List, list);

    internal static TemplateValue From(FunctionValue function) => new(TemplateValueKind.Function, function);

    internal static TemplateValue From(HtmlText html) => new(TemplateValueKind.Html, html);

    internal static TemplateValue Json(string json) => new(TemplateValueKind.Text, json, JsonMark);

    internal static TemplateValue Character(char c) => new(TemplateValueKind.Text, c.ToString(), CharacterMark);
}
