using System.Runtime.CompilerServices;
using Briefings.Language;
using Briefings.Language.Vocabulary;
using Xunit;
using Xunit.Abstractions;

namespace Briefings.Tests.Language.Vocabulary;

public class VocabularyTests(ITestOutputHelper output)
{
    [Fact]
    public void A_line_continues_the_section_above_it()
    {
        var words = LanguageWords.Parse("# x\nmonths: a, b | c\nspeech-verbs: said,\n  told\n");

        Assert.Equal([Section.Months, Section.SpeechVerbs], words.Sections);
        Assert.Equal(["a", "b", "c"], words.Words(Section.Months));
        Assert.Equal(["said", "told"], words.Words(Section.SpeechVerbs));
        Assert.Empty(words.Words(Section.Roles));
    }

    [Fact]
    public void A_group_without_words_keeps_its_number()
    {
        var words = LanguageWords.Parse("magnitudes: mil | | bilhões");

        Assert.Equal([["mil"], [], ["bilhões"]], words.Groups(Section.Magnitudes).Select(group => group.ToArray()));
    }

    [Fact]
    public void A_space_that_belongs_to_a_word_and_a_comma_in_it_are_written()
    {
        var words = LanguageWords.Parse("told: _told the_, say\\, then\\|now");

        Assert.Equal([" told the ", "say, then|now"], words.Words(Section.Told));
    }

    [Theory]
    [InlineData("said told")]
    [InlineData("no-such-section: a")]
    [InlineData("months: a\nmonths: c")]
    [InlineData("speech-verbs: said\nmonths: a")]
    public void A_vocabulary_that_cannot_be_read_is_refused(string text) =>
        Assert.Throws<FormatException>(() => LanguageWords.Parse(text));

    /// <summary>The sections each language has do not become fewer; what a language lacks is printed, and what is new is kept.</summary>
    [Fact]
    public void Each_language_keeps_the_sections_it_has()
    {
        var kept = File.ReadAllLines(Path.ChangeExtension(Here(), $"{nameof(Each_language_keeps_the_sections_it_has)}.verified.txt"))
            .Select(line => line.Split(": ")).ToDictionary(parts => parts[0], parts => parts[1].Split(' '));
        foreach (var language in Vocabularies.Languages)
            output.WriteLine(Summary(language));

        Assert.Empty(kept.SelectMany(language => language.Value.Except(Vocabularies.Of(language.Key).Sections.Select(SectionNames.Of)).Select(lost => $"{language.Key}: {lost}")));
        if (Environment.GetEnvironmentVariable("BRIEFINGS_ACCEPT") == "1")
            Golden.Verify(string.Join('\n', Vocabularies.Languages.Select(language => $"{language}: {Names(Vocabularies.Of(language).Sections)}")) + "\n", "txt");
    }

    [Fact]
    public void Every_section_has_words() =>
        Assert.Empty(Enum.GetValues<Section>().Where(section => SectionWords.Written(section).IsEmpty).Select(SectionNames.Of));

    private static string Summary(string language)
    {
        Section[] has = [.. Vocabularies.Of(language).Sections];
        return has.Length < 10 ? $"{language} has only {Names(has)}" : $"{language} lacks {Names(Enum.GetValues<Section>().Except(has))}";
    }

    private static string Here([CallerFilePath] string file = "") => file;

    private static string Names(IEnumerable<Section> sections) => string.Join(' ', sections.Select(SectionNames.Of));

    [Theory]
    [InlineData("de", "Jänner", 1)]
    [InlineData("ru", "январе", 1)]
    [InlineData("ka", "სექტემბერი", 9)]
    [InlineData("hi", "सितंबर", 9)]
    [InlineData("sw", "Septemba", 9)]
    [InlineData("is", "ágúst", 8)]
    [InlineData("cy", "Medi", 9)]
    [InlineData("nb", "desember", 12)]
    [InlineData("en", "Sept", 9)]
    [InlineData("pl", "się", 0)]
    [InlineData("pl", "sierpnia", 8)]
    [InlineData("en", "May", 5)]
    [InlineData("en", "Ferries", 0)]
    public void Months_have_a_name_in_every_language(string language, string word, int month) =>
        Assert.Equal(month, MonthNames.Find(word, language));

    [Theory]
    [InlineData("de", "Sonnabend", DayOfWeek.Saturday)]
    [InlineData("is", "fimmtudagur", DayOfWeek.Thursday)]
    [InlineData("ka", "ორშაბათი", DayOfWeek.Monday)]
    [InlineData("no", "lørdag", DayOfWeek.Saturday)]
    [InlineData("es", "mar", null)]
    public void Weekdays_have_a_name_in_every_language(string language, string word, DayOfWeek? day) =>
        Assert.Equal(day, WeekdayNames.Find(word, language));

    [Theory]
    [InlineData("en", "mdy")]
    [InlineData("de", "dmy")]
    [InlineData("hu", "ymd")]
    [InlineData("tlh", null)]
    public void Every_language_has_an_order_of_dates(string language, string? order) => Assert.Equal(order, Cldr.DateOrder(language));

    [Fact]
    public void Numbers_have_their_signs() => Assert.Equal((',', ' '), Cldr.NumberSigns("fr"));
}
