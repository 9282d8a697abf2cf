using Briefings.Facts.Numbers;
using Briefings.Facts.Words;
using Briefings.Linking.Anchors;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Pairs;

/// <summary>Counts what two texts state in each other's place.</summary>
internal static class DisagreementReader
{
    /// <param name="inB">For each anchor of the first text its place in the second, or -1.</param>
    /// <param name="inA">The same the other way round.</param>
    public static Disagreement Read(Profile a, Profile b, int[] inB, int[] inA)
    {
        var numbers = OtherNumbers.Count((a, inB), (b, inA));
        var days = Of(AnchorKind.Date, (a, inB), (b, inA));
        var places = Of(AnchorKind.Place, (a, inB), (b, inA));
        var codes = Of(AnchorKind.Code, (a, inB), (b, inA));
        var people = Names(AnchorKind.Person, (a, inB), (b, inA));
        var subjects = Names(AnchorKind.Subject, (a, inB), (b, inA));
        return new Disagreement(
            numbers.Replaced, numbers.Kept, days.Replaced, days.Kept, places.Replaced, places.Kept,
            people.Replaced, people.Kept, subjects.Replaced, subjects.Kept, codes.Replaced, codes.Kept, OtherMeasures(a, b, inB), Origin.Differ(a, b));
    }

    private static (int Replaced, int Kept) Of(AnchorKind kind, (Profile Text, int[] Matches) a, (Profile Text, int[] Matches) b)
    {
        var (left, kept) = Count(kind, a);
        var (right, keptToo) = Count(kind, b);
        return (Math.Min(left, right), Math.Max(kept, keptToo));
    }

    private static (int Missing, int Kept) Count(AnchorKind kind, (Profile Text, int[] Matches) side)
    {
        var (missing, kept) = (0, 0);
        for (var i = 0; i < side.Matches.Length; i++)
        {
            if (side.Text.Anchors[i].Kind != kind)
                continue;
            if (side.Matches[i] < 0)
                missing++;
            else
                kept++;
        }

        return (missing, kept);
    }

    private static (int Replaced, int Kept) Names(AnchorKind kind, (Profile Text, int[] Matches) a, (Profile Text, int[] Matches) b)
    {
        // Chinese and Japanese write many names by signs whose sound another script does not show.
        var isBySigns = a.Text.Language != b.Text.Language && (a.Text.IsIdeographic || b.Text.IsIdeographic);
        if (isBySigns && kind == AnchorKind.Person)
            return (0, 0);
        var (left, placesLeft, kept) = CountNames(kind, a, b.Text);
        var (right, placesRight, keptToo) = CountNames(kind, b, a.Text);
        var alike = Pair(left, right);
        var (missing, missingToo) = (left.Count + placesLeft, right.Count + placesRight);
        var both = Math.Max(kept, keptToo) + alike;
        if (kind == AnchorKind.Subject && !isBySigns && (missing + kept + alike == 0 || missingToo + keptToo + alike == 0))
            return (both == 0 ? Math.Min(2, (missing + missingToo + 1) / 2) : 0, both);
        var replaced = Math.Min(missing, missingToo);
        return (kind == AnchorKind.Subject && replaced > 0 ? replaced + 1 : replaced, both);
    }

    /// <summary>Takes names from both lists that are one in two spellings, or with an ending: Minho and Miño, Győr and Győrben.</summary>
    /// <returns>How many.</returns>
    private static int Pair(List<NameProbe> left, List<NameProbe> right)
    {
        var pairs = 0;
        for (var i = left.Count - 1; i >= 0 && right.Count > 0; i--)
        {
            if (right.FindIndex(left[i].IsSpelledLike) is >= 0 and var at)
            {
                left.RemoveAt(i);
                right.RemoveAt(at);
                pairs++;
            }
        }

        return pairs;
    }

    private static (List<NameProbe> Missing, int PlacesMissing, int Kept) CountNames(AnchorKind kind, (Profile Text, int[] Matches) side, Profile other)
    {
        var missing = new List<NameProbe>();
        var (places, kept) = (0, 0);
        foreach (var name in side.Text.Names)
        {
            if (name.Kind != kind)
                continue;
            if (name.Places.Any(place => side.Matches[place] >= 0) || name.Sounds.Any(other.Reading.Sounds.MayHave))
                kept++;
            else if (name.Sounds.Length > 0 || (side.Text.IsLatin && other.IsLatin))
                missing.Add(name);
        }

        // A country or a large city in the title is what a text is about, in any script.
        for (var i = 0; kind == AnchorKind.Subject && i < side.Matches.Length; i++)
        {
            if (side.Text.Anchors[i].Kind != AnchorKind.Place || side.Text.Anchors[i].Place.Paragraph != FactSpan.Title)
                continue;
            if (side.Matches[i] < 0)
                places++;
            else
                kept++;
        }

        return (missing, places, kept);
    }

    private static int OtherMeasures(Profile a, Profile b, int[] inB)
    {
        var count = 0;
        for (var i = 0; i < inB.Length; i++)
        {
            if (inB[i] >= 0 && a.Anchors[i].Kind == AnchorKind.Number && Measure(a.Anchors[i]) is { } first && Measure(b.Anchors[inB[i]]) is { } second && AreOther(first, second))
                count++;
        }

        return count;
    }

    // A translator who converts miles may leave one number as it is.
    private static bool AreOther(string a, string b) => a != b && !IsImperial(a) && !IsImperial(b);

    private static bool IsImperial(string unit) => unit is "mi" or "ft" or "ac";

    private static string? Measure(Anchor number) =>
        number.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? UnitNames.Measure(number.Text[(space + 1)..]) : null;
}
