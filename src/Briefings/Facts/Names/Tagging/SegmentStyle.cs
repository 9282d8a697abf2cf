namespace Briefings.Facts.Names.Tagging;

/// <summary>How a segment is written: in capitals, or with a capital on most words as English titles are, a capital says nothing.</summary>
internal static class SegmentStyle
{
    public const uint Plain = 0;
    public const uint Capitals = 1;
    public const uint Title = 2;

    private const int LeastWords = 4;

    public static uint Of(ReadOnlySpan<char> text, ReadOnlySpan<NameToken> tokens)
    {
        var (words, capital, allCapitals) = (0, 0, 0);
        foreach (var token in tokens)
        {
            var word = text.Slice(token.Offset, token.Length);
            if (word.Length < 4 || !char.IsLetter(word[0]))
                continue;
            words++;
            if (!char.IsUpper(word[0]))
                continue;
            capital++;
            if (char.IsUpper(word[1]) && char.IsUpper(word[^1]))
                allCapitals++;
        }

        if (words < LeastWords)
            return Plain;
        if (allCapitals * 4 >= words * 3)
            return Capitals;
        return capital * 5 >= words * 4 ? Title : Plain;
    }
}
