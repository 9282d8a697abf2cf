using Briefings.Content;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;

namespace Briefings.Planning;

/// <summary>Finds the subjects that an article names, its events and their series among them.</summary>
internal static class ArticleSubjects
{
    public static IEnumerable<Subject> Of(Article article, SiteIndex index)
    {
        var names = NamedSubjects.Of(article).Select(named => index.Names.GetValueOrDefault((named.Kind, CleanText.Of(named.Name))));
        var events = article.Events.Select(named => index.Events.GetValueOrDefault(named.Id)).ToArray();
        var series = events.Select(subject => subject?.Event?.Series is { } id ? index.Series.GetValueOrDefault(id) : null);
        return names.Concat(events).Concat(series).OfType<Subject>();
    }
}
