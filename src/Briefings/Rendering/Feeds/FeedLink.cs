namespace Briefings.Rendering.Feeds;

/// <summary>A feed in a list of feeds.</summary>
/// <param name="Url">Of its RSS.</param>
/// <param name="PageUrl">Of the page it belongs to.</param>
internal readonly record struct FeedLink(string Title, string Url, string PageUrl);
