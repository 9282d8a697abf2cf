using Briefings.Diagnostics;
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
}
