using Briefings.Content;
using Briefings.Content.Curation;

namespace Briefings.Workflows.Review;

/// <summary>An article with the names that the curator accepted, behind those that its file states.</summary>
internal static class DecidedNames
{
    public static Article Of(Article article, Decisions decisions)
    {
        foreach (var (field, name) in decisions.AcceptedNames(article.Id))
        {
            if (field == NameFields.Person && !article.People.Any(person => person.Name == name))
                article = article with { People = article.People.Add(new Person(name, null)) };
            else if (field == NameFields.Organization && !article.Organizations.Contains(name))
                article = article with { Organizations = article.Organizations.Add(name) };
        }

        return article;
    }
}
