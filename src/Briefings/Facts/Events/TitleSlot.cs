namespace Briefings.Facts.Events;

/// <summary>A place of a title that another issue fills otherwise.</summary>
/// <param name="End">Exclusive.</param>
/// <param name="Value">The same however it is written.</param>
internal readonly record struct TitleSlot(TitleSlotKind Kind, int Offset, int End, string Value);
