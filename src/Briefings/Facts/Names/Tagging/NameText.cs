using System.Text;

namespace Briefings.Facts.Names.Tagging;

/// <summary>A name as one compares and prints it.</summary>
internal static class NameText
{
    /// <summary>Every white space as one blank, without zero-width characters.</summary>
    public static string Words(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (NameTokenizer.IsIgnored(letter))
                continue;
            if (!char.IsWhiteSpace(letter))
                plain.Append(letter);
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString();
    }

    /// <summary>In lower case, without spaces and outer points.</summary>
    public static string Key(string words) => words.Replace(" ", "", StringComparison.Ordinal).Trim('.').ToLowerInvariant();
}
