using System.Text;
using Briefings.Content.Writing;

namespace Briefings.Linking.Anchors;

/// <summary>Brings a name to one form, however a language spells or transliterates it: Selenskyj, Zelensky, Зеленский.</summary>
internal static class NameKey
{
    private const string Cyrillic = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґў";

    private static readonly string[] Latin =
    [
        "a", "b", "v", "g", "d", "e", "e", "s", "s", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "h",
        "ts", "s", "s", "s", "", "i", "", "e", "iu", "ia", "i", "i", "e", "g", "u",
    ];

    /// <summary>The key of a word; empty for one that has no letters of these scripts.</summary>
    public static string Of(string word)
    {
        var plain = LatinFolding.Fold(word);
        var key = new StringBuilder(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            var letter = Narrow(char.ToLowerInvariant(plain[i]));
            if (letter is >= 'a' and <= 'z')
                AppendLatin(key, letter, i > 0 ? Narrow(char.ToLowerInvariant(plain[i - 1])) : '\0');
            else if (Cyrillic.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at)
                Append(key, Latin[at]);
            else if (char.IsAsciiDigit(letter))
                key.Append(letter);
        }

        return key.ToString();
    }

    private static void AppendLatin(StringBuilder key, char letter, char before)
    {
        switch (letter)
        {
            case 'h':
                // sh, ch, th, ph, kh, gh, zh: one sound, written differently elsewhere.
                if (before is 'p')
                    key[^1] = 'f';
                else if (before is 'c')
                    Soften(key);
                else if (before is not ('s' or 't' or 'k' or 'g' or 'z' or 'r'))
                    key.Append('h');
                break;
            case 'c' or 'q':
                Append(key, "k");
                break;
            case 'w':
                Append(key, "v");
                break;
            case 'z':
                Append(key, "s");
                break;
            case 'y' or 'j':
                Append(key, "i");
                break;
            case 'x':
                Append(key, "ks");
                break;
            default:
                Append(key, letter.ToString());
                break;
        }
    }

    private static void Soften(StringBuilder key)
    {
        key.Length--;
        Append(key, "s");
    }

    private static void Append(StringBuilder key, string letters)
    {
        foreach (var letter in letters)
        {
            if (key.Length == 0 || key[^1] != letter)
                key.Append(letter);
        }
    }

    // Full-width letters, as East Asian texts write acronyms.
    private static char Narrow(char letter) => letter is >= '\uFF01' and <= '\uFF5E' ? (char)(letter - 0xFEE0) : letter;
}
