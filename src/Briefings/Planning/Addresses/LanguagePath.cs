using System.Globalization;
using Briefings.Configuration;

namespace Briefings.Planning.Addresses;

/// <summary>Paths below a language's own part of the site.</summary>
internal static class LanguagePath
{
    /// <summary>The folder of a year's articles, and of those without a date.</summary>
    public static string Year(int? year) => year?.ToString("D4", CultureInfo.InvariantCulture) ?? "undated";

    /// <summary>Whether the last part of an article's address would be that of a month's list.</summary>
    public static bool IsMonth(string name) =>
        name.Length == 2 && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12;

    public static SitePath Home(LanguageTag language) => SitePath.Folder(language.Value.ToLowerInvariant());

    public static SitePath Below(LanguageTag language, string folder) =>
        SitePath.Root.Then($"{language.Value.ToLowerInvariant()}/{folder}/");

    public static SitePath Below(LanguageTag language, string folder, string name) =>
        SitePath.Root.Then($"{language.Value.ToLowerInvariant()}/{folder}/{name}/");
}
