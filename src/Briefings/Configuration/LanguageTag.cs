using System.Text.RegularExpressions;

namespace Briefings.Configuration;

/// <summary>A BCP 47 language tag, as in <c>en</c>, <c>pt-BR</c> or <c>zh-Hant</c>.</summary>
internal readonly partial record struct LanguageTag : IComparable<LanguageTag>
{
    private LanguageTag(string value) => Value = value;

    public string Value { get; }

    /// <summary>The language without script or region: <c>pt</c> of <c>pt-BR</c>.</summary>
    public string Primary => Value.Split('-')[0];

    /// <summary>The script, as in <c>Arab</c> of <c>pa-Arab</c>; null where the tag names none.</summary>
    public string? Script => Value.Split('-') is [_, { Length: 4 } script, ..] ? script : null;

    /// <summary>Reads a tag and brings it to its usual case (RFC 5646, section 2.1.1).</summary>
    /// <returns>False when the text is not shaped like a tag.</returns>
    public static bool TryParse(string? text, out LanguageTag tag)
    {
        tag = default;
        if (text is null || !Shape().IsMatch(text))
            return false;
        var parts = text.Split('-');
        parts[0] = parts[0].ToLowerInvariant();
        for (var i = 1; i < parts.Length; i++)
        {
            parts[i] = parts[i].Length switch
            {
                4 => char.ToUpperInvariant(parts[i][0]) + parts[i][1..].ToLowerInvariant(),
                2 => parts[i].ToUpperInvariant(),
                _ => parts[i].ToLowerInvariant(),
            };
        }

        // One text for all articles of a language: tags are compared more often than anything else.
        tag = new LanguageTag(string.Intern(string.Join('-', parts)));
        return true;
    }

    /// <exception cref="FormatException">The text is not a language tag.</exception>
    public static LanguageTag Parse(string text) =>
        TryParse(text, out var tag) ? tag : throw new FormatException($"'{text}' is not a language tag");

    public int CompareTo(LanguageTag other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$")]
    private static partial Regex Shape();
}
