using Briefings.Files;

namespace Briefings.Configuration;

/// <summary>A feed whose new items are fetched.</summary>
/// <param name="Place">Where <c>site.yml</c> names it.</param>
internal readonly record struct WatchedFeed(Uri Address, SourceSpan Place);
