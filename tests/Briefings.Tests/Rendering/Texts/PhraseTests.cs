using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Rendering.Texts;
using Xunit;

namespace Briefings.Tests.Rendering.Texts;

public class PhraseTests
{
    [Theory]
    [InlineData("en", "0 1 2 11", "other one other other")]
    [InlineData("fr", "0 1 2", "one one other")]
    [InlineData("ja", "0 1 2", "other other other")]
    [InlineData("ru", "0 1 2 5 11 12 21 22 25 111 121", "many one few many many many one few many many one")]
    [InlineData("ar", "0 1 2 3 10 11 99 100 102 103", "zero one two few few many many other other few")]
    [InlineData("pl", "1 2 5 21 22", "one few many many few")]
    [InlineData("it", "0 1 2 1000000 1000001", "other one other many other")]
    [InlineData("pt", "0 1 2 2000000", "one one other many")]
    [InlineData("pt-PT", "0 1 2", "other one other")]
    [InlineData("hi", "0 1 2", "one one other")]
    [InlineData("he", "0 1 2 3", "other one two other")]
    [InlineData("hr", "1 2 5 11 21", "one few other other one")]
    [InlineData("ro", "0 1 2 19 20 101 120", "few one few few other few other")]
    [InlineData("lt", "0 1 2 11 21 22", "other one few other one few")]
    [InlineData("lv", "0 1 10 11 21 2", "zero one zero zero one other")]
    [InlineData("sl", "1 2 3 5 101 102", "one two few other one two")]
    [InlineData("tr", "0 1 2", "other one other")]
    public void Numbers_take_the_form_their_language_gives_them(string language, string numbers, string forms)
    {
        var phrase = new Phrase(
            "other",
            Enum.GetValues<PluralCategory>().ToImmutableDictionary(form => form, form => form.ToString().ToLowerInvariant()));

        var taken = numbers.Split(' ').Select(number => phrase.Fill(LanguageTag.Parse(language), [number]));

        Assert.Equal(forms, string.Join(' ', taken));
    }

    [Fact]
    public void What_is_filled_in_is_not_filled_in_again()
    {
        var phrase = new Phrase("{0} and {1}", ImmutableDictionary<PluralCategory, string>.Empty);

        Assert.Equal("{1} and {0}", phrase.Fill(LanguageTag.Parse("en"), ["{1}", "{0}"]));
    }
}
