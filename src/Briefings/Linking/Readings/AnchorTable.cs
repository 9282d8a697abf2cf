using System.Collections.Immutable;
using Briefings.Facts.Words;
using Briefings.Linking.Anchors;

namespace Briefings.Linking.Readings;

/// <summary>A profile's anchors as numbers, so that two texts are compared without reading a word again.</summary>
internal sealed class AnchorTable
{
    private const byte OfKind = 0x0f;
    private const byte InTitle = 0x10;
    private const byte Acronym = 0x20;
    private const byte Earlier = 0x40;

    private readonly int[] _ids;
    private readonly double[] _weights;
    private readonly byte[] _traits;
    private readonly (int[] Ids, int[] Places) _sorted;

    /// <param name="anchors">In the order of the text.</param>
    /// <param name="ids">Of each anchor; each once.</param>
    /// <param name="weights">Of each anchor.</param>
    /// <param name="digits">Of each anchor's id that is a number's: which digits it has.</param>
    public AnchorTable(ImmutableArray<Anchor> anchors, int[] ids, double[] weights, int[] digits)
    {
        (_ids, _weights) = (ids, weights);
        _traits = [.. anchors.Select(TraitsOf)];
        _sorted = (ids.ToArray(), [.. Enumerable.Range(0, ids.Length)]);
        Array.Sort(_sorted.Ids, _sorted.Places);
        Facts = [.. _sorted.Places.Where(place => KindOf(place) is AnchorKind.Person or AnchorKind.Number or AnchorKind.Date or AnchorKind.Place).Select(place => ids[place])];
        Numbers = [.. Enumerable.Range(0, ids.Length).Where(place => KindOf(place) == AnchorKind.Number).Select(place => NumberSign.Of(place, anchors[place], digits[ids[place]]))];
    }

    public int Length => _ids.Length;

    public ReadOnlySpan<int> Ids => _ids;

    /// <summary>Of people, numbers, days and places: what a text states beside words. Ascending.</summary>
    public ImmutableArray<int> Facts { get; }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<NumberSign> Numbers { get; }

    /// <summary>What the anchor at a place counts when two texts share it.</summary>
    public double Weight(int place) => _weights[place];

    public AnchorKind KindOf(int place) => (AnchorKind)(_traits[place] & OfKind);

    public bool IsInTitle(int place) => (_traits[place] & InTitle) != 0;

    /// <summary>Whether it is a word of a name without a small letter.</summary>
    public bool IsAcronym(int place) => (_traits[place] & Acronym) != 0;

    /// <summary>Whether the text states it only of a year before its news.</summary>
    public bool IsEarlier(int place) => (_traits[place] & Earlier) != 0;

    /// <summary>Finds for each anchor of two texts its place in the other text, or -1.</summary>
    /// <param name="inB">As long as the first text has anchors.</param>
    /// <param name="inA">As long as the second text has anchors.</param>
    public static void Match(AnchorTable a, AnchorTable b, Span<int> inB, Span<int> inA)
    {
        inB.Fill(-1);
        inA.Fill(-1);
        var (left, right) = (a._sorted, b._sorted);
        for (int i = 0, j = 0; i < left.Ids.Length && j < right.Ids.Length;)
        {
            var (first, second) = (left.Ids[i], right.Ids[j]);
            if (first == second)
                (inB[left.Places[i]], inA[right.Places[j]]) = (right.Places[j], left.Places[i]);
            i += first <= second ? 1 : 0;
            j += second <= first ? 1 : 0;
        }
    }

    private static byte TraitsOf(Anchor anchor) => (byte)((int)anchor.Kind
        | (anchor.Place.Paragraph == FactSpan.Title ? InTitle : 0)
        | (anchor.Kind is AnchorKind.Name or AnchorKind.Subject && IsAcronym(anchor.Text) ? Acronym : 0)
        | (anchor.IsEarlier ? Earlier : 0));

    private static bool IsAcronym(string word) => word.Length > 1 && !word.Any(char.IsLower);
}
