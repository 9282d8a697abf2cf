namespace Briefings.Facts.Events;

/// <summary>How a text says when an event is held.</summary>
internal enum EventDaySource
{
    /// <summary>As a date with its year.</summary>
    Date,

    /// <summary>As a date without a year: the article's date gives it.</summary>
    DateWithoutYear,

    /// <summary>As a day of the week, up to the article's date.</summary>
    Weekday,

    /// <summary>As the day of another event.</summary>
    SameDay,
}
