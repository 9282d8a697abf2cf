using Xunit;

namespace Briefings.Tests.Linking.Conflicts;

public sealed class FactConflictTests
{
    [Fact]
    public void Counts_that_differ_between_reports_are_listed_with_their_words()
    {
        var links = Texts.Link(Texts.English, Texts.Report);

        var conflict = Assert.Single(links.Conflicts, conflict => conflict.Subject == "countries");
        Assert.Equal("number", conflict.Kind);
        Assert.Contains("14 countries", conflict.WordsA, StringComparison.Ordinal);
        Assert.Contains("over 10 countries", conflict.WordsB, StringComparison.Ordinal);
        Assert.Equal("14", Texts.English.Body.Split("\n\n")[0].Substring(conflict.PlaceA.Offset, conflict.PlaceA.Length));
    }

    [Fact]
    public void A_count_that_a_translation_changed_is_listed()
    {
        var german = Texts.German with { Body = Texts.German.Body.Replace("14 Ländern", "40 Ländern", StringComparison.Ordinal) };

        var links = Texts.Link(Texts.English, german);

        var conflict = Assert.Single(links.Conflicts);
        Assert.Contains("40 Ländern", conflict.WordsB, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rund 14 Ländern", 0)]
    [InlineData("über 14 Ländern", 1)]
    [InlineData("über 12 Ländern", 0)]
    [InlineData("über 10 Ländern", 1)]
    [InlineData("weniger als 15 Ländern", 0)]
    [InlineData("weniger als 40 Ländern", 1)]
    public void What_a_limit_allows_for_is_no_other_count_and_more_than_as_many_is(string german, int conflicts)
    {
        var version = Texts.German with { Body = Texts.German.Body.Replace("14 Ländern", german, StringComparison.Ordinal) };

        var links = Texts.Link(Texts.English, version);

        Assert.Equal(conflicts, links.Conflicts.Length);
    }

    [Fact]
    public void Versions_that_agree_have_no_conflict()
    {
        var links = Texts.Link(Texts.English, Texts.German);

        Assert.Empty(links.Conflicts);
    }

    [Fact]
    public void Two_days_for_one_beginning_are_listed()
    {
        var other = Texts.Report with
        {
            Body = "The 2031 Baltic Lantern Conference opened on May 5 in Rostock. Olaf Brix, head of the Lantern Guild, spoke.",
        };

        var links = Texts.Link(Texts.English, other);

        var conflict = Assert.Single(links.Conflicts, conflict => conflict.Kind == "date");
        Assert.Contains("May 6", conflict.WordsA, StringComparison.Ordinal);
        Assert.Contains("May 5", conflict.WordsB, StringComparison.Ordinal);
        Assert.Contains(conflict.WordsB, other.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_offices_of_one_person_are_listed()
    {
        var other = Texts.Report with
        {
            Body = Texts.Report.Body.Replace("head of the Lantern Guild", "founder of Skerry Glass Works", StringComparison.Ordinal),
        };

        var links = Texts.Link(Texts.English, other);

        var conflict = Assert.Single(links.Conflicts, conflict => conflict.Kind == "role");
        Assert.Equal("Olaf Brix", conflict.Subject);
    }

    [Fact]
    public void Editions_differ_by_nature()
    {
        var links = Texts.Link(Texts.English, Texts.LastYear);

        Assert.Empty(links.Conflicts);
    }
}
