using Briefings.Facts.Numbers;
using Briefings.Facts.Words;

namespace Briefings.Rendering.Comparing;

/// <summary>Magnitudes that are no word of their own: <c>16-million-strong</c>, <c>16-миллионной</c>.</summary>
internal static class GluedMagnitudes
{
    /// <summary>What a number is multiplied by; 1 where nothing of this kind follows it.</summary>
    /// <param name="number">Where it is in the paragraph, without the magnitude.</param>
    /// <param name="language">Primary subtag.</param>
    public static decimal Of(Paragraph paragraph, FactSpan number, string language)
    {
        var text = paragraph.Text.AsSpan(number.End);
        if (text.IsEmpty || text[0] is not ('-' or '\u2010' or '\u2011'))
            return 1;
        text = text[1..];
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end == 0 ? 1 : NumberWords.Magnitude(WordList.Key(text[..end].ToString()), language) ?? 1;
    }
}
