using System.Globalization;
using System.IO.Compression;
using System.Text;
using Briefings.Importing.Lines;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Xunit;

namespace Briefings.Tests.Importing.Pdf;

public class PdfTests
{
    [Fact]
    public void Two_columns_below_a_title_are_read_one_after_the_other_with_cut_words_made_whole()
    {
        var (articles, diagnostics) = Seeds.Run(SeedFiles.Read("german-columns.chromium.pdf"), "seeds/a.pdf");

        var imported = Assert.Single(articles);
        Assert.Empty(diagnostics);
        Assert.Equal(("Stadtwerke Musterstadt bauen ihr Fernwärmenetz aus", "2025-04-02", "Musterstadt"), (imported.Article.Title, imported.Article.Date.ToString(), imported.Article.Place));
        Assert.Equal(
            """
            Musterstadt, 2. April 2025 – Die Stadtwerke Musterstadt bauen bis 2027 ihr Fernwärmenetz um zwölf Kilometer aus. Das hat der Aufsichtsrat am Dienstag beschlossen, wie das Unternehmen mitteilte. Insgesamt investieren die Stadtwerke 34 Millionen Euro in die Wärmeversorgungsinfrastruktur der nördlichen Stadtteile.

            Rund 2.000 Haushalte sollen angeschlossen werden, sagte Geschäftsführer Peter Brandt bei der Vorstellung der Pläne im Rathaus. Die Bauarbeiten beginnen im Juni und dauern voraussichtlich zwei Jahre.

            ## Wärme aus dem Fluss

            Die Wärme kommt künftig aus einer Flusswasserwärmepumpe, die am alten Gaswerk entsteht. Sie ersetzt einen Kessel aus dem Jahr 1978 und spart nach Angaben des Unternehmens jährlich 12.000 Tonnen Kohlendioxid ein. Das Land fördert den Bau mit acht Millionen Euro.

            Anwohner können sich am 12. Mai im Bürgerhaus über die Baustellen informieren. Während der Arbeiten werden einzelne Straßen gesperrt; die Stadtwerke veröffentlichen die Umleitungen auf ihrer Internetseite und in der Tageszeitung.

            """.ReplaceLineEndings("\n"),
            imported.Article.Body);
        Assert.All(imported.Ledger.SkipLast(1), entry => Assert.Equal("page 1", entry.Part));
    }

