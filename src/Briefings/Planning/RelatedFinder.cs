using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;
using Briefings.Tracing;

namespace Briefings.Planning;

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
        Apart = new Fact("apart", "", () => new FingerprintBuilder()
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
        var found = new Dictionary<int, Candidate>();
        foreach (var subject in SubjectsOf(briefing.Article))
            Gather(found, subject, own);
        var chosen = Chosen(briefing);
        var barred = Barred(own, chosen);
        var others = found.Where(pair => !barred.Contains(pair.Key) && pair.Value.IsTied && (_hasForeign || _index.ReleaseOf[pair.Key].Has(briefing.Language)))
            .OrderByDescending(pair => pair.Value.Weight)
            .ThenBy(pair => pair.Key)
            .Select(pair => ToRelated(briefing, _index.ReleaseOf[pair.Key], pair.Value));
        return [.. chosen.Concat(others).Take(Most)];
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

    private static void Gather(Dictionary<int, Candidate> found, Subject subject, Release own)
    {
        var releases = subject.Releases;
        var at = PlaceOf(releases, own.Number);
        var weight = Importance(subject.Kind) / Math.Log2(releases.Length + 2);
        for (var i = Math.Max(0, at - Reach); i < Math.Min(releases.Length, at + Reach + 1); i++)
        {
            if (releases[i].Number == own.Number)
                continue;
            if (!found.TryGetValue(releases[i].Number, out var candidate))
                found.Add(releases[i].Number, candidate = new Candidate());
            candidate.Weight += weight;
            candidate.Shared.Add((subject, weight));
        }
    }

    private static int PlaceOf(ImmutableArray<Release> releases, int number)
    {
        var (low, high) = (0, releases.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (releases[middle].Number < number)
                low = middle + 1;
            else
                high = middle;
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
        [.. _apart[own.Number], own.Number, .. chosen.Select(related => ReleaseOf(related.Briefing).Number)];

    private IEnumerable<Briefing> Known(ImmutableArray<string> ids) =>
        ids.Select(id => _index.ById.GetValueOrDefault(id)).OfType<Briefing>();

    private Release ReleaseOf(Briefing briefing) => _index.ReleaseOf[briefing.Number];

    private static RelatedBriefing ToRelated(Briefing briefing, Release release, Candidate candidate) => new(
        release.For(briefing.Language),
        ByEditor: false,
        [.. candidate.Shared.OrderByDescending(shared => shared.Weight).Select(shared => shared.Subject)]);

    private sealed class Candidate
    {
        public double Weight { get; set; }

        public List<(Subject Subject, double Weight)> Shared { get; } = [];

        // A topic, or what the site adds, is too wide to tie two briefings by itself; it only adds to what else they share.
        public bool IsTied => Shared.Exists(shared => Importance(shared.Subject.Kind) > 1);
    }
}
