using Briefings.Content;

namespace Briefings.Planning.Subjects;

/// <summary>The names that an article gives to subjects, as its front matter writes them.</summary>
internal static class NamedSubjects
{
    /// <summary>Those of one kind.</summary>
    public static IEnumerable<string> Of(Article article, SubjectKind kind)
    {
        if (kind == SubjectKind.Person)
            return article.People.Select(person => person.Name);
        if (kind == SubjectKind.Organization)
            return article.Organizations;
        return kind == SubjectKind.Topic ? article.Topics : Of(article).Where(named => named.Kind == kind).Select(named => named.Name);
    }

    public static IEnumerable<(SubjectKind Kind, string Name)> Of(Article article)
    {
        foreach (var person in article.People)
            yield return (SubjectKind.Person, person.Name);
        foreach (var organization in article.Organizations)
            yield return (SubjectKind.Organization, organization);
        foreach (var topic in article.Topics)
            yield return (SubjectKind.Topic, topic);
        if (article.Place is { } place)
            yield return (SubjectKind.Place, place);
        if (article.Source is { } source)
            yield return (SubjectKind.Source, source);
        foreach (var own in article.Subjects)
        {
            foreach (var name in own.Names)
                yield return (new SubjectKind(own.Key), name);
        }
    }
}
