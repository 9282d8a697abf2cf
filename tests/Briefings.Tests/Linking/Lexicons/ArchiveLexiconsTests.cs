using Briefings.Content;
using Briefings.Linking.Outcome;
using Xunit;

namespace Briefings.Tests.Linking.Lexicons;

/// <summary>An archive whose sure translations teach it what links the next ones.</summary>
public sealed class ArchiveLexiconsTests
{
    private static readonly (string English, string German)[] s_things =
    [
        ("harbour", "Hafen"), ("lighthouse", "Leuchtturm"), ("bridge", "Brücke"), ("school", "Schule"), ("library", "Bücherei"), ("market", "Markt"),
        ("railway", "Eisenbahn"), ("theatre", "Schauspielhaus"), ("garden", "Park"), ("hospital", "Krankenhaus"), ("castle", "Schloss"), ("forest", "Wald"),
    ];

    private static readonly (string English, string German)[] s_deeds =
    [
        ("repair the roof", "das Dach ausbessern"), ("paint every wall", "jede Mauer streichen"), ("plant young trees", "junge Bäume pflanzen"), ("open earlier", "früher öffnen"),
        ("hire more guards", "mehr Wächter einstellen"), ("lower the price", "den Preis senken"), ("close for winter", "im Winter schließen"),
    ];

    private static readonly string[] s_names =
    [
        "Lindqvist", "Karagounis", "Mandelbaum", "Teixeira", "Wanjiru", "Okonkwo", "Fjeldstad", "Bronstein", "Castellano", "Duplessis", "Ibragimov", "Nakashima",
        "Petrosyan", "Quintero", "Rasmussen", "Sverdlov",
    ];

    [Fact]
    public void What_sure_translations_teach_links_one_that_shares_little_else()
    {
        var alone = Find(Texts.Link([.. Doubtful(3, 2, "x")]), "x-de", "x-en");
        var taught = Find(Texts.Link([.. Teaching(), .. Doubtful(3, 2, "x")]), "x-de", "x-en");

        Assert.Equal(LinkState.Proposed, alone?.State);
        Assert.Equal(LinkState.Accepted, taught?.State);
        Assert.DoesNotContain(alone!.Evidence, evidence => evidence.Kind == LinkEvidence.Word);
        Assert.Contains(taught!.Evidence, evidence => evidence is { Kind: LinkEvidence.Word, A: "Schule", B: "school", Texts: > 2 });
    }

    [Fact]
    public void A_pair_that_its_files_join_shows_its_words_too()
    {
        var joined = Find(Texts.Link([.. Teaching(), .. Doubtful(3, 2, "x").Select(article => article with { TranslationKey = "x" })]), "x-de", "x-en");

        Assert.Contains(joined!.Evidence, evidence => evidence is { Kind: LinkEvidence.Word, A: "Schule", B: "school" });
    }

    [Fact]
    public void A_pair_that_was_imported_before_its_words_were_known_is_proposed()
    {
        Article[] written = [.. Doubtful(3, 2, "x").Select(article => article with { Origin = new ContentOrigin($"content/briefings/undated/{article.Id}.md", "id: x\n", 3) })];

        var taught = Find(Texts.Link([.. Teaching(), .. written]), "x-de", "x-en");

        Assert.Equal(LinkState.Proposed, taught?.State);
        Assert.True(taught!.Score >= 0.97, $"{taught.Score}");
    }

    [Fact]
    public void The_order_of_the_texts_teaches_nothing()
    {
        Article[] texts = [.. Teaching(), .. Doubtful(3, 2, "x"), .. Doubtful(7, 5, "y")];

        Assert.Equal(Texts.Summary(Texts.Link(texts)), Texts.Summary(Texts.Link([.. texts.Reverse()])));
    }

    [Fact]
    public void A_text_on_another_matter_is_not_linked_by_what_was_taught()
    {
        var (english, german) = (Doubtful(3, 2, "x")[0], Doubtful(7, 5, "y")[1]);

        Assert.NotEqual(LinkState.Accepted, Find(Texts.Link([.. Teaching(), english, german]), "x-en", "y-de")?.State);
    }

    private static Link? Find(Links links, string a, string b) =>
        links.Pairs.SingleOrDefault(link => link.Kind == LinkKind.Translation && ((link.A.Id, link.B.Id) == (a, b) || (link.A.Id, link.B.Id) == (b, a)));

    private static IEnumerable<Article> Teaching()
    {
        for (var i = 0; i < s_names.Length; i++)
        {
            var (first, second) = (s_things[i % s_things.Length], s_things[((i * 5) + 1) % s_things.Length]);
            var (deed, other) = (s_deeds[i % s_deeds.Length], s_deeds[((i * 3) + 2) % s_deeds.Length]);
            var (date, name, count) = ($"2031-0{1 + (i % 9)}-1{i % 9}", s_names[i], 300 + (37 * i));
            yield return Text($"t{i}-en", "en", date, $"{name} promises much for the {first.English}", $"Mayor {name} will {deed.English} at the {first.English}; {count} people asked for it.", $"The {second.English} waits. There {name} means to {other.English}.");
            yield return Text($"t{i}-de", "de", date, $"{name} verspricht viel: {first.German}", $"Bürgermeister {name} will {deed.German}: {first.German}; {count} Leute baten darum.", $"{second.German} wartet noch. Dort möchte {name} {other.German}.");
        }
    }

    private static Article[] Doubtful(int thing, int deed, string id)
    {
        var (first, second, act) = (s_things[thing], s_things[thing + 1], s_deeds[deed]);
        return
        [
            Text(id + "-en", "en", null, $"More for the {first.English} and the {second.English}", $"Barnaby of Tromsø said that the {first.English} and the {second.English} should {act.English}.", $"For the {first.English} 640 people came."),
            Text(id + "-de", "de", null, $"Mehr für {first.German} und {second.German}", $"{first.German} und {second.German}, sagte Barnaby aus Tromsø, sollen {act.German}.", $"{first.German}: 640 Leute kamen."),
        ];
    }

    private static Article Text(string id, string language, string? date, string title, params string[] paragraphs) =>
        Texts.Of(id, language, title, date ?? "2031-01-01", string.Join("\n\n", paragraphs)) is var article && date is null ? article with { Date = null } : article;
}
