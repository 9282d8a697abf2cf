using System.Buffers;
using System.Globalization;
using Briefings.Content.Writing;
using Briefings.Facts.Places;
using Briefings.Importing.Datelines;
using Briefings.Language;

namespace Briefings.Importing.Evidence.Confidence;

/// <summary>The few signs by which a value of a field is judged.</summary>
/// <param name="Head">The first paragraphs.</param>
/// <param name="Text">The whole text.</param>
/// <param name="IsPage">Whether the text is the dump of a whole web page.</param>
internal sealed record FieldSigns(IReadOnlyList<FieldCandidate> Candidates, string Head, string Text, bool IsPage)
{
    private const int Most = 2;
    private const int DaysBehindDateline = 14;
    private const int ShortTitle = 15;
    private const int LongTitle = 150;
    private const int LongName = 6;
    private const int Named = 3;
    private const int ShortName = 3;

    /// <summary>The signs of a candidate and how much there is of each.</summary>
    public IEnumerable<(string Sign, double Amount)> Of(FieldCandidate candidate)
    {
        var others = Candidates.Where(other => other.Field == candidate.Field && other != candidate && !IsLine(other) && !IsWire(candidate, other)).ToList();
        yield return ("agree", Math.Min(Most, others.Where(other => Agrees(candidate, other) && other.Rule != candidate.Rule).Select(other => other.Rule).Distinct().Count()));
        yield return ("against", Math.Min(Most, others.Count(other => !Agrees(candidate, other) && (!other.Inferred || candidate.Inferred))));
        yield return ("page", IsPage ? 1 : 0);
        foreach (var sign in candidate.Field switch
        {
            "title" => OfTitle(candidate.Value),
            "source" => OfSource(candidate.Value),
            "place" => OfPlace(candidate),
            _ => [],
        })
            yield return sign;
    }

    private static bool IsLine(FieldCandidate candidate) => candidate.Rule is FieldRules.LineAboveTitle or FieldRules.LineBelowTitle;

    // A wire does not speak against the company that it hands out.
    private static bool IsWire(FieldCandidate candidate, FieldCandidate other) =>
        candidate.Field == "source" && Agencies.IsWire(other.Value) && !Agencies.IsWire(candidate.Value);

    private IEnumerable<(string Sign, double Amount)> OfTitle(string title)
    {
        yield return ("lines above", Math.Min(Most, Candidates.Count(candidate => candidate.Rule == FieldRules.LineAboveTitle)));
        yield return ("lines below", Math.Min(Most, Candidates.Count(candidate => candidate.Rule == FieldRules.LineBelowTitle)));
        var weight = Scripts.Weight(title);
        yield return ("short", weight < ShortTitle ? 1 : 0);
        yield return ("long", weight > LongTitle ? 1 : 0);
        yield return ("sentence", title.EndsWith('.') || title.EndsWith('。') || title.EndsWith(':') ? 1 : 0);
        yield return ("shared", SharedWords.Share(title, Head));
    }

    private IEnumerable<(string Sign, double Amount)> OfSource(string name)
    {
        yield return ("named", Math.Min(Named, Count(Text, name) - 1) / (double)Named);
        yield return ("known", Agencies.IsKnown(name) ? 1 : 0);
        yield return ("wire", Agencies.IsWire(name) ? 1 : 0);
        yield return ("short name", name.Length < ShortName ? 1 : 0);
        yield return ("many words", name.Split(' ').Length > LongName ? 1 : 0);
    }

    private IEnumerable<(string Sign, double Amount)> OfPlace(FieldCandidate candidate)
    {
        yield return ("known", PlaceNames.Find(candidate.Value) is null ? 0 : 1);
        yield return ("alone", candidate.Rule == FieldRules.DatelinePlace && !Candidates.Any(other => other.Rule is FieldRules.DayOfDateline or FieldRules.DatelineSignature or FieldRules.YearOfText or FieldRules.YearOfTitle) ? 1 : 0);
    }

    private static bool Agrees(FieldCandidate one, FieldCandidate other)
    {
        if (one.Field is "date" or "updated")
            return SameDay(one, other);
        var (a, b) = (Key(one.Value), Key(other.Value));
        return a == b || (one.Field == "source" && Math.Min(a.Length, b.Length) > Named && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal)));
    }

    // A page carries the day of the dateline or one of the days behind it.
    private static bool SameDay(FieldCandidate one, FieldCandidate other)
    {
        if (!Day(one, out var a) || !Day(other, out var b))
            return false;
        var days = Math.Abs(a.DayNumber - b.DayNumber);
        return days == 0 || (days <= DaysBehindDateline && (one.Rule == FieldRules.DayOfDateline || other.Rule == FieldRules.DayOfDateline));
    }

    private static bool Day(FieldCandidate candidate, out DateOnly day) =>
        DateOnly.TryParseExact(candidate.Value.AsSpan(0, Math.Min(10, candidate.Value.Length)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static int Count(string text, string name)
    {
        var count = 0;
        var left = text.AsSpan();
        var wanted = SearchValues.Create([name], StringComparison.OrdinalIgnoreCase);
        for (var at = left.IndexOfAny(wanted); at >= 0 && count <= Named; at = left.IndexOfAny(wanted))
        {
            count++;
            left = left[(at + name.Length)..];
        }

        return count;
    }

    private static string Key(string text) => LatinFolding.Key(text);
}
