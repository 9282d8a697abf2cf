using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Planning.Subjects;
using Xunit;

namespace Briefings.Tests.Planning.Subjects;

public sealed class EventOrderTests
{
    private static readonly Subject[] s_issues = [Of("n-10", "10"), Of("n-9", "9"), Of("n-11", "11"), Of("dated", "1", "2031-05-06")];

    [Fact]
    public void Issues_without_a_day_come_as_they_are_counted_behind_those_with_one() =>
        Assert.Equal(["dated", "n-9", "n-10", "n-11"], EventOrder.ByDay(s_issues, newestFirst: false).Select(subject => subject.Slug.Value));

    [Fact]
    public void The_newest_has_the_highest_number() =>
        Assert.Equal(["dated", "n-11", "n-10", "n-9"], EventOrder.ByDay(s_issues, newestFirst: true).Select(subject => subject.Slug.Value));

    private static Subject Of(string slug, string edition, string? start = null)
    {
        PartialDate? day = PartialDate.TryParse(start ?? "", out var parsed) ? parsed : null;
        return new Subject(SubjectKind.Event, Slug.From(slug), slug) { Event = new Event { Id = Slug.From(slug), Title = slug, Edition = edition, Start = day } };
    }
}
