using Briefings.Configuration;
using Briefings.Planning.Addresses;

namespace Briefings.Planning.Subjects;

/// <summary>From how many briefings on a subject has a page, and what was published and stays.</summary>
internal sealed class PagePolicy(SiteConfig site, PublishedUrls published)
{
    public int LeastFor(SubjectKind kind) => site.Subjects[kind.Key].Pages;

    public bool WasPublished(SitePath path) => published.Urls.Contains(path.Value);
}
