using System.Collections.Immutable;
using Briefings.Content;

namespace Briefings.Workflows.Import;

/// <summary>Says in words in which fields two readings of one release differ.</summary>
internal static class ArticleDifference
{
    /// <returns>As in <c>date '2025-09-09' → '2025-09-10', body</c>; <c>nothing that is read</c> where they are alike.</returns>
    public static string Describe(Article was, Article @is)
    {
        var changes = ImmutableArray.CreateBuilder<string>();
        Compare("title", was.Title, @is.Title);
        Compare("date", was.Date?.ToString(), @is.Date?.ToString());
        Compare("language", was.Language.Value, @is.Language.Value);
        Compare("place", was.Place, @is.Place);
        Compare("source", was.Source, @is.Source);
        Compare("agency", was.Agency, @is.Agency);
        Compare("originalUrl", was.OriginalUrl, @is.OriginalUrl);
        if (was.Body != @is.Body)
            changes.Add("body");
        return changes.Count == 0 ? "nothing that is read" : string.Join(", ", changes);

        void Compare(string field, string? before, string? now)
        {
            if (before != now)
                changes.Add($"{field} '{before ?? "none"}' → '{now ?? "none"}'");
        }
    }
}
