using System.Collections.Immutable;

namespace Briefings.Linking.Anchors;

/// <summary>What holds for every anchor of a kind: one row a kind, and every kind has one.</summary>
/// <param name="Prefix">Begins the key of its anchors.</param>
/// <param name="Name">What evidence and the review call it.</param>
/// <param name="Importance">What a shared one counts, before its rarity.</param>
/// <param name="Distinctiveness">How strongly a shared one identifies one release, 0 to 1; a name's depends on its languages.</param>
/// <param name="Keeping">Where else it is to be expected.</param>
internal sealed record AnchorTraits(AnchorKind Kind, string Prefix, string Name, double Importance, double Distinctiveness, AnchorKeeping Keeping)
{
    /// <summary>Such as a number of two digits.</summary>
    internal const int LongestShortKey = 4;

    // Many events have a tenth edition, and each has one this year.
    private const double DistinctivenessOfEdition = 0.4;

    /// <summary>In the order of the kinds.</summary>
    public static ImmutableArray<AnchorTraits> All { get; } =
    [
        new(AnchorKind.Name, "w:", "name", 1, 0.4, AnchorKeeping.OneLanguageOrFromOtherScript),
        new(AnchorKind.Person, "w:", "person", 1.3, 1, AnchorKeeping.BetweenLatin),
        new(AnchorKind.Number, "n:", "number", 1.5, 1, AnchorKeeping.Everywhere) { ShortImportance = 0.8, ShortDistinctiveness = 0.5 },
        new(AnchorKind.Date, "d:", "date", 1, 1, AnchorKeeping.Everywhere),
        new(AnchorKind.Place, "p:", "place", 0.5, 0.7, AnchorKeeping.Everywhere),
        new(AnchorKind.Weak, "s:", "detail", 0.4, 0.4, AnchorKeeping.Everywhere),
        new(AnchorKind.Url, "u:", "url", 1, 0.4, AnchorKeeping.OneLanguageOrFromOtherScript),
        new(AnchorKind.Quote, "q:", "quote", 1.5, 0.7, AnchorKeeping.OneLanguage),
        new(AnchorKind.Code, "i:", "identifier", 1.5, 1, AnchorKeeping.Everywhere),
        new(AnchorKind.Subject, "w:", "subject", 1, 0.4, AnchorKeeping.OneLanguageOrFromOtherScript),
    ];

    /// <summary>The same for a key of few signs, such as a number of two digits; null where its length does not matter.</summary>
    public double? ShortImportance { get; init; }

    /// <inheritdoc cref="ShortImportance"/>
    public double? ShortDistinctiveness { get; init; }

    public static AnchorTraits Of(AnchorKind kind) => All[(int)kind];

    public double ImportanceOf(Anchor anchor) =>
        (IsShort(anchor) ? ShortImportance : null) ?? ByCertainty(anchor, Importance, All[(int)AnchorKind.Name].Importance);

    public double DistinctivenessOf(Anchor anchor) =>
        IsEdition(anchor) ? DistinctivenessOfEdition : (IsShort(anchor) ? ShortDistinctiveness : null) ?? ByCertainty(anchor, Distinctiveness, All[(int)AnchorKind.Name].Distinctiveness);

    /// <summary>Whether it counts the edition of an event, as opposed to an identifier with its kind (<c>case 14/2031</c>).</summary>
    public static bool IsEdition(Anchor anchor) => anchor.Kind == AnchorKind.Code && !anchor.Key.Contains(' ', StringComparison.Ordinal);

    // What is no person's name for sure is still a word with a capital.
    private static double ByCertainty(Anchor anchor, double certain, double otherwise) =>
        anchor.Certainty == Anchor.Certain ? certain : otherwise + (certain - otherwise) * anchor.Certainty / Anchor.Certain;

    private static bool IsShort(Anchor anchor) => anchor.Key.Length <= LongestShortKey;
}
