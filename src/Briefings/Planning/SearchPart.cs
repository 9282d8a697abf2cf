namespace Briefings.Planning;

/// <summary>What a part of the search index holds.</summary>
internal enum SearchPart
{
    /// <summary>How many parts there are, and year, source and events of every briefing.</summary>
    Facets,

    /// <summary>Words, and the briefings that have them.</summary>
    Words,

    /// <summary>Titles and addresses of briefings.</summary>
    Entries,
}
