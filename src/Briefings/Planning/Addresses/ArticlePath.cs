using System.Globalization;
using Briefings.Configuration;
using Briefings.Content;

namespace Briefings.Planning.Addresses;

/// <summary>Makes the addresses of articles by the site's pattern.</summary>
internal static class ArticlePath
{
    /// <remarks>Of a month or a day that is not known nothing is left, neither a folder nor a hyphen.</remarks>
    public static SitePath Of(Article article, PermalinkPattern pattern)
    {
        var segments = pattern.Segments.Select(segment => Expand(segment, article)).Where(segment => segment.Length > 0);
        return SitePath.Folder([.. segments]);
    }

    private static string Expand(string segment, Article article)
    {
        if (!segment.Contains(':', StringComparison.Ordinal))
            return segment;
        var day = article.Date?.Day;
        var dated = segment
            .Replace(PermalinkPattern.Language, article.Language.Value.ToLowerInvariant(), StringComparison.Ordinal)
            .Replace(PermalinkPattern.Year, LanguagePath.Year(day?.Year), StringComparison.Ordinal)
            .Replace(PermalinkPattern.Month, day?.Month.ToString("D2", CultureInfo.InvariantCulture) ?? "", StringComparison.Ordinal)
            .Replace(PermalinkPattern.Day, day?.Day.ToString("D2", CultureInfo.InvariantCulture) ?? "", StringComparison.Ordinal);
        if (day is null)
            dated = string.Join('-', dated.Split('-', StringSplitOptions.RemoveEmptyEntries));
        return dated.Replace(PermalinkPattern.Slug, article.Permalink.Value, StringComparison.Ordinal);
    }
}
