using Briefings.Output.Parts;
using Briefings.Planning;
using Briefings.Planning.Pages;
using Briefings.Planning.Releases;

namespace Briefings.Workflows.Parts;

/// <summary>
/// Which share makes which page: by a hash of its address, or of a name that it has in common with pages that are made of the
/// same texts, so that what these need is made once.
/// </summary>
/// <param name="index">Of the whole site.</param>
/// <param name="count">How many shares there are.</param>
internal sealed class PageShares(SiteIndex index, int count)
{
    // All parts of a language's search are made of one index; that of another language is another share's.
    private const string Searches = "search";

    /// <returns>From 1.</returns>
    public int NumberOf(Page page) => page is SearchShardPage search
        ? ((Share.NumberOf(Searches, count) - 1 + index.Languages.IndexOf(search.Language)) % count) + 1
        : Share.NumberOf(AddressOf(page), count);

    // A page of a long list has the same entries in every language.
    private string AddressOf(Page page) => page switch
    {
        ArticlePage article => OfRelease(article.Briefing),
        AlternatePage twin => OfRelease(twin.Briefing),
        ComparePage versions => OfRelease(versions.Here),
        FeedPage { Feed.Subject: { } subject } => subject.Identity,
        FeedPage feed => feed.Feed.Home.FileName,
        SubjectPage { Slice.Part.IsFirst: true } subject => subject.Subject.Identity,
        SubjectPage subject => $"{subject.Subject.Identity}/{subject.Slice.Part.Number}",
        _ => page.Path.FileName,
    };

    private string OfRelease(Briefing briefing) => index.ReleaseOf[briefing.Number].First.Path.FileName;
}
