using Briefings.Facts.Events;
using Briefings.Linking.Anchors;
using Briefings.Linking.Readings;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Briefings.Tests.Linking.Anchors;

public sealed class AnchorTests
{
    [Theory]
    [InlineData("Selenskyj", "Zelensky")]
    [InlineData("Zelensky", "Зеленский")]
    [InlineData("Müller", "Muller")]
    [InlineData("Robinson", "Робинсон")]
    [InlineData("Schmidt", "Шмидт")]
    [InlineData("ＡＬＳ", "ALS")]
    public void A_name_has_one_key_however_it_is_spelled(string a, string b)
    {
        Assert.Equal(NameKey.Of(a), NameKey.Of(b));
    }

    [Theory]
    [InlineData("Berg", "Borg")]
    [InlineData("Anna", "Hanna")]
    public void Other_names_have_other_keys(string a, string b)
    {
        Assert.NotEqual(NameKey.Of(a), NameKey.Of(b));
    }

    [Fact]
    public void Markdown_is_read_as_its_reader_sees_it()
    {
        var paragraphs = BodyText.Paragraphs("## A\\_B\n\n- 1\\. one\n  two\n\n> said");

        Assert.Equal(["A_B", "1. one two", "said"], paragraphs.ToArray());
    }

    [Theory]
    [InlineData("metcon", "metal conference", true)]
    [InlineData("wiof", "world internet of fish", true)]
    [InlineData("metcon", "marine conference", false)]
    [InlineData("conf", "conference", false)]
    public void An_abbreviation_is_made_of_the_beginnings_of_words(string shorter, string name, bool expected)
    {
        Assert.Equal(expected, EventWords.Abbreviates(shorter, name));
    }

    [Fact]
    public void Containment_is_the_share_of_the_shorter_text()
    {
        var whole = Shingles.Of(["one two three four five six seven eight nine ten"]);
        var part = Shingles.Of(["three four five six"]);
        var other = Shingles.Of(["alpha beta gamma delta"]);

        Assert.Equal(1, Shingles.Containment(whole, part));
        Assert.Equal(0, Shingles.Containment(whole, other));
    }

    [Fact]
    public void Reading_an_article_never_fails_and_gives_every_anchor_once()
    {
        Prop.ForAll<NonNull<string>, bool>((body, japanese) =>
        {
            var article = Texts.English with { Body = body.Get, Title = body.Get };
            var profile = Profile.Of(japanese ? article with { Language = Texts.Japanese.Language } : article);
            return profile.Anchors.Select(anchor => anchor.Key).Distinct().Count() == profile.Anchors.Length;
        }).Holds();
    }

    [Fact]
    public void Candidates_come_from_rare_anchors_only()
    {
        var articles = Enumerable.Range(0, 80)
            .Select(i => Texts.Of($"id-{i:D3}", "en", "Common words", "2031-01-01", $"The Common Guild met. It sold {1000 + (i / 2)} lamps to Harbour{(char)('a' + (i % 26))}."))
            .Select(Profile.Of).ToArray();
        var index = new AnchorIndex([.. articles]);

        var candidates = index.Candidates(10);

        Assert.Equal(11, candidates[0]);
        Assert.True(candidates.Length < 10);
    }
}
