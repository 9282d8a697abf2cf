namespace Briefings.Facts.Names.Tagging;

/// <summary>The words in capitals of a text, and whether they are a name's initials.</summary>
internal static class Initials
{
    private const int Longest = 8;

    public static void Collect(ReadOnlySpan<char> text, HashSet<string> into)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsUpper(text[i]) || (i > 0 && char.IsLetterOrDigit(text[i - 1])))
                continue;
            var end = i;
            while (end < text.Length && char.IsUpper(text[end]))
                end++;
            if (end - i is >= 2 and <= Longest && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                into.Add(text[i..end].ToString());
            i = end;
        }
    }

    /// <summary>Of the words with a capital, "and" and "of" left out.</summary>
    public static string Of(string name) =>
        string.Concat(name.Split(' ', '-').Where(word => word.Length > 0 && char.IsUpper(word[0])).Select(word => word[0]));
}
