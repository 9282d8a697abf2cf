using System.Collections.Frozen;
using Briefings.Language.Vocabulary;

namespace Briefings.Linking.Sounds;

/// <summary>How single letters sound, from the tables that <c>src/data/sounds.mjs</c> writes.</summary>
internal static class LetterSounds
{
    private static readonly FrozenDictionary<char, string> s_consonants = Load("consonants.txt");
    private static readonly FrozenDictionary<char, string> s_syllables = Load("syllables.txt");

    // The consonants at the beginning and the end of a Hangul syllable (The Unicode Standard, 3.12).
    private static readonly string[] s_initials =
        ["K", "K", "N", "T", "T", "R", "M", "P", "P", "S", "S", "", "S", "S", "S", "K", "T", "P", ""];

    private static readonly string[] s_finals =
    [
        "", "K", "K", "KS", "N", "NS", "N", "T", "L", "LK", "LM", "LP", "LS", "LT", "LP", "L", "M", "P", "PS", "T", "T", "N", "T",
        "T", "K", "T", "P", "T",
    ];

    /// <summary>The classes of consonants of a letter that is not Latin: empty for a vowel and for what is not known.</summary>
    public static string ConsonantsOf(char letter)
    {
        if (letter is >= '\uAC00' and <= '\uD7A3')
            return s_initials[(letter - '\uAC00') / 588] + s_finals[(letter - '\uAC00') % 28];
        return s_consonants.TryGetValue(letter, out var sound) && sound != "-" ? sound : "";
    }

    /// <summary>The reading of a Chinese sign, the same for its traditional and its simplified form; empty where it has none.</summary>
    public static string SyllableOf(char sign) => s_syllables.GetValueOrDefault(sign, "");

    private static FrozenDictionary<char, string> Load(string name)
    {
        using var reader = new StringReader(PackedTexts.Read(name));
        var sounds = new Dictionary<char, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var space = line.IndexOf(' ');
            foreach (var letter in line.AsSpan(space + 1))
                sounds[letter] = line[..space];
        }

        return sounds.ToFrozenDictionary();
    }
}
