using System.Collections.Frozen;
using Briefings.Content;
using Briefings.Content.Writing;

namespace Briefings.Linking.Releases;

/// <summary>Gives the versions of a release their common key; one that is stated or is in a file's name is kept.</summary>
internal static class ReleaseKeys
{
    /// <summary>By article id; only for releases of several articles, and where a key is stated.</summary>
    public static FrozenDictionary<string, string> Of(IEnumerable<LinkedRelease> releases)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var ordered = releases.OrderByDescending(release => Known(release) is not null)
            .ThenBy(release => Primary(release).Id, StringComparer.Ordinal);
        foreach (var release in ordered)
        {
            var key = Known(release) ?? Mint(release, taken);
            if (key is null)
                continue;
            taken.Add(key);
            foreach (var member in release.Members)
                keys.Add(member.Article.Id, key);
        }

        return keys.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The version that the others were made from: the oldest, in English where two are as old.</summary>
    public static Article Primary(LinkedRelease release) =>
        release.Members.Select(member => member.Article)
            .OrderBy(article => article.Date is null).ThenBy(article => article.Date?.Day)
            .ThenByDescending(article => article.Language.Primary == "en")
            .ThenBy(article => article.Id, StringComparer.Ordinal).First();

    private static string? Known(LinkedRelease release)
    {
        var stated = release.Members.Select(member => member.Article.TranslationKey)
            .Where(key => key is not null).Min(StringComparer.Ordinal);
        if (stated is not null || release.Members.Length == 1)
            return stated;
        // An older file without a key has its name for one: the newcomer takes that, and the old file stays as it is.
        return release.Members.Select(member => member.Article)
            .Where(article => article.Origin.Path.Length > 0)
            .OrderBy(article => article.Date?.Day).ThenBy(article => article.Id, StringComparer.Ordinal)
            .Select(article => article.ReleaseKey).FirstOrDefault();
    }

    private static string? Mint(LinkedRelease release, HashSet<string> taken)
    {
        if (release.Members.Length == 1)
            return null;
        var primary = Primary(release);
        var key = Slug.From(primary.Title).Value;
        // Two releases of one title: the article's own id, which never changes, distinguishes them.
        return taken.Contains(key) ? key + "-" + Slug.From(primary.Id).Value : key;
    }
}
