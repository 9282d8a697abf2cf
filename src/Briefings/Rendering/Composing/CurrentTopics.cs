using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Planning;
using Briefings.Planning.Subjects;

namespace Briefings.Rendering.Composing;

/// <summary>Finds what the newest briefings of a language are about most often.</summary>
internal static class CurrentTopics
{
    private const int Newest = 60;
    private const int Most = 8;

    // A topic of one briefing is no topic of the time.
    private const int Fewest = 2;

    /// <returns>The most frequent first, then in the order of their names.</returns>
    public static ImmutableArray<Subject> Of(SiteIndex index, LanguageTag language)
    {
        var withPages = index.Subjects.GetValueOrDefault(SubjectKind.Topic, []).Where(topic => topic.Languages.Contains(language)).ToHashSet<Subject>(ReferenceEqualityComparer.Instance);
        var newest = index.Releases.Where(release => release.Has(language)).Take(Newest).Select(release => release.For(language).Article);
        return
        [
            .. newest.SelectMany(article => article.Topics.Select(topic => index.Names.GetValueOrDefault((SubjectKind.Topic, topic))).OfType<Subject>().Distinct<Subject>(ReferenceEqualityComparer.Instance))
                .Where(withPages.Contains)
                .GroupBy(topic => topic.Slug)
                .Where(count => count.Count() >= Fewest)
                .OrderByDescending(count => count.Count())
                .ThenBy(count => count.Key)
                .Take(Most)
                .Select(count => count.First()),
        ];
    }
}
