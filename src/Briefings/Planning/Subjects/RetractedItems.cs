using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning.Releases;

namespace Briefings.Planning.Subjects;

/// <summary>What was taken back, by the subjects whose feeds had it: each of them says so once.</summary>
internal sealed class RetractedItems
{
    private readonly ILookup<string, (Briefing Left, Article Former)> _bySubject;
    private readonly HashSet<(string Key, LanguageTag Language)> _versions;

    /// <param name="selected">With the articles as they were.</param>
    /// <param name="subjectsOf">What an article is about.</param>
    public RetractedItems(SelectedArticles selected, Func<Article, IEnumerable<Subject>> subjectsOf)
    {
        var former = selected.Gone.ToDictionary(article => article.Origin.Path, StringComparer.Ordinal);
        _bySubject = selected.Retracted.Where(briefing => former.ContainsKey(briefing.Article.Origin.Path))
            .SelectMany(briefing => subjectsOf(former[briefing.Article.Origin.Path]).Select(subject => subject.Identity).Distinct(StringComparer.Ordinal), (briefing, subject) => (subject, briefing))
            .ToLookup(pair => pair.subject, pair => (pair.briefing, former[pair.briefing.Article.Origin.Path]), StringComparer.Ordinal);
        _versions = [.. selected.Briefings.Select(briefing => (briefing.Article.ReleaseKey, briefing.Language)), .. former.Values.Select(article => (article.ReleaseKey, article.Language))];
    }

    /// <summary>Those that the feed of a subject in a language had.</summary>
    public IEnumerable<Briefing> Of(Subject subject, LanguageTag language) => _bySubject[subject.Identity]
        .Where(item => item.Left.Language == language || !_versions.Contains((item.Former.ReleaseKey, language)))
        .Select(item => item.Left);
}
