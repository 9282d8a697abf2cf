using System.Collections.Immutable;
using Briefings.Facts.Words;
using Briefings.Linking.Anchors;

namespace Briefings.Linking.Readings;

/// <summary>A text's anchors as numbers, in the order of the text, so that two texts are compared without reading a word again.</summary>
internal sealed class AnchorTable
{
    private const byte OfKind = 0x0f;
    private const byte InTitle = 0x10;
    private const byte Acronym = 0x20;
    private const byte Earlier = 0x40;
    private const byte Fact = 0x80;

    private readonly int[] _ids;
    private readonly double[] _importances;
    private readonly double[] _distinctivenesses;
    private readonly byte[] _traits;
    private readonly (int[] Ids, int[] Places) _sorted;
    private readonly double[] _weights;

    /// <param name="columns">Of the anchors.</param>
    /// <param name="rarities">Of each anchor, by its id.</param>
    public AnchorTable(AnchorColumns columns, ReadOnlySpan<double> rarities)
    {
        (_ids, _importances, _distinctivenesses, _traits, PublishedPlace) = columns;
        _sorted = (_ids.ToArray(), new int[_ids.Length]);
        for (var place = 0; place < _ids.Length; place++)
            _sorted.Places[place] = place;
        Array.Sort(_sorted.Ids, _sorted.Places);
        _weights = new double[_ids.Length];
        for (var place = 0; place < _ids.Length; place++)
            _weights[place] = rarities[_ids[place]] * _importances[place];
        var facts = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < _ids.Length; i++)
        {
            if (KindOf(_sorted.Places[i]) is AnchorKind.Person or AnchorKind.Number or AnchorKind.Date or AnchorKind.Place)
                facts.Add(_sorted.Ids[i]);
        }

        Facts = facts.ToImmutable();
    }

    public int Length => _ids.Length;

    public ReadOnlySpan<int> Ids => _ids;

    /// <summary>Of people, numbers, days and places: what a text states beside words. Ascending.</summary>
    public ImmutableArray<int> Facts { get; }

    /// <summary>Of the anchor that is the day of its publication; -1 where it does not name that.</summary>
    public int PublishedPlace { get; }

    /// <summary>What the anchor at a place counts when two texts share it.</summary>
    public double Weight(int place) => _weights[place];

    /// <summary>How strongly the anchor at a place identifies one release, 0 to 1.</summary>
    public double Distinctiveness(int place) => _distinctivenesses[place];

    public AnchorKind KindOf(int place) => (AnchorKind)(_traits[place] & OfKind);

    public bool IsInTitle(int place) => (_traits[place] & InTitle) != 0;

    /// <summary>Whether it is a word of a name without a small letter.</summary>
    public bool IsAcronym(int place) => (_traits[place] & Acronym) != 0;

    /// <summary>Whether the text states it only of a year before its news.</summary>
    public bool IsEarlier(int place) => (_traits[place] & Earlier) != 0;

    /// <summary>A number, a day, an identifier or a quotation; not which edition of some event it is.</summary>
    public bool IsFact(int place) => (_traits[place] & Fact) != 0;

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

    public static byte TraitsOf(Anchor anchor) => (byte)((int)anchor.Kind
        | (anchor.Place.Paragraph == FactSpan.Title ? InTitle : 0)
        | (anchor.Kind is AnchorKind.Name or AnchorKind.Subject && IsAcronym(anchor.Text) ? Acronym : 0)
        | (anchor.IsEarlier ? Earlier : 0)
        | (IsFact(anchor) ? Fact : 0));

    private static bool IsAcronym(string word) => word.Length > 1 && !word.Any(char.IsLower);

    private static bool IsFact(Anchor anchor) => anchor.Kind switch
    {
        AnchorKind.Number => anchor.Key.Length > AnchorTraits.LongestShortKey,
        AnchorKind.Date or AnchorKind.Quote => true,
        AnchorKind.Code => !AnchorTraits.IsEdition(anchor),
        _ => false,
    };
}
