using Briefings.Files;

namespace Briefings.Checking.Findings;

/// <summary>A sitemap's statement that a page has a version in another language; pages and the sitemap are numbers of files.</summary>
internal readonly record struct VersionLink(int Sitemap, int From, int To, SourceSpan Place);
