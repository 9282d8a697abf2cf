namespace Briefings.Importing.Html;

/// <summary>How much of a page is taken for furniture; the next where too little is left.</summary>
internal enum PruningDepth
{
    /// <summary>By tag, role, name and share of links.</summary>
    Full,

    /// <summary>The same, and what is hidden is read too.</summary>
    FullWithHidden,

    /// <summary>By tag alone.</summary>
    Tags,

    /// <summary>By tag alone, and what is hidden is read too.</summary>
    Hidden,
}
