using System.Collections.Immutable;
using System.Globalization;
using Briefings.Configuration;
using Briefings.Planning.Pages;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;
using Briefings.Rendering.Texts;

namespace Briefings.Rendering.Views;

/// <summary>
/// By what the entries of a list can be narrowed, with counts. A value is an element with an id, and its entries have the
/// id as a class: the stylesheet hides the others while the address of the page names the id, so that links are enough.
/// </summary>
internal sealed class ListFacets
{
    // Fewer are seen at a glance.
    private const int FewestEntries = 16;

    // Of a list that goes on, each page is narrowed in the same way.
    private const int FewestOfSeveralPages = 6;

    // As many as the stylesheet has rules for.
    private const int MostValues = 12;

    private readonly Dictionary<int, string> _marks = [];
    private readonly Lazy<ImmutableArray<FacetView>> _groups;

    // One page is made on one thread.
    private ListFacets(Func<ListFacets, ImmutableArray<FacetView>> find) => _groups = new(() => find(this), isThreadSafe: false);

    private ListFacets() => _groups = new(ImmutableArray<FacetView>.Empty);

    public static ListFacets None { get; } = new();

    public ImmutableArray<FacetView> Groups => _groups.Value;

    /// <summary>The ids of an entry's values, with a space between them; null where there are none.</summary>
    public string? MarksOf(Briefing briefing) => Groups.IsEmpty ? null : _marks.GetValueOrDefault(briefing.Number);

    /// <summary>Finds them when they are asked for; the page with the newest of a list names the years of the whole list.</summary>
    /// <param name="page">One page of the list.</param>
    /// <param name="context">Of the page.</param>
    /// <param name="but">The kind of value that the list itself is of.</param>
    public static ListFacets Of(SubjectPage page, ViewContext context, string? but)
    {
        var slice = page.Slice;
        var here = Of(slice.Releases, context, but, slice.Part.Count > 1 ? FewestOfSeveralPages : FewestEntries);
        if (!slice.IsFirst || slice.Part.Count == 1)
            return here;
        return new(facets =>
        {
            var name = context.Texts["search_year"];
            var own = here.Groups.FirstOrDefault(group => group.Name == name);
            var years = ListYears.Of(page, own, context);
            foreach (var (number, marks) in here._marks)
                facets._marks.Add(number, marks);
            return own is null
                ? here.Groups.Insert(here.Groups.Count(group => group.Name == context.Texts["languages"]), years)
                : here.Groups.Replace(own, years);
        });
    }

    /// <summary>Finds them when they are asked for.</summary>
    /// <param name="releases">Of one page of the list.</param>
    /// <param name="context">Of the page.</param>
    /// <param name="but">The kind of value that the list itself is of: <c>source</c>, <c>topic</c> or <c>year</c>.</param>
    /// <param name="fewest">A list of fewer entries is not narrowed.</param>
    public static ListFacets Of(IEnumerable<Release> releases, ViewContext context, string? but = null, int fewest = FewestEntries) =>
        new(facets =>
        {
            Briefing[] shown = [.. releases.Select(release => release.For(context.Language)).OrderBy(briefing => briefing.Number)];
            return shown.Length < fewest ? [] : facets.Find(shown, context, but);
        });

    private ImmutableArray<FacetView> Find(Briefing[] shown, ViewContext context, string? but)
    {
        var groups = new[]
        {
            Group("l", context.Texts["languages"], version => VersionsOf(version, context).Select(language => language.Value)),
            but == "year" ? null : Group("y", context.Texts["search_year"], briefing => ListYears.YearOf(briefing) is { } year ? [year] : []),
            but == "source" ? null : Group("s", context.Texts["sources"], briefing => briefing.Article.Source is { } source ? [context.NameOf(SubjectKind.Source, source)] : []),
            but == "topic" ? null : Group("t", context.Texts["topics"], briefing => briefing.Article.Topics.Select(topic => context.NameOf(SubjectKind.Topic, topic))),
        };
        return [.. groups.OfType<FacetView>()];

        FacetView? Group(string letter, string name, Func<Briefing, IEnumerable<string>> valuesOf)
        {
            // What every entry has narrows nothing, and one entry is found without; but a reader looks for the one that can be read.
            var values = ByValue(shown, valuesOf).Where(group => group.Value.Count < shown.Length && (letter == "l" || group.Value.Count > 1));
            var ordered = letter == "y"
                ? values.OrderByDescending(group => group.Key, StringComparer.Ordinal)
                : values.OrderByDescending(group => group.Value.Count).ThenBy(group => group.Key, StringComparer.Ordinal);
            var offered = ordered.Take(MostValues).ToArray();
            if (offered.Length == 0)
                return null;
            var views = ImmutableArray.CreateBuilder<FacetValueView>(offered.Length);
            foreach (var (value, briefings) in offered)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"f-{letter}{views.Count + 1}");
                foreach (var briefing in briefings)
                    _marks[briefing.Number] = _marks.TryGetValue(briefing.Number, out var others) ? $"{others} {id}" : id;
                var language = letter == "l" ? LanguageTag.Parse(value) : (LanguageTag?)null;
                views.Add(new FacetValueView(language is { } tag ? LanguageNames.Of(tag) : value, id, briefings.Count) { Language = language });
            }

            return new FacetView(name, views.ToImmutable());
        }
    }

    private static Dictionary<string, List<Briefing>> ByValue(Briefing[] shown, Func<Briefing, IEnumerable<string>> valuesOf)
    {
        var found = new Dictionary<string, List<Briefing>>(StringComparer.Ordinal);
        foreach (var briefing in shown)
        {
            foreach (var value in valuesOf(briefing))
            {
                if (!found.TryGetValue(value, out var briefings))
                    found.Add(value, briefings = []);
                if (briefings is not [.., var last] || !ReferenceEquals(last, briefing))
                    briefings.Add(briefing);
            }
        }

        return found;
    }

    private static IEnumerable<LanguageTag> VersionsOf(Briefing briefing, ViewContext context) =>
        context.Index.ReleaseOf[briefing.Number].Versions.Select(version => version.Language).Distinct();
}
