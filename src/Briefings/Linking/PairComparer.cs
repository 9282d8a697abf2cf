namespace Briefings.Linking;

/// <summary>Compares two texts by their anchors.</summary>
internal sealed class PairComparer(AnchorIndex index)
{
    public PairFeatures Compare(Profile a, Profile b)
    {
        var common = new List<(int A, int B)>();
        double strong = 0, weak = 0, telling = 0;
        for (var i = 0; i < a.Anchors.Length; i++)
        {
            if (!b.Order.TryGetValue(a.Anchors[i].Key, out var place))
                continue;
            common.Add((i, place));
            var weight = index.Weight(a.Anchors[i]);
            if (a.Anchors[i].Kind == AnchorKind.Weak)
                weak += weight;
            else
                strong += weight;
            telling += weight * Telling.Factor(a, b, i, place);
        }

        return new PairFeatures(
            strong + Math.Min(strong, weak), telling, Cover(a, b), Cover(b, a), InOrder(common), Ratio(a.Letters, b.Letters),
            Ratio(a.ParagraphCount, b.ParagraphCount),
            a.Language == b.Language ? Shingles.Containment(a.Shingles, b.Shingles) : 0);
    }

    /// <summary>What the second text has of all that a translation of the first would keep.</summary>
    private double Cover(Profile of, Profile by)
    {
        double kept = 0, expected = 0;
        foreach (var anchor in of.Anchors)
        {
            var shared = by.Order.ContainsKey(anchor.Key);
            if (!shared && !IsKept(anchor, of, by))
                continue;
            var weight = index.Weight(anchor);
            expected += weight;
            kept += shared ? weight : 0;
        }

        return expected == 0 ? 0 : kept / expected;
    }

    /// <summary>False for what a translator would write in other words or another script.</summary>
    internal static bool IsKept(Anchor anchor, Profile of, Profile by) => anchor.Kind switch
    {
        AnchorKind.Number or AnchorKind.Date or AnchorKind.Place or AnchorKind.Weak => true,
        AnchorKind.Person => !by.IsForeignToLatin && !of.IsForeignToLatin,
        AnchorKind.Name or AnchorKind.Url => of.Language == by.Language || of.IsForeignToLatin,
        _ => of.Language == by.Language,
    };

    private static double Ratio(double a, double b) => a == 0 || b == 0 ? 0 : Math.Min(a, b) / Math.Max(a, b);

    /// <summary>The longest run of common anchors that both texts have in one order, as a share of all.</summary>
    private static double InOrder(List<(int A, int B)> common)
    {
        if (common.Count == 0)
            return 0;
        var tails = new List<int>();
        foreach (var (_, place) in common)
        {
            var at = tails.BinarySearch(place);
            at = at < 0 ? ~at : at;
            if (at == tails.Count)
                tails.Add(place);
            else
                tails[at] = place;
        }

        return tails.Count / (double)common.Count;
    }
}
