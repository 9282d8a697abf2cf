namespace Briefings.Planning.Search;

/// <summary>What a part of the search index holds.</summary>
internal enum SearchPart
{
    /// <summary>Where each part of the words begins, and what years and sources there are.</summary>
    Facets,

    /// <summary>Year, source and events of every briefing: fetched when a reader narrows the results.</summary>
    Filters,

    /// <summary>Words, and the briefings that have them.</summary>
    Words,

    /// <summary>Titles and addresses of briefings.</summary>
    Entries,
}
