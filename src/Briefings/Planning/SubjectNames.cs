using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Planning.Subjects;

namespace Briefings.Planning;

/// <summary>Finds how an article writes the name of a subject.</summary>
internal static class SubjectNames
{
    /// <returns>Each spelling that the article's front matter has; empty where it does not name the subject.</returns>
    public static ImmutableArray<string> In(Article article, Subject subject, SiteIndex index) =>
        [.. NamedSubjects.Of(article, subject.Kind).Where(name => Is(subject, name, index)).Distinct()];

    /// <summary>The office that an article names a person with.</summary>
    public static string? RoleIn(Article article, Subject subject, SiteIndex index) => subject.Kind == SubjectKind.Person
        ? article.People.Where(person => Is(subject, person.Name, index)).Select(person => person.Role).FirstOrDefault(role => role is not null)
        : null;

    private static bool Is(Subject subject, string name, SiteIndex index) =>
        index.Names.TryGetValue((subject.Kind, name), out var named) && ReferenceEquals(named, subject);
}
