namespace Briefings.EndToEnd.Tests;

/// <summary>A small built site with somewhere to be published to.</summary>
internal static class PublishedSite
{
    /// <param name="publish">What stands under <c>publish</c> in site.yml, as one line.</param>
    public static TestSite With(string publish)
    {
        var site = new TestSite().Write("site.yml", $"title: Test\nbaseUrl: https://ex.org/\npublish: {publish}\n");
        site.Write("public/.briefings", "mark").Write("public/assets/style.css", "p {}");
        foreach (var name in (string[])["a", "b", "c", "d"])
            site.Page(name, "first");
        return site.Page("", "first");
    }

    /// <summary>Writes a page; the empty name is the front page.</summary>
    public static TestSite Page(this TestSite site, string name, string text) => site.Write(
        Path.Combine("public", name, "index.html"), $"<!doctype html><html lang=\"en\"><title>{name} {text}</title><p>{text}</p>\n");

    /// <summary>Writes a feed with one item for page a.</summary>
    public static TestSite Feed(this TestSite site, string id, string title = "A") => site.Write(
        "public/feed.xml",
        "<rss version=\"2.0\"><channel><title>T</title><link>https://ex.org/</link><description>D</description>"
        + $"<item><title>{title}</title><link>https://ex.org/a/</link><guid>{id}</guid></item></channel></rss>\n");
}
