using System.Globalization;

namespace Briefings.Facts.Names.Cues;

/// <summary>Tells by how its words are written that a person's name is cut off, or went on into what is no name.</summary>
internal static class PersonWords
{
    private const int LongestElision = 3;
    private const int ShortestGlued = 5;
    private const int Initials = 2;

    /// <param name="goesOn">Whether a word with a capital follows.</param>
    public static bool AreBroken(string[] words, bool goesOn) =>
        Array.Exists(words, IsGlued) || Array.Exists(words, IsSmall) || EndsInParticle(words, goesOn) || IsCited(words) || IsInitialOfSentence(words);

    /// <summary><c>Ivan KovalevPressestelle</c>: two words without the space.</summary>
    private static bool IsGlued(string word)
    {
        for (var i = ShortestGlued; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]) && word.AsSpan(1, i - 1).IndexOfAnyExceptInRange('a', 'z') < 0)
                return true;
        }

        return false;
    }

    /// <summary>A word in lower case that is no particle: <c>the Morgan brothers Peter</c>.</summary>
    private static bool IsSmall(string word)
    {
        if (word.Length == 0 || !char.IsLower(word[0]) || Lexicon.Particles.Has(word))
            return false;
        var elision = word.AsSpan().IndexOfAny("-'\u2019");
        return elision is < 1 or > LongestElision;
    }

    /// <summary><c>Anna van</c> of <c>Anna van der Berg</c>; in scripts without capitals a particle never ends a name.</summary>
    private static bool EndsInParticle(string[] words, bool goesOn) =>
        words.Length > 1 && Lexicon.Particles.Has(words[^1])
            && (goesOn || char.IsLower(words[^1][0]) || char.GetUnicodeCategory(words[^1][0]) == UnicodeCategory.OtherLetter);

    /// <summary><c>Morgan AB</c>, as lists of literature have it.</summary>
    private static bool IsCited(string[] words) =>
        words.Length > 1 && words[^1].Length == Initials && words[^1].All(char.IsUpper) && words[^1].Any(letter => !"IVX".Contains(letter, StringComparison.Ordinal))
            && words[^2].Any(char.IsLower);

    /// <summary><c>type A. However</c>: a sentence begins behind the point.</summary>
    private static bool IsInitialOfSentence(string[] words) =>
        words is [[_, '.'], var word] && Lexicon.SentenceWords.Has(word);
}
