using System.Collections.Immutable;

namespace Briefings.Rendering.Search;

/// <summary>Words, and the briefings that have them.</summary>
/// <param name="Words">Each once.</param>
/// <param name="Briefings">In the order of an index, or by their keys.</param>
internal sealed record SearchWords(ImmutableArray<string> Words, ImmutableArray<BriefingWords> Briefings)
{
    /// <summary>Makes one list of several, with its words in ordinal order and without those that no briefing has.</summary>
    /// <param name="parts">Briefings in the order they are to have. Parts may share their words.</param>
    public static SearchWords Join(ImmutableArray<SearchWords> parts)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var maps = new Dictionary<ImmutableArray<string>, int[]>();
        foreach (var part in parts)
            Number(part, maps, numbers);
        var words = numbers.Keys.ToArray();
        var places = InOrder(words);
        var briefings = parts.SelectMany(part => part.Briefings.Select(briefing => briefing with
        {
            Words = Array.ConvertAll(briefing.Words, word => places[maps[part.Words][word]]),
        }));
        return new SearchWords([.. words], [.. briefings]);
    }

    // Sorts words, and says where each has gone.
    private static int[] InOrder(string[] words)
    {
        var order = Enumerable.Range(0, words.Length).ToArray();
        Array.Sort(words, order, StringComparer.Ordinal);
        var places = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            places[order[i]] = i;
        return places;
    }

    // For each word of a part its number among all; words that none of its briefings has get none.
    private static void Number(SearchWords part, Dictionary<ImmutableArray<string>, int[]> maps, Dictionary<string, int> numbers)
    {
        if (!maps.TryGetValue(part.Words, out var map))
        {
            maps.Add(part.Words, map = new int[part.Words.Length]);
            Array.Fill(map, -1);
        }

        foreach (var briefing in part.Briefings)
        {
            foreach (var word in briefing.Words)
            {
                if (map[word] >= 0)
                    continue;
                if (!numbers.TryGetValue(part.Words[word], out map[word]))
                    numbers.Add(part.Words[word], map[word] = numbers.Count);
            }
        }
    }
}
