using System.Buffers;

namespace Briefings.Importing.Datelines;

/// <summary>Finds the place in the words of a dateline.</summary>
internal static class DatelinePlace
{
    private static readonly string[] Particles =
        ["le", "la", "de", "del", "di", "do", "da", "den", "der", "am", "an", "of", "the", "upon", "sur", "und", "and", "et", "y", "e", "el", "il", "im"];

    private static readonly SearchValues<char> Foreign = SearchValues.Create(":!?\"“”„«»");

    /// <summary>The first name in the stretch: <c>Brussels</c> of <c>Brussels, Belgium</c>.</summary>
    /// <returns>Nothing when the words are not a place's name.</returns>
    public static Range Read(string text, int start, int end)
    {
        (start, end) = Trim(text, start, end);
        if (end - start is < 2 or > 60 || !IsName(text.AsSpan(start, end - start)))
            return Dateline.Nothing;
        var comma = text.AsSpan(start, end - start).IndexOfAny(',', '，', '(');
        var (first, last) = Trim(text, start, comma > 0 ? start + comma : end);
        return last - first > 1 ? first..last : Dateline.Nothing;
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && !char.IsLetter(text[start]))
            start++;
        while (end > start && !char.IsLetter(text[end - 1]))
            end--;
        foreach (var particle in Particles)
        {
            // "Strasbourg, le 6 juillet": the article belongs to the date.
            if (end - particle.Length - 1 > start && text.AsSpan(start, end - start).EndsWith(" " + particle, StringComparison.Ordinal))
                return Trim(text, start, end - particle.Length - 1);
        }

        return (start, end);
    }

    private static bool IsName(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var range in words.SplitAny(' ', '\u00A0'))
        {
            var word = words[range].Trim(",.;()/");
            if (word.IsEmpty)
                continue;
            count++;
            var isParticle = Array.IndexOf(Particles, word.ToString()) >= 0;
            if (count > 6 || (!isParticle && (char.IsLower(word[0]) || !char.IsLetter(word[0]))) || word.ContainsAny(Foreign))
                return false;
        }

        return count > 0;
    }
}
