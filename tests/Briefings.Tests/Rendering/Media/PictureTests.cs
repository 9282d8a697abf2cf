using System.Buffers.Binary;
using System.Text;
using AngleSharp.Html.Parser;
using Briefings.Pictures;
using Briefings.Tests.Pictures;
using Briefings.Tests.Planning;
using SkiaSharp;
using Xunit;

namespace Briefings.Tests.Rendering.Media;

public class PictureTests
{
    private const string Page = "en/2024/a/index.html";

    [Fact]
    public void A_picture_beside_an_article_is_a_figure_with_its_size_under_a_name_of_its_bytes()
    {
        var site = Site("Text\n\n![A hall](hall.png \"The *hall*, 2024\")\n\nSee ![x](./hall.png) and [the list](list.csv).", ("hall.png", SamplePicture.Of(40, 30)), ("list.csv", "a,b"u8.ToArray()));

        Assert.Empty(site.Findings);
        var page = new HtmlParser().ParseDocument(site[Page]);
        var image = page.QuerySelector(".prose figure img")!;
        Assert.Matches("^/archive/media/hall\\.[0-9a-f]{12}\\.png$", image.GetAttribute("src"));
        Assert.Equal(("40", "30", "A hall", "lazy", null), (image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("alt"), image.GetAttribute("loading"), image.GetAttribute("title")));
        Assert.Equal("The *hall*, 2024", page.QuerySelector("figcaption")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll(".prose img").Length);
        Assert.Contains(image.GetAttribute("src")!["/archive/".Length..], site.Paths);
        Assert.Matches("^https://news.example/archive/media/list\\.[0-9a-f]{12}\\.csv$", page.QuerySelector(".prose p a:not(.anchor)")!.GetAttribute("href"));
        Assert.Single(site.Paths, path => path.EndsWith(".csv", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("../../media/deep/x.png")]
    [InlineData("/media/deep/x.png")]
    [InlineData("media/deep/x.png")]
    [InlineData("media/deep/x.png?v=2")]
    [InlineData("deep/x.png")]
    public void A_picture_may_be_below_media(string written)
    {
        var site = Site($"![x]({written})", ("../../media/deep/x.png", SamplePicture.Of(4, 4)));

        Assert.Empty(site.Findings);
        Assert.Contains("<img src=\"/archive/media/x.", site[Page], StringComparison.Ordinal);
    }

    // As a Mac names files, and as people type them: one letter with its accent, or two characters.
    [Theory]
    [InlineData("caf\u00E9", "cafe\u0301")]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("cafe\u0301", "caf%C3%A9")]
    [InlineData("\uD55C", "\u1112\u1161\u11AB")]
    public void A_file_is_found_by_its_letters_whole_or_in_parts(string file, string written)
    {
        var files = SampleArchive.Files(
            SampleArchive.Article("2024/a.en", "date: 2024-01-01", $"![x]({written}.png) ![y](/img/{written}.png) [zip](/dl/{written}.xyz?v=1) [text]({written}.en.md)"),
            SampleArchive.Article($"2024/{file}.en", "date: 2024-01-01", "Text"));
        files.Write($"content/briefings/2024/{file}.png", SamplePicture.Of(4, 4));
        files.Write($"static/img/{file}.png", SamplePicture.Of(4, 4));
        files.Write($"static/dl/{file}.xyz", "PK"u8);
        var site = RenderedSite.Of(files);

        Assert.Empty(site.Findings);
        var page = new HtmlParser().ParseDocument(site[Page]);
        Assert.Equal(2, page.QuerySelectorAll(".prose img").Length);
        var links = page.QuerySelectorAll(".prose p a:not(.anchor)").Select(link => link.GetAttribute("href")).ToArray();
        Assert.Equal($"https://news.example/archive/dl/{Uri.EscapeDataString(file)}.xyz?v=1", links[0]);
        Assert.StartsWith("https://news.example/archive/en/2024/", links[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_of_static_keeps_its_name()
    {
        var files = SampleArchive.Files(SampleArchive.Article("2024/a.en", "date: 2024-01-01", "![x](/img/x.png)"));
        files.Write("static/img/x.png", SamplePicture.Of(4, 4));
        var site = RenderedSite.Of(files);

        Assert.Empty(site.Findings);
        Assert.Contains("<img src=\"/archive/img/x.png\"", site[Page], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![x](hell.png)", "6:6: error BR1501: There is no file 'hell.png' beside this one, below 'content/media/' or in 'static/'; did you mean 'hall.png'?")]
    [InlineData("![](hall.png)", "6:5: warning BR1511: The picture 'hall.png' has no words for those who do not see it; '![what it shows](…)' in a text and 'alt' of 'image' are right")]
    [InlineData("![x](../../../etc/x.png)", "6:6: error BR1503: '../../../etc/x.png' leads out of 'content/'; put the file beside the article or below 'content/media/', and name it as in 'hall.jpg' or '/media/hall.jpg'")]
    [InlineData("![x](page.heic)", "6:6: error BR1504: 'page.heic' is a kind of file that is not published as a picture; jpg, png, gif, webp, avif and svg are")]
    [InlineData("![x](cut.avif)", "6:6: error BR1505: 'cut.avif' is no picture that can be read; save it again as jpg, png, gif, webp, avif or svg")]
    [InlineData("![x](none.jpg)", "6:6: error BR1505: 'none.jpg' is no picture that can be read; save it again as jpg, png, gif, webp, avif or svg")]
    [InlineData("![x](really.jpg)", "6:6: warning BR1506: 'really.jpg' is a png by its content; name it '.png', or browsers may not show it")]
    [InlineData("![x](wide.png)", "6:6: warning BR1510: 'wide.png' has 2600 × 2 pixels, more than any page shows; make it smaller than 2500, or set 'images: {widths: [480, 960, 1600]}' in site.yml")]
    [InlineData("![x](bomb.png)", "6:6: error BR1508: 'bomb.png' has 60000 × 60000 pixels, which is more than can be read; make it smaller")]
    [InlineData("![x](script.svg)", "6:6: error BR1512: The drawing 'script.svg' has <script>, which can run or fetch something where it is opened; take it out")]
    [InlineData("![x](on.svg)", "6:6: error BR1512: The drawing 'on.svg' has onload=\"alert(1)\", which can run or fetch something where it is opened; take it out")]
    [InlineData("![x](broken.svg)", "6:6: error BR1505: 'broken.svg' is no picture that can be read; save it again as jpg, png, gif, webp, avif or svg")]
    public void What_is_wrong_with_a_picture_is_said_where_it_is_named(string body, string finding)
    {
        var site = Site(
            body,
            ("hall.png", SamplePicture.Of(4, 4)),
            ("none.jpg", "<html>"u8.ToArray()),
            ("cut.avif", AvifHeadTests.Picture()[..60]),
            ("really.jpg", SamplePicture.Of(4, 4)),
            ("wide.png", SamplePicture.Of(2600, 2)),
            ("bomb.png", WithSize(SamplePicture.Of(4, 4), 60_000)),
            ("script.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"u8.ToArray()),
            ("on.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"u8.ToArray()),
            ("broken.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">"u8.ToArray()));

        Assert.Equal("content/briefings/2024/a.en.md:" + finding, site.Findings);
    }

    [Fact]
    public void Avif_has_its_size_and_is_published_as_it_is()
    {
        var site = Site("![A hall](hall.avif)", ("hall.avif", AvifHeadTests.Picture()));

        Assert.Empty(site.Findings);
        var image = new HtmlParser().ParseDocument(site[Page]).QuerySelector(".prose figure img")!;
        Assert.Matches("^/archive/media/hall\\.[0-9a-f]{12}\\.avif$", image.GetAttribute("src"));
        Assert.Equal(("900", "600"), (image.GetAttribute("width"), image.GetAttribute("height")));
    }

    [Fact]
    public void Large_files_are_warned_of_and_larger_ones_refused()
    {
        var noise = new byte[600_000];
        new Random(1).NextBytes(noise);
        var site = Site("![x](big.png)\n\n![x](huge.png)", ("big.png", [.. SamplePicture.Of(4, 4), .. noise]), ("huge.png", new byte[20_000_001]));

        Assert.Contains("6:6: warning BR1509: 'big.png' has 600 KB, which is slow on a phone; up to 500 KB is right", site.Findings, StringComparison.Ordinal);
        Assert.Contains("8:6: error BR1507: 'huge.png' has 20 MB, and a file of its kind may have 20 MB; make it smaller, or link to where it is kept", site.Findings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><path d=\"M0 0\" fill=\"url(#a)\"/><use href=\"#a\"/><image href=\"data:image/png;base64,x\"/></svg>", 40, 20, null)]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"12.4px\" height=\"8\"/>", 12, 8, null)]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"javascript:alert(1)\"/></svg>", 300, 150, "href=\"javascript:alert(1)\"")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><use xlink:href=\"https://a.example/x.svg#a\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/></svg>", 300, 150, "href=\"https://a.example/x.svg#a\"")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><style>@import 'x.css';</style></svg>", 300, 150, "a style that fetches")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect style=\"fill: url( 'https://a.example/#x')\"/></svg>", 300, 150, "style=\"fill: url( 'https://a.example/#x')\"")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><set attributeName=\"href\" to=\"x\"/></svg>", 300, 150, "attributeName=\"href\"")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><foreignObject/></svg>", 300, 150, "<foreignObject>")]
    public void A_drawing_may_not_run_or_fetch_anything(string svg, int width, int height, string? harm)
    {
        var (facts, found) = DrawingReader.Read(Encoding.UTF8.GetBytes(svg));

        Assert.Equal((width, height, harm), (facts!.Value.Width, facts.Value.Height, found));
    }

    [Theory]
    [InlineData("<html/>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>")]
    [InlineData("plain")]
    public void What_is_no_drawing_is_none(string text)
    {
        Assert.Null(DrawingReader.Read(Encoding.UTF8.GetBytes(text)).Facts);
    }

    [Theory]
    [InlineData(1, 40, 30)]
    [InlineData(3, 40, 30)]
    [InlineData(6, 30, 40)]
    [InlineData(8, 30, 40)]
    public void A_turned_picture_has_the_size_that_is_shown(byte orientation, int width, int height)
    {
        var facts = PictureReader.Read(SamplePicture.Turned(40, 30, orientation));

        Assert.Equal(new PictureFacts(PictureKind.Jpeg, width, height, false), facts);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(3)]
    [InlineData(5)]
    public void A_smaller_version_is_turned_and_has_no_note_of_it(byte orientation)
    {
        var small = PictureScaler.Scale(SamplePicture.Turned(80, 40, orientation), 20)!;

        using var codec = SKCodec.Create(new MemoryStream(small));
        Assert.Equal((20, orientation == 3 ? 10 : 40, SKEncodedOrigin.TopLeft), (codec.Info.Width, codec.Info.Height, codec.EncodedOrigin));
        using var bitmap = SKBitmap.Decode(small);
        // Where the upright picture is darkest, in its first corner, follows from the turn (Exif, tag 0x0112).
        var (x, y) = orientation switch { 6 => (18, 1), 3 => (18, 8), _ => (1, 1) };
        Assert.True(bitmap.GetPixel(x, y).Red < 60 && bitmap.GetPixel(x, y).Green < 60, bitmap.GetPixel(x, y).ToString());
    }

    [Fact]
    public void Smaller_versions_are_means_that_no_processor_writes_otherwise()
    {
        byte[] pixels = [255, 0, 0, 255, 0, 0, 0, 0, 0, 0, 255, 255, 0, 0, 0, 0];

        Assert.Equal([128, 0, 128, 128], new PixelGrid(2, 2, pixels).Shrink(1, 1).Bytes);
        Assert.Equal(pixels, new PixelGrid(2, 2, pixels).Shrink(2, 2).Bytes);
        Assert.Equal([255, 0, 0, 170, 0, 0, 255, 85], new PixelGrid(3, 1, [255, 0, 0, 255, 0, 0, 0, 0, 0, 0, 255, 255]).Shrink(2, 1).Bytes.Select((b, i) => i % 4 == 3 ? (byte)(i == 3 ? 170 : 85) : b));
    }

    [Fact]
    public void Widths_make_smaller_versions_that_are_kept()
    {
        var files = SampleArchive.Files(("site.yml", SampleArchive.Site + "images: {widths: [16, 32, 480]}\n"), SampleArchive.Article("2024/a.en", "date: 2024-01-01", "![x](x.jpg)"));
        files.Write("content/briefings/2024/x.jpg", SamplePicture.Of(64, 32, SKEncodedImageFormat.Jpeg));
        var site = RenderedSite.Of(files);

        Assert.Empty(site.Findings);
        var name = site.Paths.Single(path => path.EndsWith(".16w.jpg", StringComparison.Ordinal))[..^".16w.jpg".Length];
        Assert.Contains($"srcset=\"/archive/{name}.16w.jpg 16w, /archive/{name}.32w.jpg 32w, /archive/{name}.jpg 64w\" sizes=", site[Page], StringComparison.Ordinal);
        Assert.Equal(2, files.List(".briefings/pictures").Length);
        Assert.DoesNotContain("srcset", site["en/feed.xml"], StringComparison.Ordinal);

        var kept = files.List(".briefings/pictures")[0].Path;
        var bytes = files.Read(kept);
        bytes[^1] ^= 1;
        files.Write(kept, bytes);
        RenderedSite.Of(files);
        Assert.NotEqual(bytes, files.Read(kept));
    }

    [Fact]
    public void A_lead_picture_is_on_the_page_in_lists_in_metadata_and_in_feeds()
    {
        var site = Lead("image: {src: hall.png, alt: A \"hall\", caption: The hall, credit: A. Person}");

        Assert.Empty(site.Findings);
        var page = new HtmlParser().ParseDocument(site[Page]);
        var file = site.Paths.Single(path => path.StartsWith("media/", StringComparison.Ordinal));
        var url = "https://news.example/archive/" + file;
        Assert.Equal("/archive/" + file, page.QuerySelector("figure.lead-picture img")!.GetAttribute("src"));
        Assert.Equal("The hall\u2002Picture: A. Person", page.QuerySelector("figure.lead-picture figcaption")!.TextContent.Trim());
        Assert.Equal(url, page.QuerySelector("meta[property='og:image']")!.GetAttribute("content"));
        Assert.Equal("A \"hall\"", page.QuerySelector("meta[property='og:image:alt']")!.GetAttribute("content"));
        Assert.Contains($"\"image\":{{\"@type\":\"ImageObject\",\"url\":\"{url}\",\"width\":\"40 px\",\"height\":\"30 px\",\"caption\":\"The hall\",\"creditText\":\"A. Person\"}}", site[Page], StringComparison.Ordinal);
        Assert.NotNull(new HtmlParser().ParseDocument(site["en/index.html"]).QuerySelector($"a.thumb img[src='/archive/{file}']"));
        Assert.Contains($"<enclosure url=\"{url}\" length=\"", site["en/feed.xml"], StringComparison.Ordinal);
        Assert.Contains("<media:credit>A. Person</media:credit>", site["en/feed.xml"], StringComparison.Ordinal);
        Assert.Contains("<link rel=\"enclosure\" type=\"image/png\" length=\"", site["en/atom.xml"], StringComparison.Ordinal);
        Assert.Contains($"\"image\":\"{url}\",\"attachments\":[{{\"url\":\"{url}\",\"mime_type\":\"image/png\",\"size_in_bytes\":", site["en/feed.json"], StringComparison.Ordinal);
        Assert.Contains($"image: \"{url}\"", site["en/2024/a/index.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_of_a_text_have_whole_addresses_elsewhere()
    {
        var site = Site("![x](<hall.png> \"T\") [l][r]\n\n[r]: hall.png", ("hall.png", SamplePicture.Of(40, 30)));
        var url = "https://news.example/archive/" + site.Paths.Single(path => path.StartsWith("media/", StringComparison.Ordinal));

        Assert.Contains($"![x](<{url}> \"T\") [l][r]\n\n[r]: {url}\n", site["en/2024/a/index.md"], StringComparison.Ordinal);
        Assert.Contains($"<img src=\"{url}\" width=\"40\" height=\"30\" alt=\"x\"", site["en/feed.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_shown_publishes_no_picture()
    {
        var files = SampleArchive.Files(
            ("site.yml", SampleArchive.Site),
            SampleArchive.Article("2024/a.en", "date: 2024-01-01\ndraft: true", "![x](a.png)"),
            SampleArchive.Article("2024/b.en", "date: 2024-01-01\ndisplay: excerpt\nimage: {src: b.png, alt: b}", "Text\n\n![x](b.png)"),
            SampleArchive.Article("2024/c.en", "date: 2024-01-01", "Text"));
        files.Write("content/briefings/2024/a.png", SamplePicture.Of(4, 4));
        files.Write("content/briefings/2024/b.png", SamplePicture.Of(4, 5));
        files.Write("content/briefings/2024/unused.png", SamplePicture.Of(4, 6));
        var site = RenderedSite.Of(files);

        Assert.Empty(site.Findings);
        Assert.DoesNotContain(site.Paths, path => path.StartsWith("media/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_of_another_site_is_asked_for_only_where_site_yml_says_so()
    {
        const string Body = "![Map](https://a.example/b.png \"The map\")";
        var linked = Site(Body);
        var shown = RenderedSite.Of(("site.yml", SampleArchive.Site + "images: {remote: show}\n"), SampleArchive.Article("2024/a.en", "date: 2024-01-01", Body), SampleArchive.Article("2024/c.en", "date: 2024-01-01", "Text"));

        Assert.Contains("<figure class=\"elsewhere\">\n<a href=\"https://a.example/b.png\">Map</a>\n<figcaption>The map · a.example</figcaption>", linked[Page], StringComparison.Ordinal);
        Assert.Contains("img-src 'self';", linked[Page], StringComparison.Ordinal);
        Assert.Contains("<img src=\"https://a.example/b.png\" loading=\"lazy\" referrerpolicy=\"no-referrer\" alt=\"Map\" />", shown[Page], StringComparison.Ordinal);
        Assert.Contains("img-src 'self' https://a.example;", shown[Page], StringComparison.Ordinal);
        Assert.Contains("img-src 'self';", shown["en/2024/c/index.html"], StringComparison.Ordinal);
    }

    private static RenderedSite Lead(string fields)
    {
        var files = SampleArchive.Files(
            ("site.yml", SampleArchive.Site + "outputs: {twins: [md]}\n"), SampleArchive.Article("2024/a.en", "date: 2024-01-01\n" + fields, "Text"), SampleArchive.Article("2024/b.en", "date: 2024-01-02", "Text"));
        files.Write("content/briefings/2024/hall.png", SamplePicture.Of(40, 30));
        return RenderedSite.Of(files);
    }

    private static RenderedSite Site(string body, params ReadOnlySpan<(string Name, byte[] Bytes)> beside)
    {
        var files = SampleArchive.Files(SampleArchive.Article("2024/a.en", "", body));
        files.Write("content/briefings/2024/a.en.md", Encoding.UTF8.GetBytes($"---\nid: urn:test:a\ntitle: A\ndate: 2024-01-01\n---\n{body}\n"));
        foreach (var (name, bytes) in beside)
            files.Write(name.StartsWith("../../", StringComparison.Ordinal) ? "content/" + name[6..] : "content/briefings/2024/" + name, bytes);
        return RenderedSite.Of(files);
    }

    // The head of a picture that says it is larger, with the check sum that belongs to it.
    private static byte[] WithSize(byte[] png, int side)
    {
        var bytes = png.ToArray();
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), side);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), side);
        var sum = 0xFFFFFFFFu;
        foreach (var b in bytes.AsSpan(12, 17))
        {
            sum ^= b;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) != 0 ? (sum >> 1) ^ 0xEDB88320u : sum >> 1;
        }

        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(29), ~sum);
        return bytes;
    }
}
