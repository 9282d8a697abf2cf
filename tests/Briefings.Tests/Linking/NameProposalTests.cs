using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Content.Curation;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;
using Briefings.Linking.Names;
using Briefings.Linking.Readings;
using Xunit;

namespace Briefings.Tests.Linking;

public class NameProposalTests
{
    private const string Works = "Harbour Works AG";

    [Fact]
    public void A_doubtful_name_of_one_text_is_not_asked_about() => Assert.Empty(Find(Decisions.None, [Text("a", Works)], [Text("b")]));

    [Fact]
    public void A_doubtful_name_of_two_texts_is_asked_for_each_of_them()
    {
        var asked = Find(Decisions.None, [Text("a", Works)], [Text("b")], [Text("c", Works)]);

        Assert.Equal(["a", "c"], asked.Select(name => name.Article.Id));
        Assert.All(asked, name => Assert.Equal((Works, NameKind.Organization, 0.6, 2), (name.Text, name.Kind, name.Probability, name.Releases)));
    }

    [Fact]
    public void The_versions_of_one_release_are_one_text() => Assert.Empty(Find(Decisions.None, [Text("a", Works), Text("b", Works)]));

    [Fact]
    public void A_name_that_another_text_states_is_asked_where_it_is_doubtful()
    {
        var asked = Find(Decisions.None, [Text("a", Works)], [Stating("b", Works)]);

        Assert.Equal("a", Assert.Single(asked).Article.Id);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_was_answered_is_not_asked_again(bool accepted)
    {
        var decisions = new Decisions([], [new FieldDecision("a", NameFields.Organization, "Harbour works AG", accepted)]);

        var asked = Find(decisions, [Text("a", Works)], [Text("b", Works)]);

        // A name that was rejected is none in any text; one that was accepted may be in others too.
        Assert.Equal(accepted ? ["b"] : [], asked.Select(name => name.Article.Id));
    }

    [Fact]
    public void What_the_article_states_by_now_is_not_asked() =>
        Assert.Equal(["b"], Find(Decisions.None, [Stating("a", Works, Works)], [Text("b", Works)]).Select(name => name.Article.Id));

    [Fact]
    public void Only_the_most_frequent_names_are_asked_at_a_time()
    {
        string[] names = [.. Enumerable.Range(0, NameProposals.Most + 5).Select(i => $"Harbour Works {(char)('A' + i)}")];

        var asked = Find(Decisions.None, [Text("a", names)], [Text("b", names)], [Text("c", names[^1])]);

        Assert.Equal(NameProposals.Most, asked.Select(name => name.Text).Distinct().Count());
        Assert.Equal((names[^1], 3), (asked[0].Text, asked[0].Releases));
    }

    [Fact]
    public void A_name_is_asked_with_the_sentence_that_names_it()
    {
        var text = Texts.Of("a", "en", "Harbour", "2031-05-06", "It rained. Then Harbour Works AG opened the pier. It was dry.");
        var reading = ArticleReading.Nothing with { Doubtful = [new DoubtfulName(NameKind.Organization, Works, 600, new FactSpan(0, 16, 16))] };

        var asked = Find(Decisions.None, [new Profile(text, reading)], [Text("b", Works)]);

        Assert.Equal("Then Harbour Works AG opened the pier.", asked[0].Words);
    }

    [Fact]
    public void A_long_sentence_is_cut_between_words()
    {
        var words = string.Concat(Enumerable.Repeat("quiet waters ", 20));
        var text = Texts.Of("a", "en", "Harbour", "2031-05-06", $"Over {words}Harbour Works AG looks {words}and more.");
        var reading = ArticleReading.Nothing with { Doubtful = [new DoubtfulName(NameKind.Organization, Works, 600, new FactSpan(0, 5 + words.Length, 16))] };

        var asked = Find(Decisions.None, [new Profile(text, reading)], [Text("b", Works)])[0].Words;

        Assert.Matches("^…(quiet|waters) .*Harbour Works AG.* (quiet|waters)…$", asked);
        Assert.InRange(asked.Length, 100, 200);
    }

    private static ImmutableArray<ProposedName> Find(Decisions decisions, params ImmutableArray<Profile>[] releases) =>
        new NameProposals(releases, decisions).Find();

    private static Profile Text(string id, params string[] doubtful) => Of(Texts.Of(id, "en", "Harbour", "2031-05-06", "The harbour opened."), doubtful);

    private static Profile Stating(string id, string stated, params string[] doubtful) =>
        Of(Texts.Of(id, "en", "Harbour", "2031-05-06", "The harbour opened.") with { Organizations = [stated] }, doubtful);

    private static Profile Of(Article article, string[] doubtful) => new(article, ArticleReading.Nothing with
    {
        Doubtful = [.. doubtful.Select(name => new DoubtfulName(NameKind.Organization, name, 600, new FactSpan(0, 4, 7)))],
    });
}
