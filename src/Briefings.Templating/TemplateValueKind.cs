namespace Briefings.Templating;

/// <summary>The type of a <see cref="TemplateValue"/>.</summary>
public enum TemplateValueKind : byte
{
    /// <summary>No value.</summary>
    Null,

    /// <summary>The value of <c>empty</c>, equal to an empty text, list or object.</summary>
    Empty,

    /// <summary>True or false.</summary>
    Bool,

    /// <summary>A whole number of up to 64 bits.</summary>
    Integer,

    /// <summary>A whole number of more than 64 bits.</summary>
    BigInteger,

    /// <summary>A binary number of 32 bits, written with the suffix <c>f</c>.</summary>
    Single,

    /// <summary>A binary number of 64 bits.</summary>
    Double,

    /// <summary>A decimal number, written with the suffix <c>m</c>.</summary>
    Decimal,

    /// <summary>A text, escaped when it is written to HTML.</summary>
    Text,

    /// <summary>Trusted HTML, written as it is.</summary>
    Html,

    /// <summary>A date with a time and its offset from UTC.</summary>
    Date,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A list.</summary>
    List,

    /// <summary>An object with named members.</summary>
    Object,

    /// <summary>A function.</summary>
    Function,
}
