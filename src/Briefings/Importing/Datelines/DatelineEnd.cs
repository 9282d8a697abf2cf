namespace Briefings.Importing.Datelines;

/// <summary>Where a dateline may end.</summary>
/// <param name="End">Behind its last character.</param>
/// <param name="Next">Where the text behind it begins.</param>
internal readonly record struct DatelineEnd(int End, int Next, DatelineMark Mark);
