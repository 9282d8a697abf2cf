using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;

namespace Briefings.Planning.Feeds;

/// <summary>Chooses what a feed holds: what was added or put right last.</summary>
internal sealed class FeedItems
{
    // An event and a person are followed for what was said of them; a topic or a source has news every week.
    private const int MostOfTheRest = 20;

    private readonly ImmutableArray<Briefing> _newest;
    // By number; of what was taken back, which has none, by itself.
    private readonly int[] _places;
    private readonly Dictionary<Briefing, int> _retractedPlaces = [];
    private readonly RetractedItems _retracted;

    /// <param name="briefings">All that feeds may hold: they are put in order once, and not for each feed.</param>
    /// <param name="retracted">What was taken back.</param>
    public FeedItems(IEnumerable<Briefing> briefings, RetractedItems retracted)
    {
        _newest = [.. briefings.Order(AddedOrder.WithCorrections)];
        _places = new int[_newest.Length];
        for (var i = 0; i < _newest.Length; i++)
        {
            if (_newest[i].Number is not Briefing.NotInArchive and var number)
                _places[number] = i;
            else
                _retractedPlaces.Add(_newest[i], i);
        }

        _retracted = retracted;
    }

    /// <summary>Those of the whole site.</summary>
    /// <param name="count">The most that the feed takes.</param>
    public ImmutableArray<Briefing> Newest(int count) => [.. _newest.Take(count)];

    /// <summary>Those of a language.</summary>
    /// <param name="language">Of the briefings.</param>
    /// <param name="count">The most that the feed takes.</param>
    public ImmutableArray<Briefing> Newest(LanguageTag language, int count) =>
        [.. _newest.Where(briefing => briefing.Language == language).Take(count)];

    /// <summary>Those of a subject: each release that its page shows, in the version that the page shows.</summary>
    /// <param name="subject">What they are about.</param>
    /// <param name="language">Of the page.</param>
    /// <param name="count">The most that the feed of a language takes.</param>
    public ImmutableArray<Briefing> Of(Subject subject, LanguageTag language, int count) =>
    [
        .. subject.Releases.Concat(subject.Announcements).Select(release => release.For(language)).Concat(_retracted.Of(subject, language))
            .OrderBy(PlaceOf).Take(IsWhole(subject) ? count : Math.Min(count, MostOfTheRest)),
    ];

    private int PlaceOf(Briefing briefing) => briefing.Number is not Briefing.NotInArchive and var number ? _places[number] : _retractedPlaces[briefing];

    private static bool IsWhole(Subject subject) =>
        subject.Follow || subject.Kind == SubjectKind.Event || subject.Kind == SubjectKind.Series || subject.Kind == SubjectKind.Person;
}
