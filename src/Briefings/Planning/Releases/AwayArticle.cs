using Briefings.Content;
using Briefings.Planning.Addresses;

namespace Briefings.Planning.Releases;

/// <summary>An article that the site does not show at the moment it is built for.</summary>
/// <param name="Path">Where it will be, or was.</param>
/// <param name="Until">When it comes; null for what has expired.</param>
internal readonly record struct AwayArticle(Article Article, SitePath Path, ArticleDate? Until);
