namespace Briefings.Rendering.Comparing;

/// <summary>Finds the numbers of a text, in a form that is the same however a language separates their digits.</summary>
internal static class NumberForms
{
    /// <returns>Each number's digits, and where it is.</returns>
    public static IEnumerable<(string Value, int Offset, int Length)> Read(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                continue;
            var start = i;
            while (i + 1 < text.Length && (char.IsAsciiDigit(text[i + 1]) || IsSeparator(text, i + 1)))
                i++;
            yield return (string.Concat(text[start..(i + 1)].Where(char.IsAsciiDigit)), start, i + 1 - start);
        }
    }

    private static bool IsSeparator(string text, int at) =>
        text[at] is '.' or ',' or '\u00A0' or '\u202F' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
}
