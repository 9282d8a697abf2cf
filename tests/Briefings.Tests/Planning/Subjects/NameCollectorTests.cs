using Briefings.Diagnostics;
using Briefings.Planning.Subjects;
using Xunit;
using static Briefings.Tests.Planning.SampleArchive;

namespace Briefings.Tests.Planning.Subjects;

public class NameCollectorTests
{
    [Fact]
    public void Names_that_differ_behind_the_length_of_a_slug_have_each_their_page()
    {
        const string Name = "Department of Water Management and Flood Protection of Upper";
        var diagnostics = new DiagnosticBag();

        var plan = Plan(
            diagnostics,
            Article("2025/a.en", $"source: {Name} Austria Region"),
            Article("2025/b.en", $"source: {Name} Bavaria Region"),
            Article("2025/c.en", $"source: {Name} Carinthia Region\npeople: ['!!', '??', '++']"),
            Article("2025/d.en", "people: ['!!', '??', '++']"));

        Assert.Equal(["BR1412", "BR1412"], diagnostics.ToSorted().Select(found => found.Code));
        Assert.Equal(3, Paths(plan).Count(path => path.StartsWith("/en/sources/d", StringComparison.Ordinal) && path.EndsWith('/')));
        Assert.Equal(3, Paths(plan).Count(path => (path is "/en/people/exclamation-exclamation/" or "/en/people/question-question/" or "/en/people/plus-plus/") && path.EndsWith('/')));
    }

    [Fact]
    public void A_name_that_one_text_writes_with_a_hyphen_and_another_with_a_space_has_one_page()
    {
        var diagnostics = new DiagnosticBag();

        var plan = Plan(
            diagnostics,
            Article("2025/a.pl", "people: [Park Ji-won]\ntopics: [A-, A]"),
            Article("2025/b.pl", "people: [Park Ji Won]\ntopics: [A-, A]"));

        Assert.Equal(["/pl/people/park-ji-won/"], Paths(plan).Where(IsPerson));
        Assert.Equal(2, plan.Index.Names.Values.Distinct().Count(subject => subject.Kind == SubjectKind.Topic));
        Assert.Equal(["BR1412"], diagnostics.ToSorted().Select(found => found.Code));
    }

    [Fact]
    public void A_name_in_a_case_is_listed_with_the_name_by_itself()
    {
        var diagnostics = new DiagnosticBag();

        var plan = Plan(
            diagnostics,
            Article("2025/a.pl", "date: 2025-02-01\npeople: [Mateusz Zawadzki]"),
            Article("2025/b.pl", "date: 2025-02-02\npeople: [Mateusza Zawadzkiego]"),
            Article("2025/c.pl", "date: 2025-02-03\npeople: [Mateuszem Zawadzkim]"));

        Assert.Equal(["/pl/people/mateusz-zawadzki/"], Paths(plan).Where(IsPerson));
        var subject = plan.Index.Names.Values.Distinct().Single();
        Assert.Equal("Mateusz Zawadzki", subject.Name.Any);
        Assert.Equal(["2025-02-03", "2025-02-02", "2025-02-01"], subject.Releases.Select(release => $"{release.Versions[0].Article.Date!.Value:yyyy-MM-dd}"));
    }

    [Fact]
    public void A_name_that_may_be_a_case_of_two_others_or_a_name_by_itself_keeps_its_page()
    {
        var diagnostics = new DiagnosticBag();

        var plan = Plan(
            diagnostics,
            Article("2025/a.ru", "people: [Александр Петров]"),
            Article("2025/b.ru", "people: [Александра Петрова]"),
            Article("2025/c.ru", "people: [Александру Петрову]"),
            Article("2025/d.en", "people: [Mateusz Zawadzki]"),
            Article("2025/e.pl", "people: [Mateusza Zawadzkiego]"));

        Assert.Equal(5, plan.Index.Names.Values.Distinct().Count());
    }

    [Fact]
    public void A_person_in_two_scripts_of_one_release_is_one()
    {
        var diagnostics = new DiagnosticBag();

        var plan = Plan(
            diagnostics,
            Article("2025/a.en", "translationKey: r\npeople: [Marina Kovaleva, Peter Morgan]"),
            Article("2025/a.ru", "translationKey: r\npeople: [Марина Ковалева, Питер Морган]"),
            Article("2025/b.ru", "people: [Марина Ковалева]"),
            Article("2025/c.el", "people: [Πίτερ Μόργκαν]"));

        var subject = plan.Index.Names.Values.Distinct().Single(subject => subject.Releases.Length == 2);
        Assert.Equal("Marina Kovaleva", subject.Name.Any);
        Assert.Equal("Марина Ковалева", subject.Name.ByLanguage["ru"]);
        Assert.Equal(["Marina Kovaleva", "Peter Morgan", "Πίτερ Μόργκαν"], plan.Index.Names.Values.Distinct().Select(subject => subject.Name.Any).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_that_may_be_two_others_in_another_script_keep_their_pages()
    {
        var diagnostics = new DiagnosticBag();

        var plan = Plan(
            diagnostics,
            Article("2025/a.en", "translationKey: r\npeople: [Anna Ivanova, Ana Ivanova, Li Wu]"),
            Article("2025/a.ru", "translationKey: r\npeople: [Анна Иванова, Ли У]"));

        Assert.Equal(5, plan.Index.Names.Values.Distinct().Count());
    }

    [Fact]
    public void A_name_that_is_known_only_in_a_case_has_no_page()
    {
        var diagnostics = new DiagnosticBag();

        var plan = Plan(
            diagnostics,
            Article("2025/a.pl", "people: [Mateusza Zawadzkiego, Anna Kowalska]"),
            Article("2025/b.pl", "people: [Mateusza Zawadzkiego, Anna Kowalska]"),
            Article("2025/c.pl", "people: [Mateusza Zawadzkiego, Anna Kowalska]"));

        Assert.Equal(["/pl/people/anna-kowalska/"], Paths(plan).Where(IsPerson));
        Assert.Equal(2, plan.Index.Names.Values.Distinct().Count());
    }

    private static bool IsPerson(string path) =>
        path.StartsWith("/pl/people/", StringComparison.Ordinal) && path is not "/pl/people/" && path.EndsWith('/');
}
