using AngleSharp.Dom;
using Briefings.Importing.Html.Inline;

namespace Briefings.Importing.Html.Stated;

/// <summary>Cleans the values that pages state: white space folded, entities that were written twice decoded.</summary>
internal static class StatedValues
{
    private const int Longest = 1000;
    private const int LongestRaised = 40;

    /// <returns>Null for nothing, and for what a template forgot to fill in.</returns>
    public static string? Text(string? value)
    {
        if (string.IsNullOrWhiteSpace(value) || value.Length > Longest * 4)
            return null;
        var text = value.Contains('&', StringComparison.Ordinal) ? System.Net.WebUtility.HtmlDecode(value) : value;
        if (text.Contains('<', StringComparison.Ordinal) && text.Contains('>', StringComparison.Ordinal))
            text = WithoutTags(Raise(text));
        text = string.Join(' ', text.Replace("\u00AD", "", StringComparison.Ordinal).Replace("\u200B", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length is 0 or > Longest || text.StartsWith("{{", StringComparison.Ordinal) || text is "null" or "undefined" ? null : text;
    }

    public static StatedFact At(IElement element, StatedField field, string value, string rule, double trust)
    {
        var place = element.SourceReference?.Position;
        return new StatedFact(field, value, rule, trust, place?.Line ?? 1, place?.Column ?? 1);
    }

    // "10<sup>6</sup>" without its tags would be another number.
    private static string Raise(string text)
    {
        for (var at = 0; (at = text.IndexOf("<su", at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var (open, close) = (text.IndexOf('>', at), text.IndexOf("</su", at, StringComparison.OrdinalIgnoreCase));
            if (open != at + 4 || close < open || close - open > LongestRaised || text[at + 3] is not ('p' or 'P' or 'b' or 'B'))
                continue;
            var inner = text[(open + 1)..close];
            text = string.Concat(text.AsSpan(0, at), text[at + 3] is 'p' or 'P' ? Superscript.Of(inner) : Superscript.Below(inner), text.AsSpan(close));
        }

        return text;
    }

    private static string WithoutTags(string text)
    {
        var clean = new System.Text.StringBuilder(text.Length);
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var opens = text[i] == '<' && i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!');
            if (opens)
                depth = 1;
            else if (text[i] == '>' && depth > 0)
                depth = 0;
            else if (depth == 0)
                clean.Append(text[i]);
        }

        return clean.ToString();
    }
}
