using Briefings.Facts.Words;

namespace Briefings.Facts.Events;

/// <summary>Where a text says when an event is held.</summary>
internal readonly record struct EventDayPlace(FactSpan Place, EventDaySource Source);
