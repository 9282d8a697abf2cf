namespace Briefings.Importing.Labels;

/// <summary>Cuts a line at bars, tabs, wide gaps and before the labels in it: <c>Source: X | 2025-04-03 | Editor: Y</c>.</summary>
internal static class LineParts
{
    private const int LongestLabel = 24;

    public static List<(int Start, int Length)> Of(string text)
    {
        var parts = new List<(int Start, int Length)>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Gap(text, i) is var width and > 0)
            {
                Add(parts, text, start, i);
                start = i + width;
                i = start - 1;
            }
            else if (i > start && char.IsWhiteSpace(text[i - 1]) && IsLabel(text, i))
            {
                Add(parts, text, start, i);
                start = i;
            }
        }

        Add(parts, text, start, text.Length);
        return parts;
    }

    private static int Gap(string text, int i)
    {
        if (text[i] is '|' or '｜' or '\t' or '\u3000' or '•' or '·' or '┃')
            return 1;
        var end = i;
        while (end < text.Length && text[end] == ' ')
            end++;
        return end - i >= 3 ? end - i : 0;
    }

    // "… 作者：王明" and "… Editor: Ann": a word that names a field, then a colon.
    private static bool IsLabel(string text, int i)
    {
        var colon = text.AsSpan(i, Math.Min(LongestLabel, text.Length - i)).IndexOfAny(':', '：');
        return colon > 1 && char.IsLetter(text[i]) && FieldLabels.Read(text[i..]) is not null;
    }

    private static void Add(List<(int Start, int Length)> parts, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            parts.Add((start, end - start));
    }
}
