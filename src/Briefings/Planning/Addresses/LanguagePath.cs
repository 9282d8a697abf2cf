using System.Globalization;
using Briefings.Configuration;

namespace Briefings.Planning.Addresses;

/// <summary>Paths below a language's own part of the site.</summary>
internal static class LanguagePath
{
    /// <summary>The folder of a year's articles, and of those without a date.</summary>
    public static string Year(int? year) => year?.ToString("D4", CultureInfo.InvariantCulture) ?? "undated";

    public static SitePath Home(LanguageTag language) => SitePath.Folder(language.Value.ToLowerInvariant());

    public static SitePath Below(LanguageTag language, string folder) =>
        SitePath.Folder(language.Value.ToLowerInvariant(), folder);

    public static SitePath Below(LanguageTag language, string folder, string name) =>
        SitePath.Folder(language.Value.ToLowerInvariant(), folder, name);
}
