using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content.Curation;

namespace Briefings.Planning.Releases;

/// <summary>Finds what two shown briefings state differently, as long as both still say so.</summary>
internal static class ConflictFinder
{
    /// <returns>By article id; in the order of the notes.</returns>
    public static FrozenDictionary<string, ImmutableArray<Conflict>> Find(
        LinkNotes notes, IReadOnlyDictionary<string, Briefing> briefings)
    {
        var found = new Dictionary<string, List<Conflict>>(StringComparer.Ordinal);
        foreach (var (a, b) in notes.Conflicts.Select(conflict => (conflict.A, conflict.B)))
        {
            // What may not be shown has no body here, so nothing of it is quoted.
            if (Saying(briefings, a) is not { } first || Saying(briefings, b) is not { } second)
                continue;
            Add(found, a.Article, new Conflict(a.Words, second, b.Words));
            Add(found, b.Article, new Conflict(b.Words, first, a.Words));
        }

        return found.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal);
    }

    private static Briefing? Saying(IReadOnlyDictionary<string, Briefing> briefings, StatedWords words) =>
        briefings.TryGetValue(words.Article, out var briefing)
        && words.Words.Length > 0
        && briefing.Body.Contains(words.Words, StringComparison.Ordinal)
            ? briefing
            : null;

    private static void Add(Dictionary<string, List<Conflict>> found, string article, Conflict conflict)
    {
        if (!found.TryGetValue(article, out var conflicts))
            found.Add(article, conflicts = []);
        conflicts.Add(conflict);
    }
}
