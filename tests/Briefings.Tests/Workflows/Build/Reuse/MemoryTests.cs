using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Tests.Planning;
using Briefings.Workflows.Build;
using Xunit;

namespace Briefings.Tests.Workflows.Build.Reuse;

public sealed class MemoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public MemoryTests()
    {
        _folder.Write("site/site.yml", SampleArchive.Site);
        foreach (var (path, text) in ((string, string)[])[SampleArchive.Article("2024/pier.en", "date: 2024-05-01"), SampleArchive.Article("2024/quay.en", "date: 2024-06-01")])
            _folder.Write("site/" + path, text);
    }

    private string Kept => Directory.EnumerateFiles(_folder.At("site/.briefings"), "build-*").Single();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_build_of_what_did_not_change_makes_nothing()
    {
        var first = Build();
        var second = Build();

        Assert.Equal((0, first.Counts.Pages), (first.Reused, second.Reused));
        Assert.Equal((first.Counts, 0), (second.Counts, second.Output.Written));
        Assert.Equal("comparing", Assert.Single(second.Steps).Name);
    }

    [Fact]
    public void Files_that_only_have_other_times_are_read_once_and_then_known()
    {
        Build();
        Age("site/site.yml", hours: 1);
        Age("public/index.html", hours: 1);

        Assert.Equal("comparing", Assert.Single(Build().Steps).Name);
        Assert.Equal("comparing", Assert.Single(Build().Steps).Name);
    }

    [Fact]
    public void An_edit_of_the_same_size_and_time_is_seen_by_the_time_that_no_program_sets()
    {
        Build();
        var path = _folder.At("site/content/briefings/2024/pier.en.md");
        var (time, text) = (File.GetLastWriteTimeUtc(path), File.ReadAllText(path));
        File.WriteAllText(path, text.Replace("The text.", "The TEXT.", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(path, time);

        Build();

        Assert.Contains("The TEXT.", File.ReadAllText(_folder.At("public/en/2024/pier/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_was_changed_by_hand_or_is_gone_is_made_again()
    {
        var first = Build();
        var (page, other) = (_folder.At("public/en/2024/pier/index.html"), _folder.At("public/en/2024/quay/index.html"));
        var (was, otherWas) = (File.ReadAllText(page), File.ReadAllText(other));
        File.WriteAllText(page, "by hand");
        File.Delete(other);

        var second = Build();

        Assert.Equal((was, otherWas), (File.ReadAllText(page), File.ReadAllText(other)));
        Assert.Equal(2, second.Output.Written);
        Assert.InRange(second.Reused, first.Counts.Pages / 2, first.Counts.Pages - 2);
    }

    [Fact]
    public void A_damaged_memory_and_that_of_another_program_are_as_good_as_none()
    {
        Build();
        foreach (var at in (Index[])[0, 20, 40, ^1])
        {
            var bytes = File.ReadAllBytes(Kept);
            bytes[at] ^= 1;
            File.WriteAllBytes(Kept, bytes);

            Assert.Equal(0, Build().Reused);
        }

        File.WriteAllBytes(Kept, []);
        Assert.Equal(0, Build().Reused);
        Directory.Delete(_folder.At("site/.briefings"), recursive: true);
        Assert.Equal(0, Build().Reused);
    }

    [Fact]
    public void A_clean_build_makes_everything_and_a_moment_at_which_something_comes_is_another()
    {
        _folder.Write("site/content/briefings/2024/pier.en.md", SampleArchive.Article("2024/pier.en", "date: 2024-05-01\nexpires: 2024-07-02T10:00Z").Text);
        var first = Build("2024-07-02T09:00Z");

        Assert.Equal(0, Build("2024-07-02T09:00Z", isClean: true).Reused);
        Assert.Equal(first.Counts.Pages, Build("2024-07-02T09:59Z").Reused);
        Assert.Equal(1, Build("2024-07-02T10:00Z").Counts.Articles);
        Assert.Equal(2, Build("2024-07-02T08:00Z").Counts.Articles);
    }

    // A build that is killed leaves some files of this build and some of the last.
    [Fact]
    public void Whatever_files_of_the_memory_are_there_the_site_is_that_of_a_clean_build()
    {
        var memories = new List<Dictionary<string, byte[]>>();
        foreach (var text in (string[])["A pier of stone.", "A quay of wood and stone.", "A mole of concrete."])
        {
            _folder.Write("site/content/briefings/2024/pier.en.md", SampleArchive.Article("2024/pier.en", "date: 2024-05-01", text).Text);
            Build();
            memories.Add(Directory.EnumerateFiles(_folder.At("site/.briefings")).ToDictionary(file => file, File.ReadAllBytes));
        }

        Build(isClean: true);
        var expected = Search();
        Assert.Contains(memories[0].Keys, file => Path.GetFileName(file).StartsWith("words-en-", StringComparison.Ordinal));
        foreach (var (first, second) in from first in memories from second in memories select (first, second))
        {
            foreach (var file in memories[0].Keys)
            {
                Restore(first);
                Assert.Equal(expected, Search());
                Restore(second, file);
                Assert.Equal(expected, Search());
            }
        }

        void Restore(Dictionary<string, byte[]> memory, string? only = null)
        {
            foreach (var (file, bytes) in memory.Where(kept => only is null || kept.Key == only))
                File.WriteAllBytes(file, bytes);
            Build();
        }
    }

    [Fact]
    public void Damaged_words_of_the_search_are_as_good_as_none()
    {
        Build();
        var kept = Directory.EnumerateFiles(_folder.At("site/.briefings"), "words-en-*").Single();
        foreach (var at in (Index[])[0, 20, 40, ^1])
        {
            var bytes = File.ReadAllBytes(kept);
            bytes[at] ^= 1;
            File.WriteAllBytes(kept, bytes);
            _folder.Write("site/content/briefings/2024/quay.en.md", SampleArchive.Article("2024/quay.en", "date: 2024-06-01", $"A quay {at}.").Text);
            Build();
            var search = Search();
            Build(isClean: true);
            Assert.Equal(Search(), search);
        }
    }

    // Ten articles share a topic, so that each might be related to any other, and two of them an event.
    [Theory]
    [InlineData("The text of 3.", "Another text.")]
    [InlineData("title: Title 3", "title: Title 3 again")]
    public void Only_pages_that_say_something_else_are_made_again(string former, string now)
    {
        for (var i = 0; i < 10; i++)
        {
            var fields = $"title: Title {i}\nsummary: A summary.\ntopics: [harbour]\ndate: 2024-0{1 + (i % 9)}-11" + (i is 3 or 4 ? "\npeople: [Mara Lind]" : "");
            _folder.Write($"site/content/briefings/2024/a{i}.en.md", SampleArchive.Article($"2024/a{i}.en", fields, $"The text of {i}.").Text);
        }

        _folder.Write("site/static/one.txt", "1");
        Build();
        _folder.Write("site/static/one.txt", "2");
        // What is made in every build, and the file itself.
        var always = Build() is var other ? other.Counts.Pages - other.Reused - 1 : 0;
        var before = Pages();
        var path = _folder.At("site/content/briefings/2024/a3.en.md");
        File.WriteAllText(path, File.ReadAllText(path).Replace(former, now, StringComparison.Ordinal));

        var report = Build();

        var changed = Pages().Count(page => !page.Value.AsSpan().SequenceEqual(before[page.Key]));
        Assert.True(changed > 1);
        Assert.InRange(report.Counts.Pages - report.Reused, changed, changed + always + 8);
    }

    [Fact]
    public void A_sitemap_is_made_again_when_an_address_or_a_day_in_it_changes_and_else_kept()
    {
        Build();
        var before = File.ReadAllText(_folder.At("public/sitemap.xml"));
        var written = File.GetLastWriteTimeUtc(_folder.At("public/sitemap.xml"));
        _folder.Write("site/content/briefings/2024/pier.en.md", SampleArchive.Article("2024/pier.en", "date: 2024-05-01", "Other words.").Text);
        Build();
        Assert.Equal(written, File.GetLastWriteTimeUtc(_folder.At("public/sitemap.xml")));

        foreach (var (path, fields) in ((string, string)[])[("2024/pier.en", "date: 2024-05-02"), ("2024/pier.en", "date: 2024-05-02\nnoindex: true"), ("2024/quai.fr", "date: 2024-06-01"), ("2024/quai.fr", "date: 2024-06-01\ntranslationKey: quay")])
        {
            _folder.Write($"site/content/briefings/{path}.md", SampleArchive.Article(path, fields).Text);
            Build();
            var next = File.ReadAllText(_folder.At("public/sitemap.xml"));
            Assert.NotEqual(before, next);
            Build(isClean: true);
            Assert.Equal(before = next, File.ReadAllText(_folder.At("public/sitemap.xml")));
        }
    }

    private Dictionary<string, byte[]> Pages() => Directory.EnumerateFiles(_folder.At("public"), "*", SearchOption.AllDirectories)
        .ToDictionary(file => file, File.ReadAllBytes, StringComparer.Ordinal);

    private string Search() => string.Join('\n', Directory.EnumerateFiles(_folder.At("public/en/search"), "*.json").Order(StringComparer.Ordinal)
        .Select(file => $"{Path.GetFileName(file)} {File.ReadAllText(file)}"));

    private void Age(string path, int hours) => File.SetLastWriteTimeUtc(_folder.At(path), File.GetLastWriteTimeUtc(_folder.At(path)).AddHours(-hours));

    private BuildReport Build(string? asOf = null, bool isClean = false)
    {
        var diagnostics = new DiagnosticBag();
        var request = new BuildRequest(new DiskSiteFiles(_folder.At("site")))
        {
            AsOf = ArticleDate.TryParse(asOf, out var moment) ? moment : null,
            IsClean = isClean,
        };
        var report = new SiteBuilder(diagnostics).Build(request, _folder.At("public"));
        Assert.Empty(diagnostics.ToSorted().Where(found => found.Severity == Severity.Error));
        return report!;
    }
}
