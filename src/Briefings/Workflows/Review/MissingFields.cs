using Briefings.Content;
using Briefings.Content.Curation;

namespace Briefings.Workflows.Review;

/// <summary>Asks for what an imported text does not say, or was not understood to say.</summary>
internal static class MissingFields
{
    // What readers miss most comes first: without a day a text is in no month, without a source no one vouches for it.
    private static readonly (string Field, double Confidence)[] Asked = [("date", 0), ("source", 0.01)];

    public static IEnumerable<ReviewItem> In(Archive archive, OpenFields open)
    {
        foreach (var article in archive.Articles.Where(article => article.Import is not null))
        {
            foreach (var (field, confidence) in Asked)
            {
                if (open.IsMissing(article, field))
                    yield return ToItem(article, field, confidence);
            }
        }
    }

    private static ReviewItem ToItem(Article article, string field, double confidence) => new(
        ReviewQueue.IdOf($"{article.Id} {field} missing"), article.Origin.Path, $"{field}: missing", [$"the text does not say its {field}"], confidence)
    {
        Rule = $"missing-{field}",
        Subject = field,
        Title = article.Title,
        For = $"'briefings review set ID VALUE' writes the {field} to the file",
        OnAccept = $"the {field} stays unknown, and is not asked for again",
        OnReject = $"the {field} stays unknown, and is not asked for again",
        Field = new FieldDecision(article.Id, field, "", Accepted: true),
    };
}
