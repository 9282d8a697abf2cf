using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;
using Briefings.Tracing;

namespace Briefings.Planning.Related;

/// <summary>Finds for a briefing what else to read: what shares the most, and the rarest, of its subjects.</summary>
internal sealed class RelatedFinder
{
    private const int Most = 5;

    // Of a subject that many releases share, only those nearest in time are looked at: the work stays linear.
    private const int Reach = 24;

    private readonly SiteIndex _index;
    private readonly ILookup<int, int> _apart;
    private readonly bool _hasForeign;

    public RelatedFinder(SiteIndex index, bool hasForeign = true)
    {
        _index = index;
        _hasForeign = hasForeign;
        _apart = index.Briefings
            .SelectMany(briefing => Known(briefing.Article.NotRelated).Select(other => (One: ReleaseOf(briefing), Other: ReleaseOf(other))))
            .SelectMany(pair => new[] { pair, (One: pair.Other, Other: pair.One) })
            .ToLookup(pair => pair.One.Number, pair => pair.Other.Number);
        Apart = new OwnFact<SiteIndex>("apart", "", index, static index => new FingerprintBuilder()
            .AddAll(
                index.Briefings.Where(briefing => !briefing.Article.NotRelated.IsEmpty),
                static (all, briefing) => all.Add(briefing.Name).AddAll(briefing.Article.NotRelated, static (ids, id) => ids.Add(id)))
            .ToFingerprint());
    }

    /// <summary>Which briefings their authors keep apart.</summary>
    public Fact Apart { get; }

    public ImmutableArray<RelatedBriefing> Find(Briefing briefing)
    {
        ReadTrace.Note(Apart);
        var own = ReleaseOf(briefing);
        var chosen = Chosen(briefing);
        var shared = SubjectsOf(briefing.Article).Select(subject => Near(subject, own)).ToArray();
        var others = Best(shared, Barred(own, chosen), briefing.Language, Most - chosen.Length);
        return [.. chosen.Take(Most), .. others.Select(other => ToRelated(briefing, other, shared))];
    }

    // Only what may be among the best is read: a page is not made again for the sake of the others.
    private List<Release> Best(SharedSubject[] shared, HashSet<int> barred, LanguageTag language, int most)
    {
        var weights = SharedWeights.OfThread(_index.ReleaseOf.Length);
        foreach (var subject in shared)
            weights.Add(subject);
        var best = new List<Release>(Most + 1);
        foreach (var key in weights.Tied)
        {
            var release = _index.ReleaseOf[key];
            var at = best.Count;
            while (at > 0 && IsBefore(release, best[at - 1]))
                at--;
            if (at >= most || barred.Contains(key) || !(_hasForeign || release.Has(language)))
                continue;
            best.Insert(at, release);
            if (best.Count > most)
                best.RemoveAt(most);
        }

        return best;

        bool IsBefore(Release release, Release other) => weights[release.Key].CompareTo(weights[other.Key]) is var order && order != 0
            ? order > 0
            : release.Number < other.Number;
    }

    private IEnumerable<Subject> SubjectsOf(Article article)
    {
        var events = article.Events.Select(reference => _index.Events.GetValueOrDefault(reference.Id)).OfType<Subject>().ToArray();
        var series = events.Select(subject => subject.Event!.Series).OfType<Slug>()
            .Select(id => _index.Series.GetValueOrDefault(id)).OfType<Subject>();
        var wholes = events.Select(subject => subject.Event!.PartOf).OfType<Slug>()
            .Select(id => _index.Events.GetValueOrDefault(id)).OfType<Subject>();
        return events.Concat(wholes).Concat(series)
            .Concat(NamedSubjects.Of(article).Where(named => Ties(named.Kind)).Select(named => _index.Names[named]))
            .Distinct<Subject>(ReferenceEqualityComparer.Instance);
    }

    private static SharedSubject Near(Subject subject, Release own)
    {
        var releases = subject.Releases;
        var at = PlaceOf(releases, own);
        var from = Math.Max(0, at - Reach);
        return new SharedSubject(subject, Importance(subject.Kind) / Math.Log2(releases.Length + 2))
        {
            // A topic, or what the site adds, is too wide to tie two briefings by itself; it only adds to what else they share.
            IsTie = Importance(subject.Kind) > 1,
            Near = releases[from..Math.Min(releases.Length, at + Reach + 1)],
        };
    }

    // Its own place is for the subject to say; where it would be, its neighbours do.
    private static int PlaceOf(ImmutableArray<Release> releases, Release own)
    {
        var (low, high) = (0, releases.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (releases[middle].Key < own.Key)
                low = middle + 1;
            else
                high = middle;
        }

        if (low == releases.Length || releases[low] != own)
        {
            ReadTrace.Note(own.Fact);
            foreach (var neighbour in releases.AsSpan(Math.Max(0, low - 1)..Math.Min(releases.Length, low + 1)))
                ReadTrace.Note(neighbour.Fact);
        }

        return low;
    }

    // Half of the world's news comes from one place or source: that two briefings share it says nothing.
    private static bool Ties(SubjectKind kind) => kind != SubjectKind.Place && kind != SubjectKind.Source;

    private static double Importance(SubjectKind kind) =>
        kind == SubjectKind.Event ? 8 : kind == SubjectKind.Series ? 4 : kind == SubjectKind.Person ? 3 : kind == SubjectKind.Organization ? 2 : 1;

    private ImmutableArray<RelatedBriefing> Chosen(Briefing briefing) =>
        [.. Known(briefing.Article.Related).Select(related => new RelatedBriefing(related, ByEditor: true, []))];

    private HashSet<int> Barred(Release own, ImmutableArray<RelatedBriefing> chosen) =>
        [.. _apart[own.Key], own.Key, .. chosen.Select(related => ReleaseOf(related.Briefing).Key)];

    private IEnumerable<Briefing> Known(ImmutableArray<string> ids) =>
        ids.Select(id => _index.ById.GetValueOrDefault(id)).OfType<Briefing>();

    private Release ReleaseOf(Briefing briefing) => _index.ReleaseOf[briefing.Number];

    private static RelatedBriefing ToRelated(Briefing briefing, Release release, SharedSubject[] shared) => new(
        release.For(briefing.Language),
        ByEditor: false,
        [.. shared.Where(subject => subject.Has(release)).OrderByDescending(subject => subject.Weight).Select(subject => subject.Subject)]);
}
