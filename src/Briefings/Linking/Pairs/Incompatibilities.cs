using System.Globalization;
using Briefings.Facts.Events;
using Briefings.Linking.Anchors;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Pairs;

/// <summary>What forbids that two texts are one release or one event, however much else they share.</summary>
internal static class Incompatibilities
{
    private const int LongestReprintDelay = 60;

    /// <summary>Both report an edition of one series, and not the same one.</summary>
    public static bool OfEdition(Profile a, Profile b) =>
        a.Events.Main is { } first && b.Events.Main is { } second && AreOtherEditions(first, second);

    /// <summary>Other editions, or titles that number something and not alike.</summary>
    public static bool OfVersion(Profile a, Profile b) => OfEdition(a, b) || Identifiers.Contradict(a.Identifiers, b.Identifiers);

    public static bool AreOtherEditions(EventStatement a, EventStatement b) =>
        a.Stems.Any(stem => b.Stems.Any(other => EventWords.AreSame(stem, other))) && DifferentEditions(a, b);

    /// <summary>Two editions counted in one way that differ; a year says nothing about an ordinal.</summary>
    public static bool DifferentEditions(EventStatement a, EventStatement b)
    {
        if (a.Edition is { } first && b.Edition is { } second && IsYear(first) == IsYear(second))
            return Facts.Numbers.EditionReader.Plain(first) != Facts.Numbers.EditionReader.Plain(second);
        return YearOf(a) is { } year && YearOf(b) is { } other && year != other;
    }

    /// <summary>Of two names in reports of one event: whether both count it alike, or one names it like the other and without its number.</summary>
    public static bool NameOne(EventStatement a, EventStatement b) =>
        !DifferentEditions(a, b)
        && (a.Edition is { } first && b.Edition is { } second && !IsYear(first) && Facts.Numbers.EditionReader.Plain(first) == Facts.Numbers.EditionReader.Plain(second)
            || a.Stems.Any(b.Stems.Contains));

    /// <summary>A reprint has the date, the place and the event of its original; a template used again has not.</summary>
    public static bool OfReprint(Profile a, Profile b) =>
        OfVersion(a, b)
        || PairScores.DaysApart(a.Article, b.Article) > LongestReprintDelay
        || Differ(a.Article.Place, b.Article.Place)
        || (a.Events.Main?.Start is { } start && b.Events.Main?.Start is { } other && start != other);

    private static bool Differ(string? a, string? b) => a is not null && b is not null && NameKey.Of(a) != NameKey.Of(b);

    private static bool IsYear(string edition) => Facts.Numbers.EditionReader.IsYear(edition);

    private static int? YearOf(EventStatement statement) =>
        statement.Edition is { } edition && IsYear(edition) ? int.Parse(edition, CultureInfo.InvariantCulture) : statement.Start?.Year ?? statement.End?.Year;
}
