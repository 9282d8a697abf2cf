using System.Collections.Immutable;
using Briefings.Planning;
using Briefings.Planning.Releases;
using Briefings.Rendering.Bodies;
using Briefings.Tracing;

namespace Briefings.Rendering.Search;

/// <summary>Reads the words of a language's briefings, where they are not known.</summary>
/// <param name="bodies">Has their texts.</param>
/// <param name="index">Says what their subjects are called.</param>
/// <param name="known">What an earlier build read.</param>
internal sealed class SearchWordsReader(BodyStore bodies, SiteIndex index, SearchWords known)
{
    // Enough parts for all processors to end at about the same time.
    private const int PerPart = 256;

    private readonly Dictionary<Fingerprint, BriefingWords> _known = known.Briefings
        .Where(briefing => briefing.Key != Fingerprint.None).DistinctBy(briefing => briefing.Key).ToDictionary(briefing => briefing.Key);

    /// <param name="briefings">In the order of the index.</param>
    /// <param name="keys">Of all that the words of each are read from.</param>
    public SearchWords Read(ImmutableArray<Briefing> briefings, ImmutableArray<Fingerprint> keys)
    {
        var parts = new ImmutableArray<SearchWords>[(briefings.Length + PerPart - 1) / PerPart];
        Parallel.For(0, parts.Length, part => parts[part] = ReadTrace.Apart(() => Read(
            briefings, keys, (part * PerPart)..Math.Min((part + 1) * PerPart, briefings.Length))));
        return SearchWords.Join([.. parts.SelectMany(part => part)]);
    }

    // Runs of briefings whose words are numbered in one way: as they are known, or newly.
    private ImmutableArray<SearchWords> Read(ImmutableArray<Briefing> briefings, ImmutableArray<Fingerprint> keys, Range range)
    {
        var counter = new WordCounter();
        var runs = new List<(bool IsKnown, List<BriefingWords> Briefings)>();
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            var kept = _known.GetValueOrDefault(keys[i]);
            if (runs.Count == 0 || runs[^1].IsKnown != (kept is not null))
                runs.Add((kept is not null, []));
            runs[^1].Briefings.Add(kept ?? counter.Count(briefings[i], [bodies.WordsOf(briefings[i]), .. OtherNames.Of(briefings[i], index)], keys[i]));
        }

        ImmutableArray<string> words = [.. counter.Words];
        return [.. runs.Select(run => new SearchWords(run.IsKnown ? known.Words : words, [.. run.Briefings]))];
    }
}
