namespace Briefings.Importing.Lines;

/// <summary>Looks at how a line ends.</summary>
internal static class LineEnds
{
    private const string Terminators = ".!?…:;。！？：；؟।։۔។።။៕།༎";
    private const string Closers = "\"'”’»)]}›“』」）】 \u00A0\u3000";

    /// <summary>Whether it ends on a mark that ends a sentence or leads on to the next, closing quotes aside.</summary>
    public static bool IsSentenceEnd(string text)
    {
        var end = text.Length;
        while (end > 0 && Closers.Contains(text[end - 1], StringComparison.Ordinal))
            end--;
        return end > 0 && Terminators.Contains(text[end - 1], StringComparison.Ordinal);
    }
}
