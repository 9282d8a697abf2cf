using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Briefings.Importing.Word;

/// <summary>
/// Reads signs that a document takes from a font of signs by their place in it, as <c>F061</c> of Symbol for α (ECMA-376,
/// part 1, 17.3.3.30; the places in Symbol as in Adobe's table of its encoding). Of other such fonts only the signs that mean something in a text.
/// </summary>
internal static class WordSymbols
{
    private const char First = '\uF020';
    private const char Last = '\uF0FF';
    private const string Symbol = "Symbol";
    private const string Wingdings = "Wingdings";

    private static readonly ImmutableArray<(int From, string Signs)> Places =
    [
        (0x20, " !∀#∃%&∋()∗+,−./0123456789:;<=>?"),
        (0x40, "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"),
        (0x60, "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"),
        (0xA0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵"),
        (0xC0, "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"),
        (0xE0, "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"),
        (0xF0, " 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"),
    ];

    /// <param name="sign">A <c>sym</c> element.</param>
    /// <returns>Nothing for a sign that is not known.</returns>
    public static string Of(XElement sign) =>
        int.TryParse(sign.Value("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var place) ? Of(place, sign.Value("font")) : "";

    /// <summary>The words of a run: in a font of signs its letters are signs, and private code points of other fonts are left out.</summary>
    /// <param name="properties">Of the run.</param>
    public static string Read(string words, XElement? properties)
    {
        var font = properties.Child("rFonts").Value("ascii");
        var isOfSigns = font is Symbol or Wingdings;
        if (!isOfSigns && !words.AsSpan().ContainsAnyInRange(First, Last))
            return words;
        var read = new StringBuilder();
        foreach (var sign in words)
            read.Append(sign is >= First and <= Last || (isOfSigns && sign is > ' ' and <= '\u00FF') ? Of(sign, font) : sign.ToString());
        return read.ToString();
    }

    private static string Of(int place, string? font)
    {
        var isPrivate = place is >= First and <= Last;
        if (!isPrivate && place > 0xFF)
            return char.IsSurrogate((char)place) || place > char.MaxValue ? "" : ((char)place).ToString();
        var code = place & 0xFF;
        if (font == Symbol)
        {
            var (from, signs) = Places.LastOrDefault(part => part.From <= code);
            return signs is not null && code - from < signs.Length ? signs[code - from].ToString() : "";
        }

        return font == Wingdings ? Wingding(code) : "";
    }

    private static string Wingding(int code) => code switch
    {
        0x28 => "☎",
        0x2A => "✉",
        0x6C => "●",
        0x6E => "■",
        0xA7 => "▪",
        0xDF => "←",
        0xE0 => "→",
        0xE1 => "↑",
        0xE2 => "↓",
        0xFB => "✗",
        0xFC => "✓",
        0xFD => "☒",
        0xFE => "☑",
        _ => "",
    };
}
