using System.Globalization;
using System.Text;

namespace Briefings.Content.Writing;

/// <summary>Writes values as YAML that any reader takes for the same text: plain where that is safe, else quoted.</summary>
internal static class YamlText
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`=<";

    // Texts that a YAML reader may take for something else than a text (YAML 1.1 and 1.2 core schema).
    private static readonly string[] Words = ["true", "false", "yes", "no", "on", "off", "null", "y", "n", "~"];

    /// <param name="value">The text.</param>
    /// <param name="inFlow">Within brackets or braces, where commas and brackets mean something too.</param>
    public static string Scalar(string value, bool inFlow = false) =>
        IsPlain(value, inFlow) ? value : Quote(value);

    private static bool IsPlain(string value, bool inFlow)
    {
        if (value.Length == 0 || value[0] == ' ' || value[^1] is ' ' or ':' || Indicators.Contains(value[0]))
            return false;
        if (Words.Contains(value, StringComparer.OrdinalIgnoreCase) || LooksLikeNumber(value))
            return false;
        for (var i = 0; i < value.Length; i++)
        {
            var next = i + 1 < value.Length ? value[i + 1] : '\0';
            var special = !IsPrintable(value[i])
                || (value[i] == ':' && next == ' ')
                || (value[i] == ' ' && next is '#')
                || (inFlow && value[i] is ',' or '[' or ']' or '{' or '}');
            if (special)
                return false;
        }

        return true;
    }

    private static bool LooksLikeNumber(string value) =>
        (char.IsAsciiDigit(value[0]) || value[0] is '.' or '+')
        && double.TryParse(value.Replace("_", "", StringComparison.Ordinal), NumberStyles.Any, CultureInfo.InvariantCulture, out _);

    private static bool IsPrintable(char c) =>
        c is not '\uFEFF' and not '\u2028' and not '\u2029' and not '\u0085'
        && CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.Control and not UnicodeCategory.Format;

    private static string Quote(string value)
    {
        var quoted = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when IsPrintable(c) || char.IsSurrogate(c) => quoted.Append(c),
                _ => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
            };
        }

        return quoted.Append('"').ToString();
    }
}
