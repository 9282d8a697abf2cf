using System.Buffers;
using Briefings.Linking.Anchors;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Pairs;

/// <summary>Compares two texts by their anchors.</summary>
internal sealed class PairComparer(AnchorIndex index)
{
    public PairFeatures Compare(Profile a, Profile b) => Compare(index.NumberOf(a), index.NumberOf(b));

    /// <param name="a">Index of the first text.</param>
    /// <param name="b">Index of the second text.</param>
    /// <param name="depth">What is computed of the two.</param>
    public PairFeatures Compare(int a, int b, PairDepth depth = PairDepth.Whole)
    {
        var (sheet, otherSheet) = (index.SheetOf(a), index.SheetOf(b));
        var (table, other) = (sheet.Table, otherSheet.Table);
        // Most of an import's new memory were the arrays of pairs.
        var rented = ArrayPool<int>.Shared.Rent((2 * table.Length) + other.Length);
        var inB = rented.AsSpan(0, table.Length);
        var inA = rented.AsSpan(table.Length, other.Length);
        var order = rented.AsSpan(table.Length + other.Length, table.Length);
        AnchorTable.Match(table, other, inB, inA);
        var first = new MatchedText(index.Profiles[a], sheet, inB);
        var second = new MatchedText(index.Profiles[b], otherSheet, inA);
        var features = Layout(first, second, order);
        if (depth != PairDepth.Translation)
            features = WithShared(features, first, second);
        if (depth != PairDepth.Shared)
            features = features with { Sounds = index.SoundsOf(sheet, otherSheet) };
        if (depth == PairDepth.Whole)
            features = features with { Disagreement = DisagreementReader.Read(first, second) };
        ArrayPool<int>.Shared.Return(rented);
        return features;
    }

    private static PairFeatures Layout(MatchedText a, MatchedText b, Span<int> order)
    {
        var (common, inOrder) = (0, 0);
        foreach (var place in a.Matches)
        {
            if (place < 0)
                continue;
            common++;
            inOrder = Extend(order[..inOrder], place, order);
        }

        return new PairFeatures(
            0, 0, Cover(a, b), Cover(b, a), common == 0 ? 0 : inOrder / (double)common, LengthOf(a.Text, b.Text),
            Ratio(a.Text.ParagraphCount, b.Text.ParagraphCount), 0, default)
        {
            AreInLatin = IsInLatin(a.Text) && IsInLatin(b.Text),
            Shared = common,
        };
    }

    private static PairFeatures WithShared(PairFeatures layout, MatchedText a, MatchedText b)
    {
        double strong = 0, weak = 0, distinctive = 0;
        var facts = 0;
        for (var i = 0; i < a.Matches.Length; i++)
        {
            var place = a.Matches[i];
            if (place < 0)
                continue;
            // One text may show that a word is a person's name where the other does not: the order of the two says nothing.
            var weight = (a.Table.Weight(i) + b.Table.Weight(place)) / 2;
            if (a.Table.KindOf(i) == AnchorKind.Weak)
                weak += weight;
            else
                strong += weight;
            distinctive += weight * (Distinctiveness.Factor(a, b, i) + Distinctiveness.Factor(b, a, place)) / 2;
            if (IsHardFact(a, b, i) && !a.Table.IsEarlier(i) && !b.Table.IsEarlier(place))
                facts++;
        }

        return layout with
        {
            Common = strong + Math.Min(strong, weak),
            Distinctive = distinctive,
            Wording = a.Text.Language == b.Text.Language ? Shingles.Containment(a.Sheet.Wording, b.Sheet.Wording) : 0,
            Facts = facts,
        };
    }

    // A Japanese title may have Latin letters alone.
    private static bool IsInLatin(Profile text) => text.IsLatin && !text.IsForeignToLatin;

    /// <summary>A number, a day, an identifier or a quotation; not the day on which both were published, and not which edition of some event it is.</summary>
    private static bool IsHardFact(MatchedText a, MatchedText b, int shared) =>
        a.Table.IsFact(shared) && !(a.Table.KindOf(shared) == AnchorKind.Date && Distinctiveness.IsPublished(a, b, shared));

    /// <summary>What the second text has of all that a translation of the first would keep.</summary>
    private static double Cover(MatchedText of, MatchedText by)
    {
        double kept = 0, expected = 0;
        var isKept = KeptKinds(of.Text, by.Text);
        for (var i = 0; i < of.Matches.Length; i++)
        {
            var shared = of.Matches[i] >= 0;
            if (!shared && (isKept & (1 << (int)of.Table.KindOf(i))) == 0)
                continue;
            var weight = of.Table.Weight(i);
            expected += weight;
            kept += shared ? weight : 0;
        }

        return expected == 0 ? 0 : kept / expected;
    }

    // A bit for each kind.
    private static int KeptKinds(Profile of, Profile by)
    {
        var kinds = 0;
        foreach (var traits in AnchorTraits.All)
            kinds |= IsKept(traits.Kind, of, by) ? 1 << (int)traits.Kind : 0;
        return kinds;
    }

    /// <summary>False for what a translator would write in other words or another script.</summary>
    internal static bool IsKept(AnchorKind kind, Profile of, Profile by) => AnchorTraits.Of(kind).Keeping switch
    {
        AnchorKeeping.Everywhere => true,
        AnchorKeeping.BetweenLatin => !by.IsForeignToLatin && !of.IsForeignToLatin,
        AnchorKeeping.OneLanguageOrFromOtherScript => of.Language == by.Language || of.IsForeignToLatin,
        AnchorKeeping.OneLanguage => of.Language == by.Language,
        var other => throw new ArgumentOutOfRangeException(nameof(kind), other, null),
    };

    /// <summary>The shorter text's length as a share of the longer one's.</summary>
    internal static double LengthOf(Profile a, Profile b) => Ratio(a.Letters, b.Letters);

    private static double Ratio(double a, double b) => a == 0 || b == 0 ? 0 : Math.Min(a, b) / Math.Max(a, b);

    /// <summary>Adds a common anchor to the longest run of those that both texts have in one order.</summary>
    /// <param name="tails">Where the best run of each length ends in the second text.</param>
    /// <param name="place">Of the anchor in the second text.</param>
    /// <param name="order">The same tails, and room for more.</param>
    /// <returns>The length of the run.</returns>
    private static int Extend(ReadOnlySpan<int> tails, int place, Span<int> order)
    {
        var at = tails.BinarySearch(place);
        at = at < 0 ? ~at : at;
        order[at] = place;
        return Math.Max(tails.Length, at + 1);
    }
}
