namespace Briefings.Importing.Labels;

/// <summary>What a label says of the day behind it.</summary>
internal enum DateLabel
{
    Published,
    Updated,

    /// <summary>The day from which the text may be published.</summary>
    Embargo,

    /// <summary>Another day: of an event, a deadline, a reader's first visit, today.</summary>
    Other,
}
