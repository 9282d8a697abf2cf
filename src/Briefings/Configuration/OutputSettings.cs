namespace Briefings.Configuration;

/// <summary>What the site has beside its pages.</summary>
/// <param name="Compare">Pages with two versions side by side.</param>
/// <param name="MarkdownTwins">Each briefing as Markdown, for programs.</param>
/// <param name="JsonTwins">Each briefing as JSON.</param>
internal sealed record OutputSettings(bool Compare = true, bool MarkdownTwins = true, bool JsonTwins = false);
