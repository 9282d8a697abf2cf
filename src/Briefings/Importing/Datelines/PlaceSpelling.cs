using System.Collections.Immutable;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Datelines;

/// <summary>Writes a dateline's place as a name: <c>NEW YORK</c> becomes <c>New York</c>.</summary>
internal static class PlaceSpelling
{
    // Not with a capital inside a name: "Rio de Janeiro", "Frankfurt am Main".
    private static readonly ImmutableArray<string> Small = SectionWords.Written(Section.PlaceSmallWords);

    /// <param name="language">Primary subtag: Turkish has two letters I.</param>
    public static string Of(string place, string language)
    {
        place = place.Replace('\n', ' ');
        if (place.Length < 3 || place.Any(char.IsLower))
            return place;
        var letters = place.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
        {
            if (char.IsLetter(letters[i - 1]) || letters[i - 1] is '\'' or '’')
                letters[i] = letters[i] == 'İ' ? 'i' : language is "tr" or "az" && letters[i] == 'I' ? 'ı' : char.ToLowerInvariant(letters[i]);
        }

        // Armenian has one small letter for the two capitals inside a word.
        return WithSmallWords(language == "hy" ? new string(letters).Replace("եվ", "և", StringComparison.Ordinal) : new string(letters));
    }

    private static string WithSmallWords(string place)
    {
        foreach (var word in Small)
        {
            foreach (var (before, after) in new[] { (' ', ' '), ('-', '-') })
                place = place.Replace($"{before}{word}{after}", $"{before}{word.ToLowerInvariant()}{after}", StringComparison.Ordinal);
        }

        return place;
    }
}
