namespace Briefings.Facts.Names.Cues;

/// <summary>In which script a name is written, and whether texts of a language have such names.</summary>
internal static class NameScripts
{
    /// <summary>A person's name is in the language's script; other names may be in Latin letters. No name mixes two alphabets.</summary>
    /// <param name="language">Of the model that read it.</param>
    public static bool Fits(string name, string language, bool isPerson)
    {
        var (latin, other, own) = (false, false, false);
        foreach (var word in name.Split(' '))
        {
            // Cyrillic, too, numbers rulers and popes in Latin letters.
            if (isPerson && word.Length < name.Length && word.AsSpan().IndexOfAnyExcept("IVXL") < 0)
                continue;
            foreach (var letter in word.Where(char.IsLetter))
            {
                var isLatin = IsLatin(letter);
                latin |= isLatin;
                other |= !isLatin;
                own |= IsOf(letter, language);
            }
        }

        return !(latin && other) && (own || (latin && !isPerson));
    }

    private static bool IsLatin(char letter) => letter < '\u0250' || letter is (>= '\u1E00' and <= '\u1EFF') or (>= '\uFF21' and <= '\uFF5A');

    private static bool IsOf(char letter, string language) => language switch
    {
        "ru" or "kk" => letter is >= '\u0400' and <= '\u052F',
        "ar" => letter is >= '\u0600' and <= '\u077F',
        "zh" => letter is >= '\u3400' and <= '\u9FFF',
        "ja" => letter is >= '\u3005' and <= '\u9FFF',
        _ => IsLatin(letter),
    };
}
