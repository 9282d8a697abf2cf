using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Tests.Planning;
using Briefings.Workflows.Build;
using Xunit;

namespace Briefings.Tests.Workflows.Build.Reuse;

/// <summary>What is built of a site that others change at a bad moment, and what the next build makes of it.</summary>
public sealed class ChangingSiteTests : IDisposable
{
    private const string Pier = "content/briefings/2024/pier.en.md";

    private readonly TemporaryFolder _folder = new();

    public ChangingSiteTests()
    {
        _folder.Write("site/site.yml", SampleArchive.Site);
        WritePier("The text.");
        foreach (var name in (string[])["quay", "mole", "dock"])
            _folder.Write("site/" + SampleArchive.Article($"2024/{name}.en", "date: 2024-06-01").Path, SampleArchive.Article($"2024/{name}.en", "date: 2024-06-01").Text);
    }

    private string PierPage => File.ReadAllText(_folder.At("public/en/2024/pier/index.html"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_vanishes_between_the_list_and_the_reading_is_named_and_the_old_site_stays()
    {
        Build();
        WritePier("A new text.");

        var found = Build(new ChangingFiles(Site(), Pier, before: () => File.Delete(_folder.At("site/" + Pier)), after: null), isGood: false);

        Assert.Contains(found, finding => finding.Severity == Severity.Error && finding.Place.Path == Pier);
        Assert.Contains("The text.", PierPage, StringComparison.Ordinal);

        Build();

        Assert.False(File.Exists(_folder.At("public/en/2024/pier/index.html")));
        AssertIsClean();
    }

    [Theory]
    [InlineData("The TEXT.")]
    [InlineData("Another and longer text.")]
    public void What_a_file_says_after_it_was_read_is_in_the_next_build_at_the_latest(string later)
    {
        Build();
        WritePier("A new.");

        Build(new ChangingFiles(Site(), Pier, before: null, after: () => WritePier(later)));
        Build();

        Assert.Contains(later, PierPage, StringComparison.Ordinal);
        AssertIsClean();
    }

    [Fact]
    public void A_file_that_changes_before_it_is_read_is_what_it_is_then()
    {
        Build();
        WritePier("One.");

        Build(new ChangingFiles(Site(), Pier, before: () => WritePier("Two."), after: null));

        Assert.Contains("Two.", PierPage, StringComparison.Ordinal);
        Build();
        AssertIsClean();
    }

    // A clock that was a day ahead, or jumped back since.
    [Theory]
    [InlineData(24)]
    [InlineData(-24)]
    public void An_edit_at_any_time_of_the_clock_is_seen(int hours)
    {
        Build();
        var moment = File.GetLastWriteTimeUtc(_folder.At("site/" + Pier)).AddHours(hours);
        foreach (var text in (string[])["The TEXT.", "Thé text.", "The text!"])
        {
            WritePier(text);
            File.SetLastWriteTimeUtc(_folder.At("site/" + Pier), moment);
            Build();
            Assert.Contains(text, PierPage, StringComparison.Ordinal);
        }

        AssertIsClean();
    }

    [Fact]
    public void Damaged_articles_of_the_last_build_are_as_good_as_none()
    {
        Build();
        foreach (var kept in Directory.EnumerateFiles(_folder.At("site/.briefings"), "articles-*"))
        {
            foreach (var at in (Index[])[0, 20, 40, ^1])
            {
                var bytes = File.ReadAllBytes(kept);
                bytes[at] ^= 1;
                File.WriteAllBytes(kept, bytes);
                WritePier($"A text {kept.Length} {at}.");
                Build();
            }
        }

        AssertIsClean();
    }

    [Fact]
    public void What_is_wrong_with_an_article_is_reported_by_every_build()
    {
        _folder.Write("site/" + Pier, SampleArchive.Article("2024/pier.en", "date: 2024-05-01\nsurprise: yes").Text);
        var first = Build(isGood: false);
        _folder.Write("site/static/one.txt", "1");

        var second = Build(isGood: false);

        Assert.Contains(first, finding => finding.Message.Contains("surprise", StringComparison.Ordinal));
        Assert.Equal(first, second);
    }

    // As a clean build in another folder.
    private void AssertIsClean()
    {
        Assert.NotNull(new SiteBuilder(new DiagnosticBag()).Build(new BuildRequest(Site()) { IsClean = true }, _folder.At("clean")));
        Assert.Equal(Files("clean"), Files("public"));
    }

    private string[] Files(string folder) =>
    [
        .. Directory.EnumerateFiles(_folder.At(folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(_folder.At(folder), file)} {Convert.ToHexString(File.ReadAllBytes(file))}"),
    ];

    private void WritePier(string text) => _folder.Write("site/" + Pier, SampleArchive.Article("2024/pier.en", "date: 2024-05-01", text).Text);

    private DiskSiteFiles Site() => new(_folder.At("site"));

    private Diagnostic[] Build(ISiteFiles? files = null, bool isGood = true)
    {
        var diagnostics = new DiagnosticBag();
        var report = new SiteBuilder(diagnostics).Build(new BuildRequest(files ?? Site()), _folder.At("public"));
        Assert.Equal(isGood, report is not null);
        return [.. diagnostics.ToSorted()];
    }
}
