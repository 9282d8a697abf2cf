using System.Globalization;
using System.Text;
using Briefings.Content;
using Briefings.Facts;
using Briefings.Importing;
using Xunit;

namespace Briefings.Tests.Importing.Desk;

public class DeskTests
{
    public static TheoryData<DeskCase> Cases => [.. DeskCases.Read("cases.txt"), .. DeskCases.Read("heads.txt"), .. DeskCases.Read("more.txt"), .. DeskCases.Read("world.txt"), .. DeskCases.Read("senders.txt"), .. DeskCases.Read("offices.txt"), .. DeskCases.Read("places.txt"), .. DeskCases.OfLanguages()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_is_read_as_a_careful_curator_would_write_it(DeskCase desk)
    {
        var (articles, _) = Seeds.Run(Encoding.UTF8.GetBytes(desk.Text));

        Assert.NotEmpty(articles);
        Assert.All(desk.Expected, expected => Assert.Equal((expected.Field, expected.Value), (expected.Field, Found(articles, expected.Field, expected.Value))));
    }

    // What is expected where it is so, else what is there instead.
    private static string Found(IReadOnlyList<ImportedArticle> articles, string field, string value)
    {
        var (article, body) = (articles[0].Article, articles[0].Article.Body);
        bool IsInferred(string name) => articles[0].Evidence.Any(entry => entry.Field == name && entry.Inferred);
        bool HasEvidence(string name) => articles[0].Evidence.Any(entry => entry.Field == name);
        return field switch
        {
            "articles" => articles.Count.ToString(),
            "title" => article.Title,
            "date" => article.Date?.ToString() ?? "-",
            "updated" => article.Updated?.ToString() ?? "-",
            "place" => article.Place ?? "-",
            // A guess that is marked as one is no source that is stated.
            "source" => value == "-" && IsInferred("source") ? "-" : article.Source ?? "-",
            "agencyLike" => article.Source ?? article.Agency ?? "-",
            "author" => article.Author.IsEmpty ? "-" : string.Join(", ", article.Author),
            "language" => article.Language.Value,
            "agency" => article.Agency ?? "-",
            "draft" => article.Draft ? "true" : "false",
            "summary" => article.Summary is null ? "-" : "+",
            "inferred" => IsInferred(value) ? value : "stated",
            "sure" => HasEvidence(value) && !IsInferred(value) ? value : "in doubt",
            "asked" => !HasEvidence(value) || IsInferred(value) ? value : "stated",
            "lacks" => value.Split(", ").FirstOrDefault(words => body.Contains(words, StringComparison.Ordinal)) is { } kept ? $"has {kept}" : value,
            "has" => body.Replace("\\", "").Contains(value, StringComparison.Ordinal) ? value : body,
            "begins" => body.StartsWith(value, StringComparison.Ordinal) ? value : body,
            "person" => Among(value, FactsOf(article).People.Select(person => person.Name)),
            "event" => Among(value, FactsOf(article).Events.Select(named => $"{named.Name} {named.Start}")),
            "amount" => Among(value, FactsOf(article).Numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"{number.Value:0.##} {number.Unit}"))),
            _ => "no such field",
        };
    }

    private static string Among(string value, IEnumerable<string> found) => found.Contains(value) ? value : string.Join("; ", found);

    private static TextFacts FactsOf(Article article) =>
        FactReader.Read(article.Language, article.Title, [.. article.Body.Split("\n\n")], article.Date);
}
