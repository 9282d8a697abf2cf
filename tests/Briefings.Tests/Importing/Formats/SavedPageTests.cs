using System.Text;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Workflows.Import;
using Xunit;

namespace Briefings.Tests.Importing.Formats;

public class SavedPageTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 64, 0, 0, 0, 200, 8, 2, 0, 0, 0];

    private static string Page(string picture) =>
        $"<!DOCTYPE html>\n<html lang=\"en\"><body><article><h1>Pier to be rebuilt</h1>\n<p>{Seeds.Paragraph}</p>\n<p><img src=\"{picture}\" alt=\"The pier\"></p>\n<p>{Seeds.SecondParagraph}</p></article></body></html>";

    [Theory]
    [InlineData("Pier_files")]
    [InlineData("Pier-Dateien")]
    public void Pictures_of_a_saved_page_lie_beside_its_article_and_its_other_files_are_passed_over(string folder)
    {
        var site = new MemorySiteFiles { ["seeds/Pier.html"] = Page($"./{folder}/pier%20hall.png"), [$"seeds/{folder}/script.js"] = "alert(1)" };
        site.Write($"seeds/{folder}/pier hall.png", Png);
        var diagnostics = new DiagnosticBag();
        var report = new SiteImporter(site, diagnostics).Import(SeedFolder.ReadAll(site, "seeds", diagnostics), ArchiveReader.Read(site, diagnostics));

        var article = Assert.Single(report.Seeds).Article!;
        var picture = Assert.Single(site.List("content/briefings"), file => file.Path.EndsWith(".png", StringComparison.Ordinal)).Path;
        Assert.Contains($"![The pier]({Path.GetFileName(picture)})", article.Body, StringComparison.Ordinal);
        Assert.Equal(Path.GetDirectoryName(article.Origin.Path), Path.GetDirectoryName(picture));
        Assert.Equal(Png, site.Read(picture));
        Assert.Empty(diagnostics.ToSorted());
    }

    [Theory]
    [InlineData("../../etc/secret.png")]
    [InlineData("Pier_files/../../secret.png")]
    public void A_page_reaches_no_file_outside_of_its_folder(string picture)
    {
        var site = new MemorySiteFiles { ["seeds/deep/Pier.html"] = Page(picture) };
        site.Write("secret.png", Png);
        site.Write("seeds/secret.png", Png);
        var diagnostics = new DiagnosticBag();
        var report = new SiteImporter(site, diagnostics).Import([SeedFolder.Read(site, "seeds/deep/Pier.html", diagnostics)!.Value], ArchiveReader.Read(site, diagnostics));

        Assert.DoesNotContain("secret", Assert.Single(report.Seeds).Article!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_a_link_to_elsewhere_is_named_and_not_taken()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site/seeds/Pier.html", Page("Pier_files/pier.png"));
        File.WriteAllBytes(folder.Write("secret.png", ""), Png);
        Directory.CreateDirectory(folder.At("site/seeds/Pier_files"));
        File.CreateSymbolicLink(folder.At("site/seeds/Pier_files/pier.png"), "../../../secret.png");
        var site = new Briefings.Files.DiskSiteFiles(folder.At("site"));
        var diagnostics = new DiagnosticBag();

        new SiteImporter(site, diagnostics).Import(SeedFolder.ReadAll(site, "seeds", diagnostics), ArchiveReader.Read(site, diagnostics));

        Assert.Contains(diagnostics.ToSorted(), finding => finding.Code == "BR0101" && finding.Place.Path == "seeds/Pier_files/pier.png");
        Assert.DoesNotContain(site.List("content"), file => file.Path.EndsWith(".png", StringComparison.Ordinal));
    }

    [Fact]
    public void A_web_archive_gives_its_page_address_and_pictures()
    {
        var text = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://harbour.example/2025/pier\r\nSubject: Pier to be rebuilt\r\nDate: Thu, 3 Apr 2025 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n"
            + "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\nContent-Location: https://harbour.example/2025/pier\r\n\r\n" + Page("https://harbour.example/pier.png").Replace("<body>", "<head><title>Pier</title></head><body>").ReplaceLineEndings("\r\n")
            + "\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://harbour.example/pier.png\r\n\r\n" + Convert.ToBase64String(Png) + "\r\n--b--\r\n";

        var imported = Seeds.Run(Encoding.UTF8.GetBytes(text), "seeds/a.mhtml").Articles.Single();

        Assert.Equal(("Pier to be rebuilt", "https://harbour.example/2025/pier"), (imported.Article.Title, imported.Article.OriginalUrl));
        Assert.False(imported.Evidence("originalUrl").Inferred);
        Assert.Contains($"![The pier]({Assert.Single(imported.Pictures).Name})", imported.Article.Body, StringComparison.Ordinal);
        Assert.Equal(("page", "https://harbour.example/pier.png"), (imported.Ledger[0].Part, imported.Ledger[^1].Part));
    }

    [Theory]
    [InlineData("seeds/a.html", "")]
    [InlineData("seeds/a.mhtml", "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://harbour.example/pier\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n")]
    public void A_page_that_is_not_to_be_listed_is_named(string path, string mailHead)
    {
        const string Head = "<html lang='en'><head><title>Pier</title><meta name='Robots' content='NOINDEX, follow'></head><body><h1>Pier to be rebuilt</h1>";

        var (articles, findings) = Seeds.Run(Encoding.UTF8.GetBytes($"{mailHead}{Head}<p>{Seeds.Paragraph}</p><p>{Seeds.SecondParagraph}</p></body></html>"), path);

        Assert.False(articles.Single().Article.NoIndex);
        Assert.Equal(("BR0427", 1), (Assert.Single(findings).Code, findings[0].Place.Line));
    }
}
