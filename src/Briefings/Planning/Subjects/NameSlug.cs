using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Briefings.Content.Writing;

namespace Briefings.Planning.Subjects;

/// <summary>Makes the last part of the address of a name; signs are spelled where there is nothing else.</summary>
internal static class NameSlug
{
    private static readonly FrozenDictionary<int, string> Signs = new Dictionary<int, string>
    {
        ['!'] = "exclamation",
        ['?'] = "question",
        ['+'] = "plus",
        ['-'] = "minus",
        ['='] = "equals",
        ['&'] = "and",
        ['#'] = "hash",
        ['@'] = "at",
        ['%'] = "percent",
        ['$'] = "dollar",
        ['€'] = "euro",
        ['*'] = "star",
        ['.'] = "dot",
        [','] = "comma",
        [':'] = "colon",
        ['/'] = "slash",
        ['\\'] = "backslash",
        ['_'] = "underscore",
        ['~'] = "tilde",
        ['<'] = "less",
        ['>'] = "greater",
        ['|'] = "bar",
        ['^'] = "caret",
    }.ToFrozenDictionary();

    /// <summary>Of <c>++</c>, <c>plus-plus</c>; a sign without a name is its number in Unicode, as in <c>u1f3b5</c>.</summary>
    public static Slug Of(string name) => name.EnumerateRunes().Any(Rune.IsLetterOrDigit) || string.IsNullOrWhiteSpace(name)
        ? Slug.From(name)
        : Slug.From(string.Join('-', name.EnumerateRunes().Where(rune => !Rune.IsWhiteSpace(rune)).Select(Spell)));

    private static string Spell(Rune rune) =>
        Signs.TryGetValue(rune.Value, out var sign) ? sign : "u" + rune.Value.ToString("x4", CultureInfo.InvariantCulture);
}
