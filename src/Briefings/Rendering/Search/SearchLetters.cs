using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Briefings.Content.Writing;

namespace Briefings.Rendering.Search;

/// <summary>How letters are searched: which are alike, which are left out, and which scripts have no spaces between words.</summary>
/// <remarks>
/// The one table of the program and of the search page: <see cref="ToScript"/> is the line of <c>search.js</c>. What is alike
/// follows Lucene's normalizers of Arabic, Persian and Hindi, and what each language's readers leave out when they type.
/// </remarks>
internal static class SearchLetters
{
    private const int Planes = char.MaxValue + 1;

    // What stands for letters that become several.
    private const char Several = '\uFFFF';

    // Written in lower case: capitals become that first.
    private static readonly (string Plain, string Letters)[] s_plain =
    [
        .. LatinFolding.Lower,
        ("\u03B1", "\u03AC"), ("\u03B5", "\u03AD"), ("\u03B7", "\u03AE"), ("\u03B9", "\u03AF\u03CA\u0390"), ("\u03BF", "\u03CC"), ("\u03C5", "\u03CD\u03CB\u03B0"),
        ("\u03C9", "\u03CE"), ("\u03C3", "\u03C2"), ("\u0435", "\u0451"),
        ("\u0627", "\u0622\u0623\u0625\u0671"), ("\u064A", "\u0649\u06CC"), ("\u0643", "\u06A9"), ("\u0647", "\u0629\u06C1"),
        ("\u0902", "\u0901"), ("\u0928", "\u0929"), ("\u0930", "\u0931"), ("\u0933", "\u0934"), ("\u0915", "\u0958"), ("\u0916", "\u0959"), ("\u0917", "\u095A"),
        ("\u091C", "\u095B"), ("\u0921", "\u095C"), ("\u0922", "\u095D"), ("\u092B", "\u095E"), ("\u092F", "\u095F"), ("\u09A1", "\u09DC"), ("\u09A2", "\u09DD"),
        ("\u09AF", "\u09DF"), ("\u0A32", "\u0A33"), ("\u0A38", "\u0A36"), ("\u0A16", "\u0A59"), ("\u0A17", "\u0A5A"), ("\u0A1C", "\u0A5B"), ("\u0A2B", "\u0A5E"),
        ("\u09C7\u09BE", "\u09CB"), ("\u09C7\u09D7", "\u09CC"), ("\u0BC6\u0BBE", "\u0BCA"), ("\u0BC7\u0BBE", "\u0BCB"), ("\u0BC6\u0BD7", "\u0BCC"),
        ("\u0D46\u0D3E", "\u0D4A"), ("\u0D47\u0D3E", "\u0D4B"), ("\u0D46\u0D57", "\u0D4C"),
    ];

    // Letters that a mark makes another letter of, which is not left out with it.
    private static readonly (string Plain, string Letters)[] s_marked =
    [
        ("\u0439", "\u0438\u0306"), ("\u0457", "\u0456\u0308"), ("\u045E", "\u0443\u0306"), ("\u0453", "\u0433\u0301"), ("\u045C", "\u043A\u0301"),
    ];

    // Marks, the points of Arabic and Hebrew and the stretching stroke, the dots of borrowed sounds, and what is not seen.
    private static readonly (char First, char Last)[] s_dropped =
    [
        ('\u00AD', '\u00AD'), ('\u0300', '\u036F'), ('\u0591', '\u05BD'), ('\u05BF', '\u05BF'), ('\u05C1', '\u05C2'), ('\u05C4', '\u05C5'), ('\u05C7', '\u05C7'), ('\u0610', '\u061A'),
        ('\u0640', '\u0640'), ('\u064B', '\u065F'), ('\u0670', '\u0670'), ('\u06D6', '\u06DC'), ('\u06DF', '\u06E4'), ('\u06E7', '\u06E8'), ('\u06EA', '\u06ED'), ('\u093C', '\u093C'),
        ('\u09BC', '\u09BC'), ('\u0A3C', '\u0A3C'), ('\u200D', '\u200D'), ('\u2060', '\u2060'), ('\uFEFF', '\uFEFF'),
    ];

    // Scripts of India, within whose words a joiner is no border; between Persian words it is one.
    private static readonly (char First, char Last) s_joining = ('\u0900', '\u0DFF');
    private const char NonJoiner = '\u200C';

    // Digits of all scripts, and the wide letters: the first, how many, and what the first is.
    private static readonly (char First, int Count, char Plain)[] s_moved =
    [
        .. "\u0660\u06F0\u07C0\u0966\u09E6\u0A66\u0AE6\u0B66\u0BE6\u0C66\u0CE6\u0D66\u0DE6\u0E50\u0ED0\u0F20\u1040\u17E0\u1810\uFF10".Select(zero => (zero, 10, '0')),
        ('\uFF41', 26, 'a'),
    ];

    // Han, kana, Thai, Lao, Burmese and Khmer.
    private static readonly (int First, int Last)[] s_unspaced =
    [
        (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3005, 0x3007), (0x3041, 0x30FF), (0x31F0, 0x31FF), (0x3400, 0x9FFF), (0xF900, 0xFAFF),
        (0xFF66, 0xFF9F), (0x20000, 0x3FFFF),
    ];

