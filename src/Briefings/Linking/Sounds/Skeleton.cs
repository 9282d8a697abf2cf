using System.Text;
using Briefings.Content.Writing;

namespace Briefings.Linking.Sounds;

/// <summary>The consonants of a word, by class: what a name keeps when it is written in another script.</summary>
/// <remarks>
/// Vowels, h, w and y are left out, since scripts write them or not; what many scripts do not distinguish is one class.
/// </remarks>
internal static class Skeleton
{
    private const int Longest = 6;

    public static string Of(string word)
    {
        var latin = Ascii.IsValid(word) ? word : LatinFolding.Fold(word);
        Span<char> skeleton = stackalloc char[Longest];
        var length = 0;
        for (var i = 0; i < latin.Length && length < Longest; i++)
        {
            var letter = char.ToLowerInvariant(latin[i]);
            if (!char.IsAscii(letter))
                Append(skeleton, ref length, LetterSounds.ConsonantsOf(letter));
            else if (char.IsAsciiLetter(letter))
                Append(skeleton, ref length, Latin(latin, ref i));
        }

        return skeleton[..length].ToString();
    }

    /// <summary>The class of a Latin letter, with those after it that write one sound together.</summary>
    private static string Latin(string word, ref int i)
    {
        var (letter, next) = (At(word, i), At(word, i + 1));
        switch (letter, next)
        {
            case ('p', 'h'):
                i++;
                return "P";
            case ('t', 'h'):
                i++;
                return "T";
            case ('g' or 'k', 'h') or ('c', 'k'):
                i++;
                return "K";
            case ('s' or 'c' or 'z', 'h') or ('t', 's' or 'z') or ('d', 'z' or 'j'):
                i++;
                return "S";
            case ('s', 'c') when At(word, i + 2) == 'h':
                i += 2;
                return "S";
            case ('c', 'e' or 'i' or 'y'):
                return "S";
            default:
                return Single(letter);
        }
    }

    private static string Single(char letter) => letter switch
    {
        'b' or 'p' or 'f' or 'v' => "P",
        'k' or 'g' or 'q' or 'c' => "K",
        't' or 'd' => "T",
        's' or 'z' or 'j' => "S",
        'x' => "KS",
        'm' => "M",
        'n' => "N",
        'l' => "L",
        'r' => "R",
        _ => "",
    };

    private static char At(string word, int i) => i < word.Length ? char.ToLowerInvariant(word[i]) : '\0';

    private static void Append(Span<char> skeleton, ref int length, string classes)
    {
        foreach (var consonant in classes)
        {
            if (length < skeleton.Length && (length == 0 || skeleton[length - 1] != consonant))
                skeleton[length++] = consonant;
        }
    }
}
