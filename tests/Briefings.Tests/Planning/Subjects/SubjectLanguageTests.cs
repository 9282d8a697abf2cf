using Briefings.Diagnostics;
using Xunit;
using static Briefings.Tests.Planning.SampleArchive;

namespace Briefings.Tests.Planning.Subjects;

/// <summary>In which languages a name has a page.</summary>
public class SubjectLanguageTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void A_person_has_a_page_in_the_languages_with_two_briefings_and_is_listed_in_all_that_name_her()
    {
        var paths = PathsOf("", ("1.en", "[Ada]"), ("2.en", "[Ada]"), ("3.de", "[Ada]"), ("4.fr", "[Ada]"), ("5.fr", "[Ada]"));

        Assert.Equal(["/de/people/", "/en/people/", "/en/people/ada/", "/fr/people/", "/fr/people/ada/"], paths);
    }

    [Fact]
    public void Two_briefings_in_two_languages_make_one_page_in_the_first_of_them()
    {
        Assert.Equal(["/de/people/", "/en/people/", "/en/people/ada/"], PathsOf("", ("1.de", "[Ada]"), ("2.en", "[Ada]")));
        Assert.Equal(["/de/people/", "/de/people/ada/", "/en/people/"], PathsOf("url /de/people/ada/\n", ("1.de", "[Ada]"), ("2.en", "[Ada]")));
    }

    private string[] PathsOf(string published, params (string Name, string People)[] articles)
    {
        var plan = Plan(
            SampleArchive.Files([("urls.lock", published), .. articles.Select(article => Article("2024/" + article.Name, $"date: 2024-01-01\npeople: {article.People}"))]), _diagnostics);
        Assert.Empty(_diagnostics.ToSorted());
        return [.. Paths(plan).Where(path => path.Contains("/people/", StringComparison.Ordinal))];
    }
}
