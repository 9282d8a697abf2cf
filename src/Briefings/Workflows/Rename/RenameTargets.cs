using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Planning;
using Briefings.Planning.Subjects;

namespace Briefings.Workflows.Rename;

/// <summary>Finds what a person means by a name: an article, or a subject of any kind.</summary>
internal sealed class RenameTargets(Archive archive, SiteIndex index)
{
    /// <returns>Articles and subjects; none where nothing has the name.</returns>
    public ImmutableArray<object> Find(string name)
    {
        var kind = name.IndexOf('/', StringComparison.Ordinal) is > 0 and var cut ? name[..cut] : null;
        IEnumerable<object> articles = archive.Articles.Where(article => article.Origin.Path == name || article.Id == name
            || article.Permalink.Value == name || $"{article.Permalink}.{article.Language}" == name);
        var subjects = index.Events.Values.Concat(index.Series.Values)
            .Where(subject => subject.Origin!.Path == name || subject.Slug.Value == name || $"{subject.Kind}/{subject.Slug}" == name);
        var named = kind is null ? [] : NamedOf(new SubjectKind(kind), name[(kind.Length + 1)..]);
        return [.. articles.Concat(subjects).Concat(named)];
    }

    /// <summary>A name that means it and nothing else.</summary>
    public static string NameOf(object target) => target switch
    {
        Article article => article.Origin.Path,
        Subject subject => $"{subject.Kind}/{subject.Slug}",
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    public static IEnumerable<string> NamesOf(Archive archive) =>
        archive.Articles.Select(article => article.Permalink.Value).Concat(archive.Events.Keys.Select(id => $"events/{id}")).Concat(archive.Series.Keys.Select(id => $"series/{id}"));

    private IEnumerable<Subject> NamedOf(SubjectKind kind, string name)
    {
        var key = NameCollector.KeyOf(name);
        var ofKind = index.Names.Where(pair => pair.Key.Kind == kind).ToArray();
        var byName = ofKind.Where(pair => NameCollector.KeyOf(pair.Key.Name) == key).Select(pair => pair.Value).Distinct(ReferenceEqualityComparer.Instance).Cast<Subject>().ToArray();
        return byName.Length > 0 ? byName : ofKind.Select(pair => pair.Value).Where(subject => subject.Slug.Value == name).Take(1);
    }
}
