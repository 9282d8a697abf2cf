namespace Briefings.Planning.Pages;

/// <summary>What a briefing is written as for programs.</summary>
internal enum TwinFormat
{
    /// <summary>Its front matter and its text.</summary>
    Markdown,

    /// <summary>The same as an object.</summary>
    Json,
}
