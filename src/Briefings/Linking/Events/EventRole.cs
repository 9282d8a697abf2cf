namespace Briefings.Linking.Events;

/// <summary>What an event is to the release that names it.</summary>
internal enum EventRole
{
    /// <summary>What the release reports.</summary>
    Main,

    /// <summary>What the main one was a part of.</summary>
    Whole,

    /// <summary>What the release says will be held.</summary>
    Announced,

    /// <summary>Stated by the curator in its own file.</summary>
    Curated,
}
