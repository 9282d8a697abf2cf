using Briefings.Files;

namespace Briefings.Configuration;

/// <summary>A WebSub hub: it is notified when a feed changes, and notifies those who subscribed with it.</summary>
/// <param name="Url">As subscribers are to write to it.</param>
/// <param name="Place">Where <c>site.yml</c> says so.</param>
internal sealed record FeedHub(string Url, SourceSpan Place);
