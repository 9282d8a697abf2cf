namespace Briefings.Language;

/// <summary>Scripts by their Unicode blocks: those of one language, and those that several share.</summary>
internal static class ScriptLanguages
{
    private static readonly (char First, char Last, string Language)[] s_own =
    [
        ('\u0370', '\u03FF', "el"), ('\u1F00', '\u1FFF', "el"), ('\u0530', '\u058F', "hy"), ('\u10A0', '\u10FF', "ka"),
        ('\u1C90', '\u1CBF', "ka"), ('\u0E00', '\u0E7F', "th"), ('\u0E80', '\u0EFF', "lo"), ('\u0A00', '\u0A7F', "pa"),
        ('\u0A80', '\u0AFF', "gu"), ('\u0B00', '\u0B7F', "or"), ('\u0B80', '\u0BFF', "ta"), ('\u0C00', '\u0C7F', "te"),
        ('\u0C80', '\u0CFF', "kn"), ('\u0D00', '\u0D7F', "ml"), ('\u0D80', '\u0DFF', "si"), ('\u1000', '\u109F', "my"),
        ('\u1780', '\u17FF', "km"), ('\u0F00', '\u0FFF', "bo"), ('\u0780', '\u07BF', "dv"), ('\u07C0', '\u07FF', "nqo"),
        ('\u13A0', '\u13FF', "chr"), ('\u1C50', '\u1C7F', "sat"), ('\uABC0', '\uABFF', "mni"), ('\uA000', '\uA4CF', "ii"),
        ('\u2D30', '\u2D7F', "zgh"), ('\uA500', '\uA63F', "vai"), ('\u1400', '\u167F', "iu"), ('\u1820', '\u18AF', "mn-Mong"),
    ];

    /// <summary>The one language of a letter's script; null where several share it, or none is known.</summary>
    public static string? Of(char letter)
    {
        foreach (var (first, last, language) in s_own)
        {
            if (letter >= first && letter <= last)
                return language;
        }

        return null;
    }

    public static WritingSystem SystemOf(char letter) => letter switch
    {
        _ when Scripts.IsLatin(letter) || letter is >= '\u0250' and <= '\u02AF' => WritingSystem.Latin,
        _ when Scripts.IsCyrillic(letter) => WritingSystem.Cyrillic,
        _ when Scripts.IsArabic(letter) => WritingSystem.Arabic,
        _ when Scripts.IsHebrew(letter) => WritingSystem.Hebrew,
        >= '\u0900' and <= '\u097F' => WritingSystem.Devanagari,
        >= '\u0980' and <= '\u09FF' => WritingSystem.Bengali,
        >= '\u1200' and <= '\u139F' => WritingSystem.Ethiopic,
        _ => WritingSystem.None,
    };
}
