using System.Text.RegularExpressions;
using Briefings.Configuration;
using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;
using Briefings.Rendering.Texts;
using Briefings.Rendering.Themes;
using Xunit;

namespace Briefings.Tests.Rendering.Texts;

/// <summary>The words that come with the program.</summary>
public class InterfaceWordsTests
{
    private static readonly string[] MayDropThem = ["count_", "days_", "date", "range_"];

    [Theory]
    [InlineData("ar de en es fr he hi id it ja ko nl pl pt ru tr uk vi zh zh-Hant")]
    public void Every_language_has_every_word_with_its_places(string languages)
    {
        var english = Read("en");

        foreach (var language in languages.Split(' '))
        {
            var words = Read(language);
            Assert.Equal(english.Keys.Order(StringComparer.Ordinal), words.Keys.Order(StringComparer.Ordinal));
            foreach (var key in english.Keys.Where(key => !MayDropThem.Any(start => key.StartsWith(start, StringComparison.Ordinal))))
                Assert.Equal((language, key, PlacesOf(english.Find(key))), (language, key, PlacesOf(words.Find(key))));
        }
    }

    [Fact]
    public void Every_language_has_each_form_that_it_counts_with()
    {
        foreach (var language in "ar de en es fr he hi id it ja ko nl pl pt ru tr uk vi zh zh-Hant".Split(' '))
        {
            var wanted = Enumerable.Range(0, 200).Select(number => PluralRules.Of(LanguageTag.Parse(language), number)).ToHashSet();
            foreach (var key in new[] { "count_briefings", "count_events", "count_days", "days_before", "days_after" })
            {
                var forms = Assert.IsType<YamlMapping>(Read(language).Find(key));
                var has = forms.Entries.Select(entry => Enum.Parse<PluralCategory>(entry.Key.Value, ignoreCase: true)).ToHashSet();
                Assert.Empty(wanted.Except(has).Select(form => $"{language}: {key}.{form}"));
            }
        }
    }

    private static WordFile Read(string language)
    {
        var diagnostics = new DiagnosticBag();
        var words = new WordFiles(new Theme(new MemorySiteFiles(), diagnostics), diagnostics).Own(language);
        Assert.Empty(diagnostics.ToSorted());
        Assert.NotNull(words);
        return words;
    }

    private static string PlacesOf(YamlNode? word) => word is YamlScalar text
        ? string.Join(' ', Regex.Matches(text.Value, "\\{\\d\\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal))
        : "";
}
