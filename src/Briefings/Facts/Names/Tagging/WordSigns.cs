using System.Globalization;

namespace Briefings.Facts.Names.Tagging;

/// <summary>Computes the signs of single words. Not safe for several threads.</summary>
internal sealed class WordSigns(NameLists lists, string language)
{
    private const int Longest = 48;
    private const int LongestEnding = 3;
    private const int ShortestStem = 4;

    // The lists have the first form of a name; a genitive of one letter is not looked for.
    private readonly bool _isInflected = NameCases.LettersOf(language) > 1;
    private readonly int _language = NameLists.LanguageNumber(language);
    private readonly uint[] _lowerAfter = new uint[Longest + 1];
    private readonly char[] _lower = new char[Longest];

    /// <summary>Of the language, see <see cref="NameCases"/>.</summary>
    public int CaseLetters { get; } = NameCases.LettersOf(language);

    public TokenSigns Of(ReadOnlySpan<char> word)
    {
        var (hash, shape, lastClass) = (FeatureHash.Start, FeatureHash.Start, 0u);
        var (length, mayBeName) = (0, false);
        _lowerAfter[0] = FeatureHash.Start;
        foreach (var raw in word)
        {
            if (length == Longest)
                break;
            if (NameTokenizer.IsIgnored(raw))
                continue;
            var letter = Plain(raw);
            hash = FeatureHash.Add(hash, letter);
            var lower = char.ToLowerInvariant(letter);
            _lower[length++] = lower;
            _lowerAfter[length] = FeatureHash.Add(_lowerAfter[length - 1], lower);
            var letterClass = ClassOf(letter);
            mayBeName |= letterClass is 'X' || (letterClass is not 'x' && char.IsLetter(letter));
            if (letterClass != lastClass)
                shape = FeatureHash.Add(shape, lastClass = letterClass);
        }

        var signs = new TokenSigns
        {
            Word = hash,
            Lower = _lowerAfter[length],
            Shape = shape,
            Lists = 1 + ListsOf(length),
            MayBeName = mayBeName,
        };
        AddAffixes(ref signs, length);
        return signs;
    }

    /// <summary>Whether the lists have a word as it is, and not only without its ending.</summary>
    public bool IsNameByItself(in TokenSigns word) => lists.NamesOf(word.Lower) != 0;

    private void AddAffixes(ref TokenSigns signs, int length)
    {
        if (length < 2)
        {
            signs.Suffix1 = length == 1 ? Suffix(length, 1) : 0;
            return;
        }

        signs.Suffix1 = Suffix(length, 1);
        signs.Suffix2 = Suffix(length, 2);
        signs.Prefix2 = _lowerAfter[2];
        if (length >= 3)
            (signs.Suffix3, signs.Prefix3) = (Suffix(length, 3), _lowerAfter[3]);
        if (length >= 4)
            (signs.Suffix4, signs.Prefix4) = (Suffix(length, 4), _lowerAfter[4]);
    }

    private uint Suffix(int length, int letters)
    {
        var hash = FeatureHash.Start;
        for (var i = length - letters; i < length; i++)
            hash = FeatureHash.Add(hash, _lower[i]);
        return hash | 1;
    }

    private uint ListsOf(int length)
    {
        var names = lists.NamesOf(_lowerAfter[length]);
        if (names == 0 && _lower.AsSpan(0, length).IndexOf('-') is var hyphen and > 0)
            names = lists.NamesOf(_lowerAfter[hyphen]);
        for (var cut = 1; names == 0 && _isInflected && cut <= LongestEnding && length - cut >= ShortestStem; cut++)
            names = lists.NamesOf(_lowerAfter[length - cut]);
        return names + 4 * lists.KindOf(_lowerAfter[length], _language);
    }

    private static char Plain(char letter) => letter switch
    {
        '\u2019' or '\u02BC' => '\'',
        _ when char.IsDigit(letter) => '0',
        _ => letter,
    };

    private static uint ClassOf(char letter)
    {
        if (char.IsAsciiLetterLower(letter))
            return 'x';
        if (char.IsAsciiLetterUpper(letter))
            return 'X';
        return CharUnicodeInfo.GetUnicodeCategory(letter) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => 'X',
            UnicodeCategory.LowercaseLetter => 'x',
            UnicodeCategory.DecimalDigitNumber => 'd',
            _ when NameTokenizer.IsSign(letter) => SignClass(letter),
            UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => 'c',
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => 'm',
            _ => letter,
        };
    }

    private static uint SignClass(char letter) => letter switch
    {
        <= '\u0E7F' => CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark ? '1' : letter is >= '\u0E40' and <= '\u0E44' ? '2' : '3',
        '\u30FB' => letter,
        <= '\u309F' => 'h',
        <= '\u30FF' or >= '\uFF66' => 'k',
        >= '\uAC00' and <= '\uD7A3' => 'g',
        _ => 'H',
    };
}
