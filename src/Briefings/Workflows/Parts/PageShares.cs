using System.Collections.Immutable;
using Briefings.Output.Parts;
using Briefings.Planning;
using Briefings.Planning.Pages;
using Briefings.Planning.Releases;

namespace Briefings.Workflows.Parts;

/// <summary>
/// Which share makes which page: by a hash of its address, or of a name that it has in common with pages that are made of the
/// same texts, so that what these need is made once.
/// </summary>
internal sealed class PageShares
{
    // All parts of a language's search are made of one index, which takes half a page's time a briefing.
    private const double PagesPerSearched = 0.5;

    // What comes and goes moves no border between shares until it is a part of one share's work.
    private const int StepsPerShare = 64;

    private readonly SiteIndex _index;
    private readonly int _count;
    private readonly ImmutableArray<double> _ends;

    /// <param name="plan">Of the whole site.</param>
    /// <param name="count">How many shares there are.</param>
    public PageShares(SitePlan plan, int count)
    {
        (_index, _count) = (plan.Index, count);
        var searches = new double[count];
        foreach (var briefings in _index.Briefings.CountBy(briefing => briefing.Language))
            searches[OwnerOf(_index.Languages.IndexOf(briefings.Key))] += PagesPerSearched * briefings.Value;
        _ends = EndsOf(searches, plan.Pages.Length);
    }

    /// <returns>From 1.</returns>
    public int NumberOf(Page page)
    {
        if (page is SearchShardPage search)
            return OwnerOf(_index.Languages.IndexOf(search.Language)) + 1;
        var place = Share.PlaceOf(AddressOf(page));
        var at = _ends.BinarySearch(place);
        // At an end another share begins, or several: those behind it that have no room.
        for (at = at < 0 ? ~at : at; at < _count - 1 && _ends[at] <= place; at++)
        {
        }

        return at + 1;
    }

    // Each language is another share's, as far as there are shares.
    private int OwnerOf(int language) => language % _count;

    // The share that makes a search has fewer other pages.
    private static ImmutableArray<double> EndsOf(double[] searches, int pages)
    {
        var each = (pages + searches.Sum()) / searches.Length;
        var rooms = Array.ConvertAll(searches, search => Math.Max(0, each - search));
        var (all, steps, sum) = (rooms.Sum(), StepsPerShare * (double)rooms.Length, 0.0);
        return [.. rooms.Select(room => Math.Round((sum += room) / all * steps) / steps)];
    }

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

    private string OfRelease(Briefing briefing) => _index.ReleaseOf[briefing.Number].First.Path.FileName;
}
