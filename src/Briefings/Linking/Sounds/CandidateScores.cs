namespace Briefings.Linking.Sounds;

/// <summary>
/// What texts share with one text, added up in a table that its thread keeps: looking up each of some hundred in a dictionary
/// took twice as long.
/// </summary>
internal sealed class CandidateScores
{
    [ThreadStatic]
    private static CandidateScores? t_own;

    private readonly double[] _scores;
    private readonly bool[] _isFound;
    private readonly List<int> _found = [];

    private CandidateScores(int count) => (_scores, _isFound) = (new double[count], new bool[count]);

    /// <summary>The thread's own, with nothing in it.</summary>
    /// <param name="count">Of all texts.</param>
    public static CandidateScores Of(int count) => t_own is { } own && own._scores.Length == count ? own : t_own = new CandidateScores(count);

    public void Add(int text, double weight)
    {
        if (!_isFound[text])
        {
            _isFound[text] = true;
            _found.Add(text);
        }

        _scores[text] += weight;
    }

    /// <summary>The texts that share most, the first of two that share as much before the second; and forgets all.</summary>
    /// <param name="most">How many, at most.</param>
    /// <param name="self">Left out.</param>
    public int[] TakeBest(int most, int self)
    {
        var best = new List<int>(most + 1);
        foreach (var text in _found)
        {
            // Sorting all of them was half of finding candidates.
            if (text == self || (best.Count == most && !IsBefore(text, best[^1])))
                continue;
            var place = best.Count;
            while (place > 0 && IsBefore(text, best[place - 1]))
                place--;
            best.Insert(place, text);
            if (best.Count > most)
                best.RemoveAt(most);
        }

        foreach (var text in _found)
            (_scores[text], _isFound[text]) = (0, false);
        _found.Clear();
        return [.. best];
    }

    private bool IsBefore(int text, int other) => _scores[text] != _scores[other] ? _scores[text] > _scores[other] : text < other;
}
