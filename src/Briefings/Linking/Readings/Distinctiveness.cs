using Briefings.Linking.Anchors;

namespace Briefings.Linking.Readings;

/// <summary>Distinguishes what in a text marks one happening from what its author puts under every text.</summary>
internal static class Distinctiveness
{
    private const double OfAcronym = 0.6;
    private const double OfGermanNoun = 0.15;
    private const double OfForeignName = 0.8;
    private const double TailStart = 0.7;

    /// <summary>How much of a shared anchor's weight counts towards one event, 0 to 2.</summary>
    /// <param name="a">The first text.</param>
    /// <param name="b">The second text.</param>
    /// <param name="placeA">The anchor's number among those of the first text; it is in the second, too.</param>
    public static double Factor(MatchedText a, MatchedText b, int placeA)
    {
        var placeB = a.Matches[placeA];
        if (a.Table.KindOf(placeA) == AnchorKind.Date && IsPublished(a, b, placeA))
            return 0;
        if (a.Table.IsEarlier(placeA) && b.Table.IsEarlier(placeB))
            return 0;
        var factor = OfKind(a, placeA, a.Text.Language == b.Text.Language ? a.Text.Language : "");
        if (a.Table.IsInTitle(placeA) && b.Table.IsInTitle(placeB))
            return factor * 1.6;
        // Contacts, "about us" and footers are at the end of every text of one author.
        return InTail(a.Table, placeA) && InTail(b.Table, placeB) ? factor * 0.3 : factor;
    }

    /// <summary>Whether it is the day on which both were published, which is compared as such: it tells of no event.</summary>
    public static bool IsPublished(MatchedText a, MatchedText b, int day) =>
        day == a.Table.PublishedPlace && a.Text.PublishedKey == b.Text.PublishedKey;

    private static bool InTail(AnchorTable table, int place) => place > table.Length * TailStart && table.Length > 20;

    // Every noun is a capital in German; words of one language say less than names that cross into another.
    private static double OfKind(MatchedText text, int place, string common) => text.Table.KindOf(place) switch
    {
        AnchorKind.Name or AnchorKind.Subject when text.Table.IsAcronym(place) => OfAcronym,
        AnchorKind.Name or AnchorKind.Subject when common == "de" => OfGermanNoun,
        AnchorKind.Name or AnchorKind.Subject when common == "" => OfForeignName,
        _ => text.Table.Distinctiveness(place),
    };
}
