using System.Text;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Workflows.Review;
using Xunit;

namespace Briefings.Tests.Workflows.Review;

/// <summary>What is guessed of articles and events until a person says otherwise.</summary>
public class GuessedFieldTests
{
    private const string ArticlePath = "content/briefings/2025/a.en.md";
    private const string EventPath = "content/events/fair.md";

    [Theory]
    [InlineData("Lindau", true)]
    [InlineData("Bregenz", false)]
    public void A_field_that_a_person_changed_is_inferred_no_longer(string place, bool isAsked)
    {
        var imported = Article("Lindau");
        var sealedArticle = imported with { Import = imported.Import! with { Values = InferredFields.HashesOf(imported) } };
        var site = new MemorySiteFiles { [ArticlePath] = ContentWriter.Write(sealedArticle with { Place = place }) };

        var archive = ArchiveReader.Read(site, new DiagnosticBag());

        Assert.Equal(isAsked, Desk(site).Waiting().Any(item => item.Field?.Field == "place"));
        Assert.Equal(isAsked ? 1 : 0, PendingReview.In(archive).Fields);
        Assert.Equal(isAsked, DecidedArchive.Of(archive).Articles.Single().Import!.Inferred.ContainsKey("place"));
    }

    [Fact]
    public void A_file_of_an_earlier_version_without_hashes_keeps_its_guesses()
    {
        var site = new MemorySiteFiles { [ArticlePath] = ContentWriter.Write(Article("Bregenz")) };

        Assert.Equal("place: Bregenz", Assert.Single(Desk(site).Waiting(), item => item.Value.Length > 0).Question);
    }

    [Fact]
    public void The_place_of_an_event_is_asked_and_what_is_confirmed_is_a_fact()
    {
        var site = Fair();
        var asked = Desk(site).Waiting().Single(item => item.Field?.Field == "place");

        Desk(site).Decide([asked.Id], isAccepted: true);

        Assert.Equal((EventPath, "place: Tom Keller", 0.6), (asked.Path, asked.Question, asked.Confidence));
        var decided = DecidedArchive.Of(ArchiveReader.Read(site, new DiagnosticBag())).Events[Slug.From("fair")];
        Assert.Equal("Tom Keller", decided.Place);
        Assert.Equal(["start"], decided.Inferred.Keys);
        Assert.Equal(["start"], Desk(site).Waiting().Select(item => item.Field!.Field));
    }

    [Fact]
    public void A_place_that_is_rejected_is_shown_nowhere()
    {
        var site = Fair();

        Desk(site).Decide([Desk(site).Waiting().Single(item => item.Field?.Field == "place").Id], isAccepted: false);

        Assert.Null(DecidedArchive.Of(ArchiveReader.Read(site, new DiagnosticBag())).Events[Slug.From("fair")].Place);
        Assert.Contains("article: events/fair", Encoding.UTF8.GetString(site.Read(ContentPath.Decisions)), StringComparison.Ordinal);
    }

    private static MemorySiteFiles Fair() => new()
    {
        [EventPath] = "---\ntitle: Fair\nstart: 2025-03-01\nplace: Tom Keller\ninferred:\n  place: \"place named with the event, 60 % sure\"\n  start: \"day named with the event, 80 % sure\"\n---\n",
    };

    private static Article Article(string place)
    {
        var read = ArticleReader.Read(
            new SourceText(ArticlePath, $"---\nid: urn:uuid:a\ntitle: A\nlanguage: en\nplace: {place}\nimport: {{seed: seeds/a.txt, sha256: x, body: y, inferred: {{place: \"from the dateline, 70 % sure\"}}}}\n---\n\nText.\n"),
            new DiagnosticBag());
        return read!;
    }

    private static ReviewDesk Desk(MemorySiteFiles site) => new(site, new DiagnosticBag());
}
