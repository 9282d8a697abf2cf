using Briefings.Cli.Serving;
using Xunit;

namespace Briefings.EndToEnd.Tests.Serving;

public class SiteFolderTests
{
    [Theory]
    [InlineData("/", "front")]
    [InlineData("/index.html", "front")]
    [InlineData("/en/", "english")]
    [InlineData("/en/a b.txt", "spaced")]
    public void A_file_is_found_by_its_address(string path, string text)
    {
        using var site = Built();

        var found = new SiteFolder(site.At("out")).Find(path);

        Assert.Equal(text, System.Text.Encoding.UTF8.GetString(found!.Bytes));
    }

    [Theory]
    [InlineData("/absent")]
    [InlineData("/assets/")]
    [InlineData("/assets")]
    [InlineData("//en/")]
    [InlineData("/../secret.txt")]
    [InlineData("/en/../../secret.txt")]
    [InlineData("/..\\secret.txt")]
    [InlineData("/en/..%2f..%2fsecret.txt")]
    [InlineData("/./index.html")]
    [InlineData("/index.html\0.txt")]
    [InlineData("/.briefings")]
    [InlineData("/out/link.txt")]
    [InlineData("/link/secret.txt")]
    [InlineData("/link.txt")]
    [InlineData("/index.html/")]
    public void Nothing_else_is_found(string path)
    {
        using var site = Built();
        File.CreateSymbolicLink(site.At("out/link.txt"), site.At("secret.txt"));
        Directory.CreateSymbolicLink(site.At("out/link"), site.Folder);

        Assert.Null(new SiteFolder(site.At("out")).Find(path));
    }

    [Fact]
    public void A_folder_is_named_with_its_slash()
    {
        using var site = Built();

        Assert.Same(SiteAnswer.MovedBelow, new SiteFolder(site.At("out")).Find("/en"));
    }

    [Theory]
    [InlineData("/en/absent/", "not here")]
    [InlineData("/de/fehlt/", "nowhere")]
    [InlineData("/../absent", "nowhere")]
    [InlineData("/", "nowhere")]
    public void What_is_not_there_is_answered_in_the_language_of_its_address(string path, string text)
    {
        using var site = Built();

        var found = new SiteFolder(site.At("out")).NotFound(path);

        Assert.Equal(text, System.Text.Encoding.UTF8.GetString(found!.Bytes));
    }

    [Fact]
    public void Before_the_first_build_there_is_nothing()
    {
        using var site = new TestSite();

        Assert.Null(new SiteFolder(site.At("out")).Find("/"));
        Assert.Null(new SiteFolder(site.At("out")).NotFound("/"));
    }

    private static TestSite Built() => new TestSite()
        .Write("secret.txt", "secret")
        .Write("out/index.html", "front")
        .Write("out/404.html", "nowhere")
        .Write("out/.briefings", "made by a build")
        .Write("out/assets/style.css", "")
        .Write("out/en/index.html", "english")
        .Write("out/en/a b.txt", "spaced")
        .Write("out/en/404.html", "not here");
}
