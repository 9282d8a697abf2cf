using Briefings.Linking.Anchors;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Pairs;

/// <summary>Compares two texts by their anchors.</summary>
internal sealed class PairComparer(AnchorIndex index)
{
    public PairFeatures Compare(Profile a, Profile b)
    {
        var (table, other) = (index.TableOf(a), index.TableOf(b));
        var (places, back) = AnchorTable.Match(table, other);
        var common = new List<(int A, int B)>();
        double strong = 0, weak = 0, distinctive = 0;
        var facts = 0;
        for (var i = 0; i < a.Anchors.Length; i++)
        {
            var place = places[i];
            if (place < 0)
                continue;
            common.Add((i, place));
            // One text may show that a word is a person's name where the other does not: the order of the two says nothing.
            var weight = (table.Weight(i) + other.Weight(place)) / 2;
            if (a.Anchors[i].Kind == AnchorKind.Weak)
                weak += weight;
            else
                strong += weight;
            distinctive += weight * (Distinctiveness.Factor(a, b, i, place) + Distinctiveness.Factor(b, a, place, i)) / 2;
            if (IsHardFact(a, b, a.Anchors[i]))
                facts++;
        }

        var disagreement = DisagreementReader.Read(a, b, places, back);
        return new PairFeatures(
            strong + Math.Min(strong, weak), distinctive, Cover(a, b, places, table), Cover(b, a, back, other), InOrder(common), Ratio(a.Reading.Letters, b.Reading.Letters),
            Ratio(a.Reading.ParagraphCount, b.Reading.ParagraphCount),
            a.Language == b.Language ? Shingles.Containment(a.Reading.Shingles, b.Reading.Shingles) : 0,
            index.SoundsOf(a, b))
        {
            Disagreement = disagreement,
            Facts = facts + Math.Max(0, disagreement.PeopleKept - 1),
        };
    }

    /// <summary>A number, a day, an identifier or a quotation; not the day on which both were published.</summary>
    private static bool IsHardFact(Profile a, Profile b, Anchor shared) => shared.Kind switch
    {
        AnchorKind.Number => shared.Key.Length > AnchorTraits.LongestShortKey,
        AnchorKind.Date => !Distinctiveness.IsPublished(a, b, shared),
        AnchorKind.Code or AnchorKind.Quote => true,
        _ => false,
    };

    /// <summary>What the second text has of all that a translation of the first would keep.</summary>
    private static double Cover(Profile of, Profile by, int[] places, AnchorTable table)
    {
        double kept = 0, expected = 0;
        for (var i = 0; i < places.Length; i++)
        {
            var shared = places[i] >= 0;
            if (!shared && !IsKept(of.Anchors[i], of, by))
                continue;
            var weight = table.Weight(i);
            expected += weight;
            kept += shared ? weight : 0;
        }

        return expected == 0 ? 0 : kept / expected;
    }

    /// <summary>False for what a translator would write in other words or another script.</summary>
    internal static bool IsKept(Anchor anchor, Profile of, Profile by) => AnchorTraits.Of(anchor.Kind).Keeping switch
    {
        AnchorKeeping.Everywhere => true,
        AnchorKeeping.BetweenLatin => !by.IsForeignToLatin && !of.IsForeignToLatin,
        AnchorKeeping.OneLanguageOrFromOtherScript => of.Language == by.Language || of.IsForeignToLatin,
        AnchorKeeping.OneLanguage => of.Language == by.Language,
        var other => throw new ArgumentOutOfRangeException(nameof(anchor), other, null),
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
