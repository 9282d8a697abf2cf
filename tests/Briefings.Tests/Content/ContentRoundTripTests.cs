using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Curation;
using Briefings.Content.Media;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;
using Xunit;

namespace Briefings.Tests.Content;

public class ContentRoundTripTests
{
    [Fact]
    public void An_article_with_every_field_reads_back_equal()
    {
        var article = new Article
        {
            Id = "urn:uuid:0b0e7c3a-3a0e-5b8e-8d53-0d9d3a0c6f11",
            Title = "Port of Lindau: \"All gates open\" #1",
            Date = new ArticleDate(new DateOnly(2025, 9, 9), new TimeOnly(10, 30), TimeSpan.FromHours(8)),
            Language = LanguageTag.Parse("pt-BR"),
            Place = "Lindau",
            Source = "Harbour Wire",
            Agency = "HW",
            OriginalUrl = "https://example.org/a?b=c#d",
            TranslationKey = "port-of-lindau",
            Events = [new(Slug.From("Harbour Days 2025")), new(Slug.From("Next Days"), EventRelation.Announces)],
            People = [new("Ana Lucía Ferro"), new("Jo O'Neil", "harbour master, Lindau")],
            Organizations = ["Lake Board, Ltd."],
            Topics = ["shipping"],
            Summary = "The gates are open.",
            Image = new LeadPicture("gates, 2.jpg", "A \"gate\"", null, "Jo: {x}"),
            Slug = Slug.From("gates"),
            Aliases = ["/old/address/"],
            Draft = true,
            Expires = new DateOnly(2030, 1, 31),
            Display = DisplayMode.Excerpt,
            Related = ["urn:a"],
            NotRelated = ["urn:b"],
            Updated = new ArticleDate(new DateOnly(2025, 9, 10)),
            Corrections = [new(null, "The number of gates was wrong."), new(new ArticleDate(new DateOnly(2025, 9, 12)), "So was {this}, too: a name")],
            Import = new ImportRecord("seeds/a.txt", "00ff", "11ee", ImmutableSortedDictionary<string, string>.Empty
                .WithComparers(StringComparer.Ordinal).Add("title", "from the first sentence")),
            Body = "First paragraph.\n\nSecond — paragraph.",
        };

        var (read, findings) = Read(ContentWriter.Write(article));

        Assert.Empty(findings);
        Assert.Equal(ContentWriter.Write(article), ContentWriter.Write(read!));
        Assert.Equal(article.Image, read!.Image);
        Assert.Equal<Person>(article.People, read.People);
        Assert.Equal<Correction>(article.Corrections, read.Corrections);
        Assert.Equal<EventReference>(article.Events, read.Events);
        Assert.Equal(article.Import.Inferred, read.Import!.Inferred);
        Assert.Equal(article.Body, read.Body);
    }

    [Fact]
    public void An_event_with_every_field_reads_back_equal()
    {
        var text = """
            ---
            title:
              en: Harbour Days 2025
              de: Hafentage 2025
            series: harbour-days
            edition: "2025"
            start: 2025-09
            end: 2025-09-08
            place: Lindau
            partOf: lake-week-2025
            url: https://example.org/
            aliases:
              - The Days
            ---

            Notes.

            """;

        var @event = EventFileReader.Read(new SourceText("content/events/harbour-days-2025.md", text), new DiagnosticBag());

        Assert.Equal(text, ContentWriter.Write(@event!));
        Assert.Equal("Hafentage 2025", @event!.Title.In(LanguageTag.Parse("de-AT")));
        Assert.Equal("Harbour Days 2025", @event.Title.In(LanguageTag.Parse("fr")));
    }

    [Fact]
    public void Decisions_read_back_equal_and_sorted()
    {
        var decisions = new Decisions(
            [new("translation", "urn:b", "urn:c", true), new("sameEvent", "urn:a", "urn:b", false)],
            [new("urn:a", "title", "A: title, with [signs]", true)])
        {
            Conflicts = [new ConflictDecision("number", new StatedWords("urn:a", "10 ships, all told"), new StatedWords("urn:b", "11: ships"), false)],
        };
        var files = new MemorySiteFiles { [ContentPath.Decisions] = DecisionsFile.Write(decisions) };
        var diagnostics = new DiagnosticBag();

        var read = DecisionsFile.Read(files, diagnostics);

        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal(decisions.Links.Reverse(), read.Links);
        Assert.Equal<FieldDecision>(decisions.Fields, read.Fields);
        Assert.Equal<ConflictDecision>(decisions.Conflicts, read.Conflicts);
    }

    private static (Article? Article, ImmutableArray<Diagnostic> Findings) Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var article = ArticleReader.Read(new SourceText("content/briefings/2025/a.en.md", text), diagnostics);
        return (article, diagnostics.ToSorted());
    }
}
