using System.Globalization;
using System.Text;
using Briefings.Files;

namespace Briefings.Content.Writing;

/// <summary>A name made fit for a URL and a file: letters, digits and single hyphens, lower case.</summary>
internal readonly record struct Slug : IComparable<Slug>
{
    /// <summary>Longest slug that is minted, in characters; it is cut at a hyphen.</summary>
    public const int MaxLength = 60;

    // A folder's or a file's name may have 255 bytes on most systems, and a number and a language come behind it.
    private const int MostBytes = 200;

    private Slug(string value) => Value = value;

    public string Value { get; }

    /// <summary>Reads a slug that a person wrote.</summary>
    /// <returns>False when the text is empty or would change by being made a slug.</returns>
    public static bool TryParse(string? text, out Slug slug)
    {
        slug = default;
        if (string.IsNullOrEmpty(text) || Encoding.UTF8.GetByteCount(text) > MostBytes || text[0] == '-' || text[^1] == '-')
            return false;
        foreach (var rune in text.EnumerateRunes())
        {
            var fits = rune.Value == '-' || (Rune.IsLetterOrDigit(rune) && Rune.ToLowerInvariant(rune) == rune) || IsMark(rune);
            if (!fits)
                return false;
        }

        slug = new Slug(text);
        return !text.Contains("--", StringComparison.Ordinal);
    }

    /// <summary>
    /// Makes a slug of a title or name; letters of every script are kept with their vowel signs, Latin diacritics are folded, and
    /// points that a script writes for learners only (Arabic, Hebrew) are left out.
    /// </summary>
    /// <returns>The slug, or <c>untitled</c> where the text has neither letters nor digits.</returns>
    public static Slug From(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var written in LatinFolding.Fold(WholeLetters.Of(text)).EnumerateRunes())
        {
            var rune = HalfWidth(written);
            if (Rune.IsLetterOrDigit(rune) || (IsMark(rune) && !IsPoint(rune) && slug.Length > 0 && slug[^1] != '-'))
                slug.Append(Rune.ToLowerInvariant(rune));
            else if (IsPoint(rune))
                continue;
            else if (slug.Length > 0 && slug[^1] != '-' && !IsApostrophe(rune))
                slug.Append('-');
        }

        var value = Shorten(slug.ToString().Trim('-'));
        return new Slug(value.Length == 0 ? "untitled" : ReservedNames.Contains(value) ? value + "-1" : value);
    }

    /// <summary>The slug with a number behind it, that keeps two apart which would be the same; it may be longer than others.</summary>
    public Slug WithNumber(int number) => new($"{Value}-{number}");

    public int CompareTo(Slug other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    // Full-width letters and digits, as in Japanese titles, become the plain ones that readers type.
    private static Rune HalfWidth(Rune rune) => rune.Value is >= 0xFF01 and <= 0xFF5E ? new Rune(rune.Value - 0xFF01 + '!') : rune;

    // Of vowels, tones and the like, without which words of many scripts are others.
    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Hebrew points and Arabic harakat, which a script writes for learners, and the joiner that only shapes the letters beside it.
    private static bool IsPoint(Rune rune) => rune.Value is 0x200D or (>= 0x0591 and <= 0x05C7) or (>= 0x0610 and <= 0x061A) or (>= 0x064B and <= 0x065F) or 0x0670;

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '\u2019';

    private static string Shorten(string slug)
    {
        if (slug.Length <= MaxLength)
            return slug;
        var cut = slug.LastIndexOf('-', MaxLength);
        var end = cut > MaxLength / 2 ? cut : char.IsHighSurrogate(slug[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return slug[..end].Trim('-');
    }
}
