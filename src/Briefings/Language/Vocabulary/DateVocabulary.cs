using System.Collections.Frozen;

namespace Briefings.Language.Vocabulary;

/// <summary>The words inside dates, of all languages together: a text may quote a date in another one.</summary>
internal static class DateVocabulary
{
    /// <summary><c>of</c> November.</summary>
    public static FrozenSet<string> Joints { get; } = Of(Section.DateJoints);

    /// <summary>November <c>the</c> 9th.</summary>
    public static FrozenSet<string> DayArticles { get; } = Of(Section.DateDayArticles);

    /// <summary>9<c>th</c>.</summary>
    public static FrozenSet<string> DayEndings { get; } = Of(Section.DateDayEndings);

    /// <summary>5-<c>го</c>.</summary>
    public static FrozenSet<string> DaySuffixes { get; } = Of(Section.DateDaySuffixes);

    /// <summary>From the 6th <c>to</c> the 9th.</summary>
    public static FrozenSet<string> To { get; } = Of(Section.DateTo);

    /// <summary>From the 6th to <c>the</c> 9th.</summary>
    public static FrozenSet<string> ToArticles { get; } = Of(Section.DateToArticles);

    /// <summary>11 <c>tháng</c> 9.</summary>
    public static FrozenSet<string> BeforeMonths { get; } = Of(Section.DateMonthWords);

    /// <summary>In July <c>of</c> 2025.</summary>
    public static FrozenSet<string> BeforeYears { get; } = Of(Section.DateYearWords);

    /// <summary>2018 <c>m.</c> sausio 5.</summary>
    public static FrozenSet<string> YearMarks { get; } = Of(Section.DateYearMarks);

    /// <summary>2018. <c>gada</c> 5. janvāris.</summary>
    public static FrozenSet<string> YearGenitives { get; } = Of(Section.DateYearGenitives);

    private static FrozenSet<string> Of(Section section) => SectionWords.Written(section).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
