namespace Briefings.Language;

/// <summary>How a date is written.</summary>
internal enum DateForm
{
    /// <summary>Year first in digits: <c>2025-09-11</c>, <c>2025/9/11</c>.</summary>
    YearFirst,

    /// <summary>Digits with the year last: <c>11.09.2025</c>, <c>9/11/2025</c>.</summary>
    Numeric,

    /// <summary>With the month's name.</summary>
    Words,

    /// <summary>With 年月日 or 년월일.</summary>
    EastAsian,
}
