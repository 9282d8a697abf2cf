using Briefings.Facts.Words;
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
    /// <param name="placeA">Its number among the anchors of the first text.</param>
    /// <param name="placeB">Its number among the anchors of the second text.</param>
    public static double Factor(Profile a, Profile b, int placeA, int placeB)
    {
        var anchor = a.Anchors[placeA];
        if (anchor.Kind == AnchorKind.Date && IsPublished(a, b, anchor))
            return 0;
        var factor = OfKind(anchor, a.Language == b.Language ? a.Language : "");
        var inTitles = anchor.Place.Paragraph == FactSpan.Title && b.Anchors[placeB].Place.Paragraph == FactSpan.Title;
        if (inTitles)
            return factor * 1.6;
        // Contacts, "about us" and footers are at the end of every text of one author.
        return InTail(a, placeA) && InTail(b, placeB) ? factor * 0.3 : factor;
    }

    /// <summary>The day on which both were published, which is compared as such: it tells of no event.</summary>
    public static bool IsPublished(Profile a, Profile b, Anchor day) => day.Key == a.PublishedKey && day.Key == b.PublishedKey;

    private static bool InTail(Profile profile, int place) => place > profile.Anchors.Length * TailStart && profile.Anchors.Length > 20;

    // Every noun is a capital in German; words of one language say less than names that cross into another.
    private static double OfKind(Anchor anchor, string common) => anchor.Kind switch
    {
        AnchorKind.Name or AnchorKind.Subject when IsAcronym(anchor.Text) => OfAcronym,
        AnchorKind.Name or AnchorKind.Subject when common == "de" => OfGermanNoun,
        AnchorKind.Name or AnchorKind.Subject when common == "" => OfForeignName,
        var kind => AnchorTraits.Of(kind).DistinctivenessOf(anchor),
    };

    private static bool IsAcronym(string word) => word.Length > 1 && word.All(letter => !char.IsLower(letter));
}
