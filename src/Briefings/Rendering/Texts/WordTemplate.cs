using System.Text;
using Briefings.Configuration;
using Briefings.Rendering.Themes;

namespace Briefings.Rendering.Texts;

/// <summary>A file of words for a translator to begin with.</summary>
internal static class WordTemplate
{
    private const string Reference = "en";

    /// <summary>Where a site keeps the words of a language.</summary>
    public static string PathOf(LanguageTag language) => $"{Theme.Folder}/{WordFiles.NameOf(language.Value)}";

    /// <summary>The program's words in the language where it has them, else those of the site's default language.</summary>
    public static byte[] For(LanguageTag language, LanguageTag defaultLanguage)
    {
        var names = new[] { language.Value, language.Primary, defaultLanguage.Value, defaultLanguage.Primary, Reference };
        var source = names.Select(name => Theme.OwnText(WordFiles.NameOf(name))).First(text => text is not null)!;
        var words = source.Text[(source.Text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        return Encoding.UTF8.GetBytes($"# The words of the site in '{language}'. {{0}}, {{1}} … are filled in.\n{words}");
    }
}
