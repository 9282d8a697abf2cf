namespace Briefings.Configuration;

/// <summary>What the site has beside its pages.</summary>
/// <param name="Compare">Pages with two versions side by side.</param>
/// <param name="MarkdownTwins">Each briefing as Markdown, for programs.</param>
/// <param name="JsonTwins">Each briefing as JSON.</param>
internal sealed record OutputSettings(bool Compare = true, bool MarkdownTwins = true, bool JsonTwins = false)
{
    /// <summary>A search with its index.</summary>
    public bool Search { get; init; } = true;

    /// <summary>The archive by years and months.</summary>
    public bool Archive { get; init; } = true;

    /// <summary>Whether lists hold what has no version in the page's language too.</summary>
    public bool Foreign { get; init; } = true;

    /// <summary>Whether the first page of a language lists all its briefings, page after page; else it is a page of news.</summary>
    public bool HomeIsList { get; init; }

    /// <summary>A page for each month of a year; else long years are cut into pages like other lists.</summary>
    public bool Months { get; init; } = true;
}
