namespace Briefings.Diagnostics;

/// <summary>Finds what the author probably meant.</summary>
internal static class Suggestion
{
    /// <summary>The known name nearest to a wrong one.</summary>
    /// <returns>Null when none is within a third of its letters, rounded up.</returns>
    public static string? Nearest(string wrong, IEnumerable<string> known) =>
        known.Select(name => (name, distance: Distance(wrong, name)))
            .Where(candidate => candidate.distance <= (wrong.Length + 2) / 3)
            .OrderBy(candidate => candidate.distance)
            .ThenBy(candidate => candidate.name, StringComparer.Ordinal)
            .Select(candidate => candidate.name)
            .FirstOrDefault();

    /// <summary>The end of a message: <c>; did you mean 'title'?</c>, or nothing.</summary>
    public static string Hint(string wrong, IEnumerable<string> known) =>
        Nearest(wrong, known) is { } name ? $"; did you mean '{name}'?" : "";

    // Levenshtein's distance, case folded, with one row of the table.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                var best = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                (diagonal, row[j]) = (row[j], best);
            }
        }

        return row[b.Length];
    }

    /// <summary>The same for a key; where there is a place for anything, it is named to those who did not mistype.</summary>
    public static string KeyHint(string key, IEnumerable<string> known)
    {
        var hint = Hint(key, known);
        return hint.Length == 0 && known.Contains("params") ? "; what your own templates use goes below 'params'" : hint;
    }
}
