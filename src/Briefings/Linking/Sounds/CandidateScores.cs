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
        var ranked = new (double Lacks, int Text)[_found.Count];
        var count = 0;
        foreach (var text in _found)
        {
            if (text != self)
                ranked[count++] = (-_scores[text], text);
            (_scores[text], _isFound[text]) = (0, false);
        }

        _found.Clear();
        Array.Sort(ranked, 0, count, s_byLack);
        var best = new int[Math.Min(most, count)];
        for (var i = 0; i < best.Length; i++)
            best[i] = ranked[i].Text;
        return best;
    }

    private static readonly IComparer<(double Lacks, int Text)> s_byLack = Comparer<(double Lacks, int Text)>.Create(
        static (a, b) => a.Lacks != b.Lacks ? a.Lacks.CompareTo(b.Lacks) : a.Text - b.Text);
}
