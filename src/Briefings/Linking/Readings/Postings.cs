namespace Briefings.Linking.Readings;

/// <summary>For each anchor, by its id, the texts that have it: two arrays of numbers for all.</summary>
internal sealed class Postings
{
    private readonly int[] _starts;
    private readonly int[] _texts;

    private Postings(int[] starts, int[] texts) => (_starts, _texts) = (starts, texts);

    /// <summary>How many anchors there are.</summary>
    public int Count => _starts.Length - 1;

    /// <param name="ids">The anchors of each text, each once.</param>
    /// <param name="count">How many anchors there are.</param>
    public static Postings Of(int[][] ids, int count)
    {
        var starts = new int[count + 1];
        foreach (var own in ids)
        {
            foreach (var id in own)
                starts[id + 1]++;
        }

        for (var id = 0; id < count; id++)
            starts[id + 1] += starts[id];
        var texts = new int[starts[count]];
        var next = starts.AsSpan(0, count).ToArray();
        for (var text = 0; text < ids.Length; text++)
        {
            foreach (var id in ids[text])
                texts[next[id]++] = text;
        }

        return new Postings(starts, texts);
    }

    public int CountOf(int id) => _starts[id + 1] - _starts[id];

    /// <summary>Ascending.</summary>
    public ReadOnlySpan<int> Of(int id) => _texts.AsSpan(_starts[id].._starts[id + 1]);
}
