using Briefings.EndToEnd.Tests.Reading;
using Xunit;

namespace Briefings.EndToEnd.Tests;

/// <summary>The site of <c>tests/sites/river</c>, which uses all that a site can have, from its files to its host.</summary>
public class WholeSiteTests
{
    [Fact]
    public void It_is_built_checked_and_published_with_two_warnings_that_name_their_cure()
    {
        using var site = RiverSite.Copy();

        var build = site.Run("build", "--as-of", "2024-06-01");
        var check = site.Run("check");
        var publish = site.Run("publish", "--apply", "-q");

        Assert.Equal((0, 0, 0), (build.ExitCode, check.ExitCode, publish.ExitCode));
        string[] expected =
        [
            .. new[] { ("el", "2023/dexameni"), ("sv", "2023/slussen") }.Select(((string Language, string File) of) =>
                $"content/briefings/{of.File}.{of.Language}.md:5:11: warning BR0814: There are pages in '{of.Language}', but no words for them, so those in 'en' are used; 'briefings new --language {of.Language}' writes a file to translate"),
        ];
        Assert.Equal(expected, Warnings(build.Error));
        Assert.Equal(expected, Warnings(check.Out));
        Assert.Empty(Warnings(publish.Error));
        Assert.Equal(2, Directory.GetFiles(site.At("www/media"), "bridge.*w.jpg").Length);
        Assert.True(File.Exists(site.At("www/.well-known/security.txt")));
        Assert.False(Directory.Exists(site.At("www/en/2024/toll-plan")));
        Assert.Contains("/news.php", File.ReadAllText(site.At("www/_redirects")), StringComparison.Ordinal);
        Assert.Contains("All of it", File.ReadAllText(site.At("www/en/index.html")), StringComparison.Ordinal);
        Assert.True(File.Exists(site.At("www/en/topics/bridges/atom.xml")));
        Assert.DoesNotContain("ask about the toll", string.Concat(Directory.EnumerateFiles(site.At("www"), "*", SearchOption.AllDirectories).Where(IsText).Select(File.ReadAllText)), StringComparison.Ordinal);
    }

    [Fact]
    public void It_has_the_same_bytes_twice_also_where_smaller_pictures_were_kept()
    {
        using var site = RiverSite.Copy();

        var run = site.Run("build", "--proof", "-q", "--as-of", "2024-06-01");
        var first = FolderText.Of(site.At("public"));
        Directory.Delete(site.At(".briefings"), recursive: true);
        Directory.Delete(site.At("public"), recursive: true);
        site.Run("build", "-q", "--as-of", "2024-06-01");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(first, FolderText.Of(site.At("public")));
    }

    private static bool IsText(string path) => Path.GetExtension(path) is ".html" or ".xml" or ".json" or ".md" or ".txt";

    private static string[] Warnings(string text) => [.. text.Split('\n').Where(line => line.Contains("BR0", StringComparison.Ordinal) || line.Contains("BR1", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
