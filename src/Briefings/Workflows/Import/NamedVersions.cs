using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Content.Writing;

namespace Briefings.Workflows.Import;

/// <summary>
/// Finds the versions of one release by the names of their files, as generators write them: <c>pier.md</c> and
/// <c>pier.de.md</c>, or <c>en/pier.md</c> and <c>de/pier.md</c>.
/// </summary>
internal static class NamedVersions
{
    /// <summary>The same, with one key for the versions of a release.</summary>
    public static ImmutableArray<SeedResult> Join(ImmutableArray<SeedResult> results)
    {
        results = WithoutSharedKeys(results);
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in results.Where(IsMarkdown).GroupBy(result => NameOf(result.Seed, result.Article!), StringComparer.Ordinal))
        {
            // Two of one language are no versions of each other.
            if (group.Count() < 2 || group.DistinctBy(result => result.Article!.Language).Count() < group.Count())
                continue;
            var known = group.FirstOrDefault(result => result.Article!.TranslationKey is not null) ?? group.FirstOrDefault(result => result.Status == ImportStatus.Unchanged);
            foreach (var result in group)
                keys[result.Article!.Id] = known?.Article!.ReleaseKey ?? Slug.From(group.Key.Replace('/', ' ')).Value;
        }

        return keys.Count == 0 ? results :
        [
            .. results.Select(result => result is { Status: ImportStatus.New or ImportStatus.Updated, Article: { TranslationKey: null } article }
                && keys.TryGetValue(article.Id, out var key) ? result with { Article = article with { TranslationKey = key } } : result),
        ];
    }

    // What two texts of one language have in common is no release: a number of a file, or a subject.
    private static ImmutableArray<SeedResult> WithoutSharedKeys(ImmutableArray<SeedResult> results)
    {
        var shared = results.Where(result => result is { Status: ImportStatus.New, Article.TranslationKey: not null })
            .GroupBy(result => (result.Article!.TranslationKey, result.Article.Language)).Where(group => group.Count() > 1)
            .Select(group => group.Key.TranslationKey).ToHashSet(StringComparer.Ordinal);
        return shared.Count == 0 ? results :
        [
            .. results.Select(result => result is { Status: ImportStatus.New, Article: { TranslationKey: { } key } article } && shared.Contains(key)
                ? result with { Article = article with { TranslationKey = null } } : result),
        ];
    }

    private static bool IsMarkdown(SeedResult result) =>
        result.Article is not null && Path.GetExtension(result.Seed).ToLowerInvariant() is ".md" or ".markdown";

    // Below the folder of seeds, without what says the language.
    private static string NameOf(string seed, Article article)
    {
        var language = article.Language.Primary;
        var folders = seed.Split('/')[1..^1];
        var name = Path.GetFileNameWithoutExtension(seed);
        var end = name.LastIndexOf('.');
        if (end > 0 && IsOf(name[(end + 1)..], language))
            name = name[..end];
        else
            folders = [.. folders.Where(folder => !IsOf(folder, language))];
        return string.Join('/', folders.Append(name));
    }

    // "de", "de-CH" or "de_CH"
    private static bool IsOf(string part, string language) => part.Split('-', '_')[0].Equals(language, StringComparison.OrdinalIgnoreCase);
}
