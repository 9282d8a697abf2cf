namespace Briefings.Linking.Releases;

/// <summary>Numbers that are put together step by step (union by smaller root, path halving).</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    public int Find(int item)
    {
        while (_parents[item] != item)
            item = _parents[item] = _parents[_parents[item]];
        return item;
    }

    public void Join(int a, int b)
    {
        var (first, second) = (Find(a), Find(b));
        if (first != second)
            _parents[Math.Max(first, second)] = Math.Min(first, second);
    }

    /// <summary>The sets, each in ascending order, by their smallest member.</summary>
    public IEnumerable<IGrouping<int, int>> Sets() => Enumerable.Range(0, _parents.Length).GroupBy(Find);
}