    private static readonly FrozenDictionary<char, string> s_several =
        s_plain.Where(row => row.Plain.Length > 1).SelectMany(row => row.Letters.Select(letter => (letter, row.Plain))).ToFrozenDictionary(pair => pair.letter, pair => pair.Plain);

    private static readonly FrozenDictionary<(char, char), char> s_composed = s_marked.ToFrozenDictionary(row => (row.Letters[0], row.Letters[1]), row => row.Plain[0]);

    // What each character becomes: zero is left out.
    private static readonly char[] s_letters = LoadLetters();
    private static readonly LetterKind[] s_kinds = LoadKinds();

    /// <summary>The text in the letters that it is searched by.</summary>
    public static string Fold(string text)
    {
        var at = 0;
        while (at < text.Length && s_letters[text[at]] == text[at] && text[at] != NonJoiner)
            at++;
        if (at == text.Length)
            return text;
        var folded = new StringBuilder(text.Length).Append(text, 0, at);
        foreach (var c in text.AsSpan(at))
        {
            var letter = s_letters[c];
            if (letter == Several && s_several.TryGetValue(char.ToLowerInvariant(c), out var several))
                folded.Append(several);
            else if (letter == 0 || c == NonJoiner)
                AddMark(folded, c);
            else
                folded.Append(letter);
        }

        return folded.ToString();
    }

    /// <summary>What a character of a folded text is, and how long it is.</summary>
    public static (LetterKind Kind, int Length) KindAt(ReadOnlySpan<char> text)
    {
        if (!char.IsHighSurrogate(text[0]) || Rune.DecodeFromUtf16(text, out var rune, out var length) != System.Buffers.OperationStatus.Done)
            return (s_kinds[text[0]], 1);
        return (KindOf(rune.Value, Rune.GetUnicodeCategory(rune)), length);
    }

    /// <summary>The table as <c>search.js</c> has it.</summary>
    public static string ToScript()
    {
        var plain = string.Join(' ', s_plain.Concat(s_marked.Select(row => (row.Plain, Letters: $"+{row.Letters}"))).Select(row => $"{row.Plain}:{row.Letters}"));
        return string.Join('\n',
            "  const letters = {",
            $"    plain: '{Escaped(plain)}',",
            $"    moved: '{Escaped(string.Join(' ', s_moved.Select(row => $"{row.Plain}{row.First}{row.Count}")))}',",
            $"    dropped: /[{string.Concat(s_dropped.Select(range => Range(range.First, range.Last)))}]/,",
            $"    joining: /[{Range(s_joining.First, s_joining.Last)}]/,",
            $"    unspaced: '{string.Concat(s_unspaced.Select(range => Range(range.First, range.Last)))}',",
            "  };");
    }

    private static void AddMark(StringBuilder folded, char mark)
    {
        if (folded.Length == 0)
        {
            if (mark == NonJoiner)
                folded.Append(mark);
        }
        else if (s_composed.TryGetValue((folded[^1], mark), out var composed))
        {
            folded[^1] = composed;
        }
        else if (mark == NonJoiner && (folded[^1] < s_joining.First || folded[^1] > s_joining.Last))
        {
            folded.Append(mark);
        }
    }

    private static LetterKind KindOf(int code, UnicodeCategory category)
    {
        var isOfWord = category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
        if (!isOfWord)
            return LetterKind.None;
        foreach (var (first, last) in s_unspaced)
        {
            if (first <= code && code <= last)
                return LetterKind.Unspaced;
        }

        return LetterKind.Spaced;
    }

    private static LetterKind[] LoadKinds()
    {
        var kinds = new LetterKind[Planes];
        for (var code = 0; code < Planes; code++)
            kinds[code] = KindOf(code, CharUnicodeInfo.GetUnicodeCategory((char)code));
        return kinds;
    }

    private static char[] LoadLetters()
    {
        var letters = new char[Planes];
        for (var code = 0; code < Planes; code++)
            letters[code] = (char)code;
        foreach (var (plain, own) in s_plain)
        {
            foreach (var letter in own)
                letters[letter] = plain.Length == 1 ? plain[0] : Several;
        }

        foreach (var (first, count, plain) in s_moved)
        {
            for (var i = 0; i < count; i++)
                letters[first + i] = (char)(plain + i);
        }

        foreach (var (first, last) in s_dropped)
            letters.AsSpan(first..(last + 1)).Clear();
        for (var code = 0; code < Planes; code++)
        {
            if (char.ToLowerInvariant((char)code) is var lower && lower != code)
                letters[code] = letters[lower];
        }

        // The one capital whose small letter is two.
        letters['\u0130'] = 'i';
        return letters;
    }

    private static string Range(int first, int last) => first == last ? Escaped(first) : $"{Escaped(first)}-{Escaped(last)}";

    private static string Escaped(string text) => string.Concat(text.Select(c => c is >= ' ' and <= '~' or >= '\u00DF' and < '\u0250' or >= '\u1E00' and < '\u1F00' ? c.ToString() : Escaped(c)));

    private static string Escaped(int code) => code > char.MaxValue ? $"\\u{{{code:x}}}" : $"\\u{code:x4}";
}
