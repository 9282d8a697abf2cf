using System.Collections.Immutable;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Planning.Subjects;
using Briefings.Rendering.Texts;

namespace Briefings.Rendering.Views;

/// <summary>What the archive can be narrowed to besides its years: languages, sources and topics, each with a page that has them.</summary>
internal static class ArchiveFacets
{
    private const int MostValues = 12;

    public static ImmutableArray<FacetView> Of(ArchivePage page, ViewContext context) =>
    [
        .. new[]
        {
            Languages(page, context),
            Subjects(SubjectKind.Source, context),
            Subjects(SubjectKind.Topic, context),
        }.OfType<FacetView>(),
    ];

    private static FacetView? Languages(ArchivePage page, ViewContext context)
    {
        var counts = context.Index.Briefings.CountBy(briefing => briefing.Language).ToDictionary(count => count.Key, count => count.Value);
        var values = context.Index.Languages.Where(counts.ContainsKey)
            .Select(language => (Language: language, Path: LanguagePath.Below(language, "archive")))
            .Where(other => other.Language == page.Language || context.Plan.Has(other.Path))
            .Select(other => new FacetValueView(LanguageNames.Of(other.Language), "", counts[other.Language])
            {
                Language = other.Language,
                Url = context.UrlOf(other.Path),
                IsCurrent = other.Language == page.Language,
            });
        return Facet(context.Texts["languages"], values, fewest: 2);
    }

    private static FacetView? Subjects(SubjectKind kind, ViewContext context)
    {
        var values = context.Index.Subjects.GetValueOrDefault(kind, [])
            .OrderByDescending(subject => subject.Releases.Length).ThenBy(subject => subject.Slug).Take(MostValues)
            .Select(subject => new FacetValueView(subject.Name.In(context.Language), "", subject.Releases.Length) { Url = context.UrlOf(subject) });
        return Facet(context.NameOf(kind), values, fewest: 1);
    }

    private static FacetView? Facet(string name, IEnumerable<FacetValueView> values, int fewest) =>
        values.ToImmutableArray() is var all && all.Length >= fewest ? new FacetView(name, all) : null;
}
