using Briefings.Content;
using Briefings.Linking;
using Briefings.Linking.Anchors;
using Briefings.Linking.Readings;
using Xunit;

namespace Briefings.Tests.Linking.Readings;

public sealed class AnchorIndexTests
{
    private static readonly string[] s_languages = ["da", "de", "en", "es", "fi", "fr", "hu", "it", "nl", "pl", "pt", "sv"];

    [Fact]
    public void What_all_texts_of_a_language_repeat_is_their_subject_and_marks_none_of_them()
    {
        var index = IndexOf(Enumerable.Repeat("en", 12));

        Assert.Equal(0, RarityOf(index, 4711));
        Assert.InRange(RarityOf(index, 1000), 0.8, 1);
    }

    [Fact]
    public void What_all_versions_of_one_release_say_marks_it()
    {
        var index = IndexOf(s_languages);

        Assert.InRange(RarityOf(index, 4711), 0.4, 1);
    }

    [Fact]
    public void What_two_releases_in_many_languages_both_say_marks_neither()
    {
        var index = IndexOf(s_languages.Concat(s_languages));

        Assert.Equal(0, RarityOf(index, 4711));
        Assert.InRange(RarityOf(index, 1000), 0.8, 1);
    }

    private static double RarityOf(AnchorIndex index, int number) => index.Rarity(AnchorTraits.Of(AnchorKind.Number).Prefix + number);

    private static AnchorIndex IndexOf(IEnumerable<string> languages)
    {
        Article[] articles = [.. languages.Select((language, i) => Texts.Of($"a{i:00}-{language}", language, "Lindqvist", "2031-05-06", $"Lindqvist: 4711, {1000 + i}."))];
        return Linker.IndexOf(Texts.Request(Decisions.None, [], articles));
    }
}
