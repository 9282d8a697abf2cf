using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;

namespace Briefings.Planning;

/// <summary>Gives subjects that articles name by their ids, as in <c>topics: [logical-replication]</c>, the name in each article's language.</summary>
internal sealed class SubjectIds
{
    private readonly FrozenDictionary<(string Kind, string Id), LocalizedText> _titles;

    private SubjectIds(FrozenDictionary<(string, string), LocalizedText> titles) => _titles = titles;

    /// <param name="files">Those with a title; what one of them is called is no id of another.</param>
    public static SubjectIds Of(ImmutableArray<SubjectFile> files)
    {
        var names = files.SelectMany(file => file.Names.Select(name => (file.Kind, name))).ToHashSet();
        return new(files.Where(file => file.Title is not null && !names.Contains((file.Kind, file.Slug.Value)))
            .DistinctBy(file => (file.Kind, file.Slug.Value)).ToFrozenDictionary(file => (file.Kind, file.Slug.Value), file => file.Title!));
    }

    /// <summary>The article with names instead of ids.</summary>
    public Article Resolve(Article article)
    {
        if (_titles.Count == 0)
            return article;
        return article with
        {
            Topics = Resolve("topics", article.Topics, article.Language),
            Organizations = Resolve("organizations", article.Organizations, article.Language),
            People = [.. article.People.Select(person => person with { Name = NameOf("people", person.Name, article.Language) })],
            Subjects = [.. article.Subjects.Select(own => own with { Names = Resolve(own.Key, own.Names, article.Language) })],
        };
    }

    private ImmutableArray<string> Resolve(string kind, ImmutableArray<string> names, LanguageTag language) =>
        [.. names.Select(name => NameOf(kind, name, language)).Distinct(StringComparer.Ordinal)];

    private string NameOf(string kind, string name, LanguageTag language) =>
        _titles.TryGetValue((kind, name), out var title) ? title.In(language) : name;
}
