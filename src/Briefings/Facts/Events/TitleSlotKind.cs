namespace Briefings.Facts.Events;

/// <summary>What fills a place of a title; in the order in which an edition is written.</summary>
internal enum TitleSlotKind
{
    /// <summary>A month or a day, or a number of a year: <c>3/2024</c>.</summary>
    Day,

    Year,

    /// <summary>A quarter or half, in a title with its year.</summary>
    Part,

    Version,

    /// <summary>A number behind a name: <c>This Week in Kelp 512</c>.</summary>
    Number,
}
