using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Content.Curation;
using Briefings.Facts.Names.Tagging;

namespace Briefings.Linking.Names;

/// <summary>The names that an article states, and what a single one is called in decisions.</summary>
internal static class ArticleNames
{
    public static ImmutableArray<NameKind> Kinds { get; } = [NameKind.Person, NameKind.Organization];

    public static string FieldOf(NameKind kind) => kind == NameKind.Person ? NameFields.Person : NameFields.Organization;

    public static IEnumerable<string> Of(Article article, NameKind kind) =>
        kind == NameKind.Person ? article.People.Select(person => person.Name) : article.Organizations;
}
