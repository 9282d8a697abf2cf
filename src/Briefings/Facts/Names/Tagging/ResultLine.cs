namespace Briefings.Facts.Names.Tagging;

/// <summary>Tells lines of results and tables from sentences: mostly numbers and words with capitals.</summary>
internal static class ResultLine
{
    private const int LeastNumbers = 2;
    private const int MostTokens = 400;

    public static bool Is(ReadOnlySpan<char> text, ReadOnlySpan<NameToken> tokens)
    {
        var (numbers, words, small) = (0, 0, 0);
        foreach (var token in tokens)
        {
            var first = text[token.Offset];
            if (char.IsDigit(first))
                numbers++;
            else if (NameTokenizer.IsSign(first))
                return false;
            else if (char.IsLetter(first))
                (words, small) = (words + 1, small + (char.IsUpper(first) || IsUnit(text.Slice(token.Offset, token.Length)) ? 0 : 1));
        }

        return tokens.Length <= MostTokens && numbers >= LeastNumbers && numbers * 3 >= words + numbers && small * 4 <= words && HasCase(text, tokens);
    }

    // "pts", "min", "km", "v": words of tables, too.
    private static bool IsUnit(ReadOnlySpan<char> word) => word.Length <= 3;

    private static bool HasCase(ReadOnlySpan<char> text, ReadOnlySpan<NameToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (char.IsUpper(text[token.Offset]))
                return true;
        }

        return false;
    }
}
