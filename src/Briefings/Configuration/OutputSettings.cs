namespace Briefings.Configuration;

/// <summary>What the site has beside its pages.</summary>
/// <param name="Compare">Pages with two versions side by side.</param>
/// <param name="MarkdownTwins">Each briefing as Markdown, for programs.</param>
/// <param name="JsonTwins">Each briefing as JSON.</param>
internal sealed record OutputSettings(bool Compare = true, bool MarkdownTwins = true, bool JsonTwins = false)
{
    /// <summary>A search with its index.</summary>
    public bool Search { get; init; } = true;

    /// <summary>A page for each month of a year; else long years are cut into pages like other lists.</summary>
    public bool Months { get; init; } = true;
}
