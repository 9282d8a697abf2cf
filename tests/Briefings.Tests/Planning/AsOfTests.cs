using Briefings.Configuration;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Planning;
using Briefings.Tests.Workflows.Build;
using Briefings.Workflows.Build;
using Xunit;
using static Briefings.Tests.Planning.SampleArchive;

namespace Briefings.Tests.Planning;

/// <summary>What a site shows at the moment it is built for.</summary>
public class AsOfTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Theory]
    [InlineData("date: 2025-09-11", "2025-09-10", "2025-09-11")]
    [InlineData("date: 2025-09-11", "2025-09-10T23:59Z", "2025-09-11T00:00Z")]
    [InlineData("date: 2025-09-11T10:30+08:00", "2025-09-11T02:29Z", "2025-09-11T02:30Z")]
    [InlineData("date: 2025-09-11T10:30+08:00", "2025-09-11", "2025-09-12")]
    [InlineData("date: 1998-01-01\nadded: 2025-09-11", "2025-09-10", "2025-09-11")]
    [InlineData("date: 2025-09-11T06:00Z\nadded: 2025-09-01", "2025-09-11T05:59Z", "2025-09-11T06:00Z")]
    public void What_is_dated_later_is_held_back_to_the_minute(string fields, string before, string from)
    {
        var files = SampleArchive.Files(Article("2025/a.en", fields));

        var held = PlanAt(files, before);
        Assert.Empty(held.Index.Briefings);
        Assert.Equal("/en/2025/a/", Assert.Single(held.Away).Path.ToString().Replace("1998", "2025", StringComparison.Ordinal));
        Assert.NotNull(held.Away[0].Until);
        Assert.Empty(PlanAt(files, from).Away);
        Assert.Single(PlanAt(files, from).Index.Briefings);
    }

    [Theory]
    [InlineData("2025-09-11", "2025-09-10", "2025-09-11")]
    [InlineData("2025-09-11T10:30+08:00", "2025-09-11T02:29Z", "2025-09-11T02:30Z")]
    public void What_expires_is_gone_from_that_moment_on(string expires, string before, string from)
    {
        var files = SampleArchive.Files(Article("2025/a.en", $"date: 2025-01-01\nexpires: {expires}"));

        Assert.Single(PlanAt(files, before).Index.Briefings);
        Assert.Empty(PlanAt(files, from).Index.Briefings);
        Assert.Null(Assert.Single(PlanAt(files, from).Away).Until);
        Assert.Empty(_diagnostics.ToSorted());
    }

    [Fact]
    public void What_is_held_back_can_be_looked_at_among_the_drafts_and_without_a_date_nothing_is_held_back()
    {
        var files = SampleArchive.Files(Article("2025/a.en", "date: 2025-09-11"));

        Assert.Single(Plan(files, _diagnostics, asOf: new DateOnly(2025, 9, 1), drafts: true).Index.Briefings);
        Assert.Single(Plan(files, _diagnostics).Index.Briefings);
    }

    [Fact]
    public void A_link_to_what_is_held_back_or_has_expired_is_a_warning_and_shown_as_words()
    {
        var files = SampleArchive.Files(
            Article("2025/links.en", "date: 2025-01-01", "See [the next](/en/2025/later/) and [the last](/en/2024/over/)."),
            Article("2025/later.en", "date: 2025-09-11T10:30+08:00"),
            Article("2024/over.en", "date: 2024-01-01\nexpires: 2025-01-01"));
        using var run = new BuildRun();

        var found = run.Build(files, new DateOnly(2025, 9, 1));

        Assert.Contains("content/briefings/2025/links.en.md:8:16: warning BR1401: '/en/2025/later/' leads to an article that is held back until 2025-09-11T10:30+08:00", found, StringComparison.Ordinal);
        Assert.Contains("'/en/2024/over/' leads to an article that has expired", found, StringComparison.Ordinal);
        Assert.DoesNotContain("error", found, StringComparison.Ordinal);
        Assert.Contains("See the next and the last.", run.Read("en/2025/links/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("later", string.Concat(run.ReadAll().Keys), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_to_come_goes_by_the_moment_of_the_build()
    {
        var files = SampleArchive.Files(Event("regatta", "title: Regatta\nstart: 2025-06-01\nend: 2025-06-03"), Article("2025/a.en", "date: 2025-01-01\nevents: [regatta]"));

        Assert.Contains("Coming up", Home(new DateOnly(2025, 6, 3)), StringComparison.Ordinal);
        Assert.DoesNotContain("Coming up", Home(new DateOnly(2025, 6, 4)), StringComparison.Ordinal);

        string Home(DateOnly asOf)
        {
            using var run = new BuildRun();
            run.Build(files, asOf);
            return run.Read("en/index.html");
        }
    }

    [Fact]
    public void An_import_writes_down_the_day_and_keeps_it_when_the_seed_changes()
    {
        var files = SampleArchive.Files(("seeds/a.txt", "Harbour opens\n\nLINDAU, 3 March 1998 (Harbour Wire) -- The harbour opens on Monday. Ferries run again.\n"));
        var diagnostics = new DiagnosticBag();

        Build(new DateOnly(2025, 9, 12));
        var path = Assert.Single(files.List("content/briefings")).Path;
        Assert.Contains("\nadded: 2025-09-12\n", files[path], StringComparison.Ordinal);
        files.Write("seeds/a.txt", "Harbour opens\n\nLINDAU, 3 March 1998 (Harbour Wire) -- The harbour opens on Tuesday. Ferries run again.\n"u8);
        Build(new DateOnly(2025, 10, 1));

        Assert.Contains("Tuesday", files[path], StringComparison.Ordinal);
        Assert.Contains("\nadded: 2025-09-12\n", files[path], StringComparison.Ordinal);

        void Build(DateOnly day) => new SiteBuilder(diagnostics).Prepare(new BuildRequest(files) { AsOf = day });
    }

    [Fact]
    public void The_same_input_and_date_give_the_same_bytes_and_another_minute_changes_nothing_that_does_not_wait()
    {
        var files = SampleArchive.Files(Article("2025/a.en", "date: 2025-01-01"), Article("2025/b.en", "date: 2025-09-11"));
        using var first = new BuildRun();
        using var second = new BuildRun();
        var evening = new ArticleDate(new DateOnly(2025, 9, 1), new TimeOnly(17, 20), TimeSpan.FromHours(2));

        first.Build(files, new DateOnly(2025, 9, 1));
        second.Build(files, evening);

        Assert.Equal(first.ReadAll(), second.ReadAll());
    }

    private SitePlan PlanAt(MemorySiteFiles files, string moment) =>
        SitePlanner.Plan(
            new PlanRequest(ArchiveReader.Read(files, _diagnostics), SiteConfigReader.Read(files, _diagnostics)!)
            {
                AsOf = ArticleDate.TryParse(moment, out var date) ? date : null,
            },
            _diagnostics);
}
