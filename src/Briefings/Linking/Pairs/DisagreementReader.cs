using Briefings.Linking.Anchors;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Pairs;

/// <summary>Counts what two texts state in each other's place.</summary>
internal static class DisagreementReader
{
    private const int MostNames = 200;

    public static Disagreement Read(MatchedText a, MatchedText b)
    {
        var numbers = OtherNumbers.Count(a, b);
        var days = Of(AnchorKind.Date, a, b);
        var places = Of(AnchorKind.Place, a, b);
        var codes = Of(AnchorKind.Code, a, b);
        var people = Names(AnchorKind.Person, a, b);
        var subjects = Names(AnchorKind.Subject, a, b);
        return new Disagreement(
            numbers.Replaced, numbers.Kept, days.Replaced, days.Kept, places.Replaced, places.Kept,
            people.Replaced, people.Kept, subjects.Replaced, subjects.Kept, codes.Replaced, codes.Kept, OtherMeasures(a, b), Origin.Differ(a.Text, b.Text));
    }

    private static (int Replaced, int Kept) Of(AnchorKind kind, MatchedText a, MatchedText b)
    {
        var (left, kept) = a.Count(kind);
        var (right, keptToo) = b.Count(kind);
        return (Math.Min(left, right), Math.Max(kept, keptToo));
    }

    private static (int Replaced, int Kept) Names(AnchorKind kind, MatchedText a, MatchedText b)
    {
        // Chinese and Japanese write many names by signs whose sound another script does not show.
        var isBySigns = a.Text.Language != b.Text.Language && (a.Text.IsIdeographic || b.Text.IsIdeographic);
        if (isBySigns && kind == AnchorKind.Person)
            return (0, 0);
        var (left, placesLeft, kept) = CountNames(kind, a, b);
        var (right, placesRight, keptToo) = CountNames(kind, b, a);
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
        // Lists of thousands of names are no two texts in other spellings.
        if (left.Count > MostNames || right.Count > MostNames)
            return 0;
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

    private static (List<NameProbe> Missing, int PlacesMissing, int Kept) CountNames(AnchorKind kind, MatchedText side, MatchedText other)
    {
        var missing = new List<NameProbe>();
        var (places, kept) = (0, 0);
        foreach (var name in side.Sheet.Names)
        {
            if (name.Kind != kind)
                continue;
            if (IsShared(name, side) || SoundsShared(name, other.Sheet))
                kept++;
            else if (name.Sounds.Length > 0 || (side.Text.IsLatin && other.Text.IsLatin))
                missing.Add(name);
        }

        // A country or a large city in the title is what a text is about, in any script.
        for (var i = 0; kind == AnchorKind.Subject && i < side.Matches.Length; i++)
        {
            if (side.Table.KindOf(i) != AnchorKind.Place || !side.Table.IsInTitle(i))
                continue;
            if (side.Matches[i] < 0)
                places++;
            else
                kept++;
        }

        return (missing, places, kept);
    }

    private static bool IsShared(NameProbe name, MatchedText side)
    {
        foreach (var place in name.Places)
        {
            if (side.Matches[place] >= 0)
                return true;
        }

        return false;
    }

    private static bool SoundsShared(NameProbe name, TextSheet other)
    {
        foreach (var sound in name.Sounds)
        {
            if (other.Sounds.MayHave(sound))
                return true;
        }

        return false;
    }

    private static int OtherMeasures(MatchedText a, MatchedText b)
    {
        var count = 0;
        foreach (var number in a.Sheet.Numbers)
        {
            var place = a.Matches[number.Place];
            if (place >= 0 && number.Measure is { } first && MeasureAt(b.Sheet, place) is { } second && AreOther(first, second))
                count++;
        }

        return count;
    }

    private static string? MeasureAt(TextSheet sheet, int place)
    {
        var numbers = sheet.Numbers.AsSpan();
        var (from, to) = (0, numbers.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = numbers[middle].Place < place ? (middle + 1, to) : (from, middle);
        }

        return from < numbers.Length && numbers[from].Place == place ? numbers[from].Measure : null;
    }

    // A translator who converts miles may leave one number as it is.
    private static bool AreOther(string a, string b) => a != b && !IsImperial(a) && !IsImperial(b);

    private static bool IsImperial(string unit) => unit is "mi" or "ft" or "ac";
}
