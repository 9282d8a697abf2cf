using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Linking.Outcome;
using Briefings.Workflows.Import;
using Xunit;

namespace Briefings.Tests.Workflows.Import;

public class DraftFinisherTests
{
    [Fact]
    public void Releases_of_one_title_are_numbered_however_many_they_are()
    {
        var drafts = Enumerable.Range(1, 50_000).Select(i => Draft($"urn:{i}", "en")).ToImmutableArray();

        var paths = Finish(drafts).Select(article => article.Origin.Path).ToArray();

        Assert.Equal(["content/briefings/undated/a-title.en.md", "content/briefings/undated/a-title-2.en.md"], paths[..2]);
        Assert.Equal("content/briefings/undated/a-title-50000.en.md", paths[^1]);
        Assert.Equal(paths.Length, paths.Distinct().Count());
    }

    [Fact]
    public void A_version_joins_its_release_and_leaves_the_numbers_of_others_alone()
    {
        var finished = Finish(
            [Draft("urn:1", "en"), Draft("urn:2", "en", "both"), Draft("urn:3", "en"), Draft("urn:4", "de", "both"), Draft("urn:5", "en")]);

        Assert.Equal(
            ["a-title.en", "a-title-2.en", "a-title-3.en", "a-title-2.de", "a-title-4.en"],
            finished.Select(article => Path.GetFileNameWithoutExtension(article.Origin.Path)));
    }

    [Theory]
    [InlineData("03")]
    [InlineData("12")]
    public void A_title_that_is_a_month_makes_no_address_that_a_list_has(string title) =>
        Assert.Equal($"content/briefings/undated/{title}-2.en.md", Finish([Draft("urn:1", "en") with { Title = title }])[0].Origin.Path);

    [Fact]
    public void Addresses_that_several_texts_ask_for_are_numbered()
    {
        var (mine, month) = (Slug.From("mine"), Slug.From("03"));
        ImmutableArray<Article> drafts = [Draft("urn:1", "en") with { Slug = mine }, Draft("urn:2", "en") with { Slug = mine }, Draft("urn:3", "en") with { Title = "Mine" }, Draft("urn:4", "en") with { Slug = month }, Draft("urn:5", "de") with { Slug = mine }];

        Assert.Equal(["mine", "mine-2", "mine-3", "03-2", "mine"], Finish(drafts).Select(article => article.Permalink.Value));
    }

    private static ImmutableArray<Article> Finish(ImmutableArray<Article> drafts) =>
        new DraftFinisher(Archive.Empty, new Links([], [], [], FrozenDictionary<string, ImmutableArray<EventReference>>.Empty, FrozenDictionary<string, string>.Empty))
            .Finish(drafts);

    private static Article Draft(string id, string language, string? key = null) => new()
    {
        Id = id,
        Title = "A title",
        Language = LanguageTag.Parse(language),
        TranslationKey = key,
        Body = "",
    };
}
