using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Rendering.Texts;
using Xunit;

namespace Briefings.Tests.Rendering;

public class PhraseTests
{
    [Theory]
    [InlineData("en", "0 1 2 11", "other one other other")]
    [InlineData("fr", "0 1 2", "one one other")]
    [InlineData("ja", "0 1 2", "other other other")]
    [InlineData("ru", "0 1 2 5 11 12 21 22 25 111 121", "many one few many many many one few many many one")]
    [InlineData("ar", "0 1 2 3 10 11 99 100 102 103", "zero one two few few many many other other few")]
    [InlineData("pl", "1 2 5 21 22", "one few many many few")]
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
