namespace Briefings.Linking.Outcome;

/// <summary>What two articles are to each other.</summary>
internal enum LinkKind
{
    /// <summary>One release in two languages.</summary>
    Translation,

    /// <summary>One text in one language, published twice.</summary>
    Reprint,

    /// <summary>Two reports of one event.</summary>
    SameEvent,

    /// <summary>Reports of two editions of one series.</summary>
    SameSeries,
}
