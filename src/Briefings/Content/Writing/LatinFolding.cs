using System.Text;

namespace Briefings.Content.Writing;

/// <summary>Takes the diacritics off Latin letters: <c>Carreón</c> becomes <c>Carreon</c>.</summary>
/// <remarks>
/// The table carries what Unicode's compatibility decomposition gives for Latin letters, because
/// <see cref="string.Normalize()"/> knows only ASCII where the invariant culture is the only one.
/// </remarks>
internal static class LatinFolding
{
    private static readonly (string Base, string Letters)[] Table =
    [
        ("A", "ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ"),
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("AE", "Æ"),
        ("ae", "æ"),
        ("B", "ḂḄḆ"),
        ("b", "ḃḅḇ"),
        ("C", "ÇĆĈĊČḈ"),
        ("c", "çćĉċčḉ"),
        ("D", "ÐĎĐḊḌḎḐḒ"),
        ("d", "ðďđḋḍḏḑḓ"),
        ("DZ", "ǄǱ"),
        ("Dz", "ǅǲ"),
        ("dz", "ǆǳ"),
        ("E", "ÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("F", "Ḟ"),
        ("f", "ƒḟ"),
        ("G", "ĜĞĠĢǦǴḠ"),
        ("g", "ĝğġģǧǵḡ"),
        ("H", "ĤĦȞḢḤḦḨḪ"),
        ("h", "ĥħȟḣḥḧḩḫẖ"),
        ("I", "ÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ"),
        ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"),
        ("IJ", "Ĳ"),
        ("ij", "ĳ"),
        ("J", "Ĵ"),
        ("j", "ĵǰ"),
        ("K", "ĶǨḰḲḴ"),
        ("k", "ķĸǩḱḳḵ"),
        ("L", "ĹĻĽŁḶḸḺḼ"),
        ("l", "ĺļľłḷḹḻḽ"),
        ("LJ", "Ǉ"),
        ("Lj", "ǈ"),
        ("lj", "ǉ"),
        ("M", "ḾṀṂ"),
        ("m", "ḿṁṃ"),
        ("N", "ÑŃŅŇŊǸṄṆṈṊ"),
        ("n", "ñńņňŋǹṅṇṉṋ"),
        ("NJ", "Ǌ"),
        ("Nj", "ǋ"),
        ("nj", "ǌ"),
        ("O", "ÒÓÔÕÖØŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢ"),
        ("o", "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ("OE", "Œ"),
        ("oe", "œ"),
        ("P", "ṔṖ"),
        ("p", "ṕṗ"),
        ("R", "ŔŖŘȐȒṘṚṜṞ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("S", "ŚŜŞŠȘṠṢṤṦṨ"),
        ("s", "śŝşšſșṡṣṥṧṩẛ"),
        ("SS", "ẞ"),
        ("ss", "ß"),
        ("T", "ŢŤŦȚṪṬṮṰ"),
        ("t", "ţťŧțṫṭṯṱẗ"),
        ("Th", "Þ"),
        ("th", "þ"),
        ("U", "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("V", "ṼṾ"),
        ("v", "ṽṿ"),
        ("W", "ŴẀẂẄẆẈ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("X", "ẊẌ"),
        ("x", "ẋẍ"),
        ("Y", "ÝŶŸȲẎỲỴỶỸ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("Z", "ŹŻŽẐẒẔ"),
        ("z", "źżžẑẓẕ"),
    ];

    /// <summary>The small letters, by their plain ones.</summary>
    public static IEnumerable<(string Plain, string Letters)> Lower => Table.Where(static row => char.IsLower(row.Base[0]));

    private const char Last = '\u1EFF';

    private static readonly string?[] Bases = Load();

    /// <summary>The text with every Latin letter in its plain form and no combining marks after one.</summary>
    public static string Fold(string text)
    {
        if (System.Text.Ascii.IsValid(text))
            return text;
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter <= Last && Bases[letter] is { } plain)
                folded.Append(plain);
            else if (letter is < '\u0300' or > '\u036F')
                folded.Append(letter);
        }

        return folded.ToString();
    }

    /// <summary>The folded text in lower case, as words are compared.</summary>
    public static string Key(string text)
    {
        if (!System.Text.Ascii.IsValid(text))
            return Fold(text).ToLowerInvariant();
        return !text.AsSpan().ContainsAnyInRange('A', 'Z') ? text
            : string.Create(text.Length, text, static (lower, source) => System.Text.Ascii.ToLower(source, lower, out _));
    }

    private static string?[] Load()
    {
        var bases = new string?[Last + 1];
        foreach (var (plain, letters) in Table)
        {
            foreach (var letter in letters)
                bases[letter] = plain;
        }

        return bases;
    }
}
