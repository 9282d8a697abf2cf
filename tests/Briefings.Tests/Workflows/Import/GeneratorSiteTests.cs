using Briefings.Tests.Planning;
using Briefings.Workflows.Import;
using Xunit;

namespace Briefings.Tests.Workflows.Import;

public class GeneratorSiteTests
{
    [Theory]
    [InlineData("content/posts/pier.md", true)]
    [InlineData("content/pier/index.de.md", true)]
    [InlineData("content/pier/pier.jpg", false)]
    [InlineData("layouts/index.html", false)]
    [InlineData("README.md", false)]
    [InlineData("themes/x/content/a.md", false)]
    public void The_texts_of_Hugo_are_in_content(string path, bool isText) =>
        Assert.Equal(isText, GeneratorSite.Of(SampleArchive.Files(("hugo.toml", "x"), ("content/a.md", "x")))!.IsText(path));

    [Theory]
    [InlineData("_posts/2024-01-02-pier.md", true)]
    [InlineData("_drafts/pier.markdown", true)]
    [InlineData("_news/pier.html", true)]
    [InlineData("news/_posts/2024-01-02-pier.md", true)]
    [InlineData("about.md", true)]
    [InlineData("README.md", false)]
    [InlineData("LICENSE.md", false)]
    [InlineData("index.html", false)]
    [InlineData("_layouts/post.html", false)]
    [InlineData("_includes/a.md", false)]
    [InlineData("_site/2024/pier/index.html", false)]
    [InlineData("node_modules/x/readme.md", false)]
    [InlineData("_config.yml", false)]
    public void The_texts_of_Jekyll_are_its_posts_drafts_collections_and_pages(string path, bool isText) =>
        Assert.Equal(isText, GeneratorSite.Of(SampleArchive.Files(("_config.yml", "x")))!.IsText(path));

    [Theory]
    [InlineData("config.toml", "other/a.md")]
    [InlineData("site.yml", "content/a.md")]
    public void Another_folder_is_no_site_of_a_generator(string file, string text) =>
        Assert.Null(GeneratorSite.Of(new MemorySiteFiles { [file] = "x", [text] = "x" }));

    [Theory]
    [InlineData("/img/a.png", true)]
    [InlineData("/css/b.png", true)]
    [InlineData("/img/../../secret.png", false)]
    [InlineData("/img/notes.txt", false)]
    [InlineData("/img/none.png", false)]
    public void A_picture_is_found_from_the_root_and_nothing_else_is(string name, bool isThere)
    {
        var site = GeneratorSite.Of(SampleArchive.Files(("hugo.toml", "x"), ("content/a.md", "x"), ("static/img/a.png", "x"), ("assets/css/b.png", "x"), ("static/img/notes.txt", "x"), ("secret.png", "x")))!;

        Assert.Equal(isThere, site.Picture(name) is not null);
    }
}