    [Fact]
    public void A_PDF_of_LibreOffice_keeps_headings_items_tables_links_and_marks()
    {
        var imported = Seeds.Run(SeedFiles.Read("english.libreoffice.pdf"), "seeds/a.pdf").Articles.Single();

        var body = imported.Article.Body;
        Assert.Equal("Northern pier to be rebuilt before the summer season begins", imported.Article.Title);
        Assert.Contains("## What will be built\n\n- a new breakwater,\n- a lighthouse,\n- a quay for ferries.\n\n| Year | Passengers |\n| --- | --- |\n| 2023 | 120,000 |\n| 2024 | 98,000 |\n\n## About the Harbour Council\n\n", body, StringComparison.Ordinal);
        Assert.Contains("[the region](https://region.example/pier)", body, StringComparison.Ordinal);
        Assert.Contains("*before the summer*.", body, StringComparison.Ordinal);
        Assert.DoesNotContain("7946", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Hebrew_is_read_from_the_right_with_its_numbers_its_Latin_names_and_its_tables()
    {
        var article = Seeds.Run(SeedFiles.Read("hebrew.chromium.pdf"), "seeds/a.pdf").Articles.Single().Article;

        Assert.Equal(("הגשר החדש נפתח באולסטד", "he", "2024-03-03", "אולסטד"), (article.Title, article.Language.ToString(), article.Date.ToString(), article.Place));
        Assert.Contains("על הגשר יעברו כ-3,200 כלי רכב ביום, לפי הערכות משרד התחבורה (Ohlsted Transit Office).\n\n## על הגשר יעברו\n\n", article.Body, StringComparison.Ordinal);
        Assert.EndsWith(
            """
            | שנה | נוסעים |
            | --- | --- |
            | 2023 | 120,000 |
            | 2024 | 98,000 |

            לפי (סעיף 3) של החוק, 50% מההכנסות יגיעו למועצה. המחיר: 12.50 ש"ח. טלפון 03-1234567. חברת Acme Bridges Ltd. בנתה את הגשר בשנים 2022–2024.

            - צד צפון
            - צד דרום

            """.ReplaceLineEndings("\n"),
            article.Body, StringComparison.Ordinal);
    }

    // It leaves a gap between Chinese and figures that is no space, and sets a short line of Arabic to the other side.
    [Theory]
    [InlineData("chinese", "奥尔斯特德新桥将于五月开放", "奥尔斯特德，2024年3月3日——奥尔斯特德市政府今天宣布，新桥将于2024年5月12日开放，造价450万欧元。市长米拉·霍尔姆表示，工程历时两年。", "据交通局估计，每天将有约3200辆汽车通过该桥。桥长1.2公里。")]
    [InlineData("korean", "올스테드 새 다리 5월 개통", "올스테드, 2024년 3월 3일 - 올스테드 시는 오늘 새 다리가 2024년 5월 12일에 450만 유로의 비용으로 개통된다고 발표했다. 미라 홀름 시장은 공사에 2년이 걸렸다고 말했다.", "교통국은 하루 약 3,200대의 차량이 다리를 지날 것으로 추정한다.")]
    [InlineData("thai", "สะพานใหม่ที่โอลสเตดจะเปิดในเดือนพฤษภาคม", "โอลสเตด, 3 มีนาคม 2567 - เทศบาลโอลสเตดประกาศวันนี้ว่าสะพานใหม่จะเปิดในวันที่ 12 พฤษภาคม 2567 ด้วยงบประมาณ 4.5 ล้านยูโร นายกเทศมนตรี มีรา โฮล์ม กล่าวว่างานใช้เวลาสองปี", "สำนักงานขนส่งคาดว่าจะมีรถประมาณ 3,200 คันต่อวันผ่านสะพานนี้")]
    [InlineData("arabic", "افتتاح الجسر الجديد في أولستد", "أولستد، 3 مارس 2024 - أعلنت بلدية أولستد اليوم أن الجسر الجديد سيفتح في 12 مايو 2024 بتكلفة 4.5 مليون يورو. وقالت رئيسة البلدية مريم الخطيب إن العمل استغرق سنتين كاملتين.", "وسيمر على الجسر نحو 3,200 مركبة يوميا، بحسب تقديرات مكتب النقل. وتبلغ المسافة 1.2 كيلومتر.")]
    public void A_document_of_LibreOffice_has_its_words_and_paragraphs(string language, string title, string first, string second)
    {
        var article = Assert.Single(Seeds.Run(SeedFiles.Read(language + ".libreoffice.pdf"), "seeds/a.pdf").Articles).Article;

        Assert.Equal((title, "2024-03-03"), (article.Title, article.Date.ToString()));
        Assert.StartsWith($"{first}\n\n{second}\n\n{first}\n\n{second}\n\n##", article.Body, StringComparison.Ordinal);
    }

    // WeasyPrint 57 names the first glyph of a line by all of its text where it is written from right to left.
    [Fact]
    public void A_document_whose_text_is_not_what_it_prints_is_no_article()
    {
        var (articles, diagnostics) = Seeds.Run(SeedFiles.Read("misnamed.weasyprint.pdf"), "seeds/a.pdf");

        Assert.Empty(articles);
        Assert.Equal("BR0445", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void Another_program_prints_ligatures_in_a_font_of_their_own_and_letters_from_the_right_within_English()
    {
        var article = Seeds.Run(SeedFiles.Read("english-hebrew.cairo.pdf"), "seeds/a.pdf").Articles.Single().Article;

        Assert.Contains("which locals call הגשר הישן (the old bridge), opened again", article.Body, StringComparison.Ordinal);
        Assert.EndsWith("The Arabic name is الجسر القديم and means the same. Difficult offices waffle: affluent.\n", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Persian_by_that_program_has_its_own_digits_and_brackets()
    {
        var article = Seeds.Run(SeedFiles.Read("persian.cairo.pdf"), "seeds/a.pdf").Articles.Single().Article;

        Assert.Equal(("fa", "2024-03-03", "اولستد"), (article.Language.ToString(), article.Date.ToString(), article.Place));
        Assert.EndsWith("روزانه حدود ۳٬۲۰۰ خودرو (طبق برآورد دفتر ترابری) از پل میگذرند. شرکت Acme Bridges Ltd. پل را ساخت؛ ۵۰٪ هزینه از دولت است.\n", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Arabic_is_read_from_the_right_with_its_ligatures_and_marks()
    {
        var article = Seeds.Run(SeedFiles.Read("arabic.chromium.pdf"), "seeds/a.pdf").Articles.Single().Article;

        Assert.Equal(("افتتاح الجسر الجديد في أولستد", "ar", "2024-03-03", "أولستد"), (article.Title, article.Language.ToString(), article.Date.ToString(), article.Place));
        Assert.EndsWith(
            "وقد بنت شركة Acme Bridges Ltd. الجسر بين 2022 و2024. الله أكبر. لا إله. مُحَمَّد.\n\n1. الجانب الشمالي\n2. الجانب الجنوبي\n",
            article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_of_Hindi_that_are_printed_over_and_before_their_letters_are_behind_them()
    {
        var article = Seeds.Run(SeedFiles.Read("hindi.chromium.pdf"), "seeds/a.pdf").Articles.Single().Article;

        Assert.Equal(("ओल्स्टेड में नया पुल मई में खुलेगा", "2024-03-03", "ओल्स्टेड"), (article.Title, article.Date.ToString(), article.Place));
        Assert.EndsWith("परिवहन कार्यालय के अनुमान के अनुसार हर दिन लगभग 3,200 वाहन इस पुल से गुज़रेंगे।\n", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Chinese_is_joined_without_spaces_and_radicals_become_characters()
    {
        var article = Seeds.Run(SeedFiles.Read("chinese.chromium.pdf"), "seeds/a.pdf").Articles.Single().Article;

        Assert.Equal(("北码头将于今年夏天重新开放", "新华社", "林道"), (article.Title, article.Source, article.Place));
        Assert.EndsWith("港务局局长李明表示，工程将在获得许可后立即开始，预计六个月内完成，届时渡轮将恢复夜间航行。\n", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Heads_feet_and_numbers_of_pages_go_and_a_sentence_goes_on_over_them()
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        string[][] pages =
        [
            ["The harbour council decided on Tuesday to rebuild the northern pier, which had", "been closed since the storms of last winter, and to open it to the public in the"],
            ["summer, as soon as the permits have been granted and the town has found the", "money that the region does not pay. The work takes two years, the council said."],
        ];
        for (var i = 0; i < pages.Length; i++)
        {
            var page = builder.AddPage(PageSize.A4);
            page.AddText("Harbour Council - Annual news", 9, new PdfPoint(60, 800), font);
            if (i == 0)
                page.AddText("Northern pier to be rebuilt", 20, new PdfPoint(60, 750), font);
            for (var line = 0; line < pages[i].Length; line++)
                page.AddText(pages[i][line], 11, new PdfPoint(60, 700 - (line * 14)), font);
            page.AddText((i + 1).ToString(CultureInfo.InvariantCulture), 9, new PdfPoint(300, 40), font);
        }

        var imported = Seeds.Run(builder.Build(), "seeds/a.pdf").Articles.Single();

        Assert.Equal("Northern pier to be rebuilt", imported.Article.Title);
        Assert.Equal(string.Join(' ', pages.SelectMany(page => page)) + "\n", imported.Article.Body);
        Assert.Equal(4, imported.Ledger.Where(entry => entry.Reason == LineReasons.PageFurniture).Sum(entry => entry.EndLine - entry.Line + 1));
    }

    [Theory]
    [InlineData("scanned.chromium.pdf", "BR0446")]
    [InlineData("locked.libreoffice.pdf", "BR0444")]
    public void Scans_and_locked_files_are_findings(string file, string code)
    {
        var (articles, diagnostics) = Seeds.Run(SeedFiles.Read(file), "seeds/a.pdf");

        Assert.Empty(articles);
        Assert.Equal(code, Assert.Single(diagnostics).Code);
    }

    [Theory]
    [InlineData("%PDF-1.7\nnothing more", "BR0445")]
    [InlineData("no PDF at all", "BR0445")]
    [InlineData("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF", "BR0445")]
    [InlineData("", "BR0401")]
    public void Broken_files_are_findings(string text, string code)
    {
        var (articles, diagnostics) = Seeds.Run(Encoding.Latin1.GetBytes(text), "seeds/a.pdf");

        Assert.Empty(articles);
        Assert.Equal(code, Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void A_part_that_unpacks_without_end_is_left_out_in_time()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var block = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
            for (var i = 0; i < 120; i++)
                zip.Write(block);
        }

        var pdf = new MemoryStream();
        var offsets = new List<long>();
        void Write(string text) => pdf.Write(Encoding.Latin1.GetBytes(text));
        void Object(string text)
        {
            offsets.Add(pdf.Length);
            Write(text);
        }

        Write("%PDF-1.4\n");
        Object("1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
        Object("2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n");
        Object("3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>\nendobj\n");
        Object($"4 0 obj\n<</Length {packed.Length}/Filter/FlateDecode>>\nstream\n");
        pdf.Write(packed.ToArray());
        Write("\nendstream\nendobj\n");
        var table = pdf.Length;
        Write("xref\n0 5\n0000000000 65535 f \n" + string.Concat(offsets.Select(offset => offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n")) + $"trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n{table}\n%%EOF");

        Assert.Throws<SeedBudgetException>(() => Seeds.Run(pdf.ToArray(), "seeds/a.pdf"));
    }
}
