namespace Briefings.Facts;

/// <summary>Where a text says when an event is held.</summary>
internal readonly record struct EventDayPlace(TextSpan Place, EventDaySource Source);
