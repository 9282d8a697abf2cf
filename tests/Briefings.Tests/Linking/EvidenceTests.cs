using Briefings.Content;
using Briefings.Linking;
using Briefings.Linking.Anchors;
using Briefings.Linking.Outcome;
using Xunit;

namespace Briefings.Tests.Linking;

public sealed class EvidenceTests
{
    private const string Told =
        "The 2031 Harbour Lantern Conference opened in Rostock on May 6, said Jana Vogt, director of the Lantern Guild. It has 2,750 guests from 14 countries, who stay for 3 weeks at Kessler Yard. "
        + "“Every lantern that we light tonight was made by hand,” she said. See https://example.org/lanterns/2031 for the list.";

    private const string Small = "Guests came to Germany on Monday and stayed.";

    private const string SmallInGerman = "Die Gäste kamen am Montag nach Deutschland und blieben.";

    private const string Numbered = "Licence HLC-2031-07 was given to all who work at the Harbour.";

    private const string More =
        "Ulla Brandt, Karl Meiner and Tove Lindqvist of the Kobben Museum told of Vardal, Skerin and Tolma, where Mirko Salin, Edda Falk and Pia Rask of Norrland Glass, Sundby Tin and Orvik Paper had worked with 7,120 people on 9 June.";

    /// <summary>The kinds of evidence, and whether it supports a link.</summary>
    public static TheoryData<string, bool> Kinds { get; } = new()
    {
        { "event", true }, { "person", true }, { "number", true }, { "date", true }, { "place", true }, { "detail", true }, { "url", true }, { "quote", true }, { "name", true }, { "identifier", true }, { "subject", true },
        { "order", true }, { "wording", true }, { "paragraphs", true }, { "coverage", true }, { "published", true },
        { "edition", false }, { "order", false }, { "paragraphs", false }, { "coverage", false }, { "published", false }, { "person", false },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Evidence_of_each_kind_is_shown_with_the_words_of_both(string kind, bool supports)
    {
        var all = supports ? Same() : Other().Evidence;

        var evidence = all.Where(entry => entry.Kind == kind && entry.Supports == supports).ToArray();
        Assert.NotEmpty(evidence);
        Assert.All(evidence, entry => Assert.False(string.IsNullOrWhiteSpace(entry.A ?? entry.B)));
    }

    [Fact]
    public void Every_kind_of_anchor_is_a_kind_of_evidence_that_is_tested_here()
    {
        var tested = Kinds.Select(row => (string)row[0]).ToHashSet();

        Assert.All(Enum.GetValues<AnchorKind>(), kind => Assert.Contains(AnchorTraits.Of(kind).Name, tested));
        Assert.All(Same().Concat(Other().Evidence), entry => Assert.Contains(entry.Kind, tested));
    }

    [Fact]
    public void Another_place_forbids_a_reprint()
    {
        var other = Article("b", Told) with { Place = "Bergen" };

        Assert.Equal("date or place", Explain(Article("a", Told) with { Place = "Rostock" }, other).Verdicts[0].Veto);
    }

    [Fact]
    public void Another_edition_forbids_a_reprint_and_one_event()
    {
        Assert.All(Other().Verdicts, verdict => Assert.Equal("edition", verdict.Veto));
    }

    private static IEnumerable<LinkEvidence> Same() =>
    [
        .. Explain(Article("a", Told), Article("b", Told)).Evidence,
        .. Explain(Article("a", Small), Texts.Of("b", "de", "Gäste", "2031-05-07", SmallInGerman)).Evidence,
        .. Explain(Article("a", Numbered), Article("b", Numbered)).Evidence,
    ];

    // Last year's report, told in another order, with less in it and by another director.
    private static Explanation Other() => Explain(
        Article("a", Told + "\n\n" + More),
        Article("b", "Kessler Yard stays open for 3 weeks. From 14 countries came 2,750 guests on May 6 to Rostock, where Olaf Brix, director of the Lantern Guild, opened the 2030 Harbour Lantern Conference.") with
        {
            Title = "Harbour Lantern Conference 2030",
            Date = new ArticleDate(new DateOnly(2030, 5, 7)),
        });

    private static Explanation Explain(Article a, Article b)
    {
        var request = Texts.Request(Decisions.None, [], a, b);
        return Explainer.Explain(request, Linker.Link(request), a, b);
    }

    private static Article Article(string id, string body) =>
        Texts.Of(id, "en", "Harbour Lantern Conference 2031", "2031-05-07", body);
}
