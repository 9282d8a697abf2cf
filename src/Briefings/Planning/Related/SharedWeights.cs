using Briefings.Planning.Releases;

namespace Briefings.Planning.Related;

/// <summary>
/// Adds up what releases share with one of them. A table by <see cref="Release.Key"/> that each thread uses again
/// and again: with a dictionary of them for each page, related lists were a tenth of a whole build.
/// </summary>
internal sealed class SharedWeights
{
    [ThreadStatic]
    private static SharedWeights? s_ofThread;

    private readonly List<int> _found = [];
    private double[] _weights = [];
    private bool[] _ties = [];

    /// <summary>The keys of all that something ties, in the order they were found.</summary>
    public IEnumerable<int> Tied => _found.Where(key => _ties[key]);

    public double this[int key] => _weights[key];

    /// <summary>The thread's own, empty; good until the thread asks again.</summary>
    /// <param name="releases">Keys are below this.</param>
    public static SharedWeights OfThread(int releases)
    {
        var own = s_ofThread ??= new SharedWeights();
        own.Clear();
        if (own._weights.Length < releases)
            (own._weights, own._ties) = (new double[releases], new bool[releases]);
        return own;
    }

    public void Add(SharedSubject shared)
    {
        foreach (var release in shared.Near)
        {
            ref var weight = ref _weights[release.Key];
            if (weight == 0)
                _found.Add(release.Key);
            weight += shared.Weight;
            _ties[release.Key] |= shared.IsTie;
        }
    }

    private void Clear()
    {
        foreach (var key in _found)
            (_weights[key], _ties[key]) = (0, false);
        _found.Clear();
    }
}
