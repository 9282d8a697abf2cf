using Briefings.Content;
using Briefings.Linking.Anchors;
using Briefings.Linking.Conflicts;

namespace Briefings.Linking.Pairs;

/// <summary>Weighs what two texts have in common as one figure from 0 to 1 for each kind of link.</summary>
internal static class PairScores
{
    /// <summary>At and above it a translation is accepted.</summary>
    public const double Translation = 0.7;

    /// <summary>At and above it a translation is put to the curator.</summary>
    public const double TranslationProposal = 0.45;

    public const double Reprint = 0.8;
    public const double SameEvent = 0.6;
    public const double SameEventProposal = 0.5;

    // Below it one text is an excerpt of the other, or tells more than the release.
    private const double LeastCover = 0.6;

    public static double OfTranslation(PairFeatures pair, int? daysApart)
    {
        var shape = (0.5 * pair.Symmetric) + (0.2 * pair.Order) + (0.15 * Math.Min(1, pair.Paragraphs / 0.8)) + 0.15;
        var cover = Math.Min(1, Math.Min(pair.CoverA, pair.CoverB) / LeastCover);
        return Strength(pair.Common, 2.5) * shape * Math.Min(1, pair.Length / 0.7) * Math.Sqrt(cover) * OfDates(daysApart);
    }

    /// <summary>The same wording, or two renderings of one text: everything named, in one order, in one length.</summary>
    public static double OfReprint(PairFeatures pair)
    {
        var rendered = Math.Min(Math.Min(pair.CoverA, pair.CoverB), Math.Min(pair.Length, pair.Order + 0.05));
        var same = rendered >= 0.9 && pair.Paragraphs >= 0.8 && pair.Common >= 6 ? rendered : 0;
        return Math.Max(pair.Wording, same);
    }

    public static double OfEvent(PairFeatures pair, DayRelation days)
    {
        var cover = 0.5 + (0.5 * Math.Max(pair.CoverA, pair.CoverB));
        return Strength(pair.Telling, 2) * cover * days switch
        {
            DayRelation.Same => 1.2,
            DayRelation.Unknown => 0.8,
            DayRelation.Near => 0.6,
            DayRelation.Other => 0.45,
            _ => 0.3,
        };
    }

    /// <summary>Days between two publications, or null where one is unknown.</summary>
    public static int? DaysApart(Article a, Article b) =>
        a.Date is { } first && b.Date is { } second ? Math.Abs(first.Day.DayNumber - second.Day.DayNumber) : null;

    private static double Strength(double weight, double scale) => 1 - Math.Exp(-weight / scale);

    private static double OfDates(int? daysApart) => daysApart switch
    {
        null or <= 3 => 1,
        <= 10 => 0.95,
        <= 40 => 0.85,
        _ => 0.7,
    };
}
