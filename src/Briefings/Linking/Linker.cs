using System.Collections.Frozen;

namespace Briefings.Linking;

/// <summary>Finds who belongs with whom in an archive, by what the texts say.</summary>
internal static class Linker
{
    /// <summary>The links of an archive; the order of the articles does not matter.</summary>
    public static Links Link(LinkRequest request) =>
        new(
            [],
            [.. request.Events.Values.OrderBy(known => known.Id)],
            [.. request.Series.Values.OrderBy(known => known.Id)],
            request.Articles.Where(article => article.Events.Length > 0)
                .ToFrozenDictionary(article => article.Id, article => article.Events),
            request.Articles.Where(article => article.TranslationKey is not null)
                .ToFrozenDictionary(article => article.Id, article => article.TranslationKey!));
}
