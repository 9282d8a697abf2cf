using System.Collections.Immutable;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Fields;

/// <summary>Finds the name of a web site at the end of a title: <c>Rates fall | The Daily</c>, <c>…：北海道新聞</c>.</summary>
internal static class SiteSuffix
{
    private static readonly string[] Separators = [" | ", "｜", "：", ": ", " - ", " – ", " — ", " :: ", " « ", " » "];

    private static readonly ImmutableArray<string> SiteWords = SectionWords.Written(Section.SiteWords);

    /// <returns>How much of the text is the title, and where the site's name begins: at the end where there is none.</returns>
    public static (int Title, int Site) Find(string title)
    {
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at < 12 && !(at > 5 && Scripts.IsUnspaced(title[0])))
                continue;
            var suffix = title[(at + separator.Length)..];
            // A bar only ever sets off a site; other marks need a word that says so.
            var isSite = separator is " | " or "｜" ? suffix.Length < 45 : suffix.Length < 60 && NamesSite(suffix);
            if (isSite && suffix.Length < at)
                return (title.AsSpan(0, at).TrimEnd().Length, at + separator.Length);
        }

        return (title.Length, title.Length);
    }

    private static bool NamesSite(string suffix)
    {
        var key = suffix.ToLowerInvariant();
        return SiteWords.Any(word => key.EndsWith(word, StringComparison.Ordinal) || key.Contains(word + " ", StringComparison.Ordinal));
    }
}
