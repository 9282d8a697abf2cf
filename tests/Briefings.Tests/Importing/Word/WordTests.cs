using System.IO.Compression;
using System.Text;
using Briefings.Importing.Lines;
using Xunit;

namespace Briefings.Tests.Importing.Word;

public class WordTests
{
    private const string Lead = "<w:p><w:r><w:t>Lindau, 3. April 2025 – Der Hafen Lindau baut die nördliche Mole bis zum Sommer neu. Das teilte der Hafen am Donnerstag in Lindau mit, nachdem der Rat zugestimmt hatte.</w:t></w:r></w:p>";

    [Fact]
    public void A_document_of_LibreOffice_keeps_headings_lists_tables_links_and_marks()
    {
        var (articles, diagnostics) = Seeds.Run(SeedFiles.Read("english.libreoffice.docx"), "seeds/a.docx");

        var imported = Assert.Single(articles);
        Assert.Empty(diagnostics);
        Assert.Equal(("Northern pier to be rebuilt before the summer season begins", "2025-04-03", "Lindau", "Harbour Council"), (imported.Article.Title, imported.Article.Date.ToString(), imported.Article.Place, imported.Article.Source));
        Assert.Equal(
            """
            LINDAU, 3 April 2025 – The harbour council decided on Tuesday to rebuild the **northern pier**, which had been closed since the storms of last winter, and to open it to the public *before the summer*.

            Work is to begin as soon as the permits have been granted, the council said, and the costs will be shared by the town and [the region](https://region.example/pier) in equal parts.

            ## What will be built

            - a new breakwater,
            - a lighthouse,
            - a quay for ferries.

            | Year | Passengers |
            | --- | --- |
            | 2023 | 120,000 |
            | 2024 | 98,000 |

            ## About the Harbour Council

            The Harbour Council runs the port of Lindau and its ferries, and has done so since the year 1856, when the first steamer moored at its quay.

            """.ReplaceLineEndings("\n"),
            imported.Article.Body);
        Assert.Equal((LineKind.Noise, "how to reach the sender"), imported.Fate(12));
        Assert.Equal(("word/document.xml", "properties"), (imported.Ledger[0].Part, imported.Ledger[^1].Part));
        Assert.Equal(2, imported.Evidence("title").Place.Line);
    }

    [Fact]
    public void A_document_in_Chinese_gives_its_agency_and_place()
    {
        var article = Seeds.Run(SeedFiles.Read("chinese.libreoffice.docx"), "seeds/a.docx").Articles.Single().Article;

        Assert.Equal(("北码头将于今年夏天重新开放", "新华社", "林道", "zh"), (article.Title, article.Source, article.Place, article.Language.Value));
    }

    [Fact]
    public void Nested_lists_fields_notes_and_pictures_are_read_and_what_was_deleted_or_hidden_is_not()
    {
        var document = "<w:p><w:r><w:rPr><w:b/><w:sz w:val=\"36\"/></w:rPr><w:t>Hafen Lindau baut die nördliche Mole neu</w:t></w:r></w:p>" + Lead
            + "<w:p><w:r><w:t xml:space=\"preserve\">Die Kosten tragen die Stadt und </w:t></w:r>" + Field("HYPERLINK \"https://region.example/mole\"", "die Region") + "<w:r><w:t xml:space=\"preserve\"> zu gleichen Teilen</w:t></w:r><w:del><w:r><w:delText>nicht</w:delText></w:r></w:del>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r><w:ins><w:r><w:t>, CO</w:t></w:r></w:ins><w:r><w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr><w:t>2</w:t></w:r><w:r><w:t xml:space=\"preserve\"> wird gespart.</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
            + Item("Wellenbrecher", 0, 1) + Item("aus Stein", 1, 1) + Item("Leuchtturm", 0, 1) + Item("Planung", 0, 2) + Item("Bau", 0, 2)
            + "<w:p><w:r><w:drawing><wp:docPr descr=\"Die Mole\"/><a:blip r:embed=\"rId5\"/></w:drawing></w:r></w:p>";
        var (articles, diagnostics) = Seeds.Run(Docx(document), "seeds/a.docx");

        var imported = Assert.Single(articles);
        var picture = Assert.Single(imported.Pictures);
        Assert.Empty(diagnostics);
        Assert.Equal("Hafen Lindau baut die nördliche Mole neu", imported.Article.Title);
        Assert.EndsWith(
            $"Die Kosten tragen die Stadt und [die Region](https://region.example/mole) zu gleichen Teilen, CO<sub>2</sub> wird gespart.<sup>1</sup>\n\n- Wellenbrecher\n  - aus Stein\n- Leuchtturm\n\n1. Planung\n2. Bau\n\n![Die Mole]({picture.Name})\n\n<sup>1</sup> Beschluss vom 1. April 2025.\n",
            imported.Article.Body, StringComparison.Ordinal);
        Assert.Equal("2025-04-03", imported.Article.Date.ToString());
        Assert.Contains(imported.Ledger, entry => entry is { Part: "word/header1.xml", Reason: "head, foot or number of a printed page" });
        Assert.Contains(imported.Ledger, entry => entry is { Part: "word/comments.xml", Reason: "comment on the document" });
    }

    [Fact]
    public void Signs_of_a_font_words_below_their_reading_and_equations_are_read()
    {
        var document = Lead
            + "<w:p><w:r><w:t xml:space=\"preserve\">Der Wert von TNF-</w:t></w:r><w:r><w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r><w:r><w:t xml:space=\"preserve\"> fiel bei </w:t></w:r><w:r><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr><w:t>\uF0B3</w:t></w:r><w:r><w:t xml:space=\"preserve\"> 20 </w:t></w:r>"
            + "<w:r><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr><w:t>m</w:t></w:r><w:r><w:t xml:space=\"preserve\">g auf </w:t></w:r><m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup><m:r><m:t>=</m:t></m:r><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f><m:r><m:t>+</m:t></m:r><m:rad><m:deg><m:r><m:t>3</m:t></m:r></m:deg><m:e><m:r><m:t>y</m:t></m:r></m:e></m:rad></m:oMath><w:r><w:t xml:space=\"preserve\"> </w:t></w:r><w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t>ü J</w:t></w:r><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Wingdings\" w:char=\"F021\"/></w:r>"
            + "<w:r><w:ruby><w:rt><w:r><w:t>とせん</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>渡船</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>";

        var imported = Seeds.Run(Docx(document), "seeds/a.docx").Articles.Single();

        Assert.EndsWith("Der Wert von TNF-α fiel bei ≥ 20 μg auf x\\^2=(a+b)/3+\\^3√y ✓ ✓渡船\n", imported.Article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_contents_is_left_out_and_styles_of_Word_need_no_definition()
    {
        const string Entry = "<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr><w:r><w:t>Kosten</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>3</w:t></w:r></w:p>";
        var document = "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Hafen Lindau baut die nördliche Mole neu</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"TOCHeading\"/></w:pPr><w:r><w:t>Inhalt</w:t></w:r></w:p>" + Entry + Lead
            + "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Kosten</w:t></w:r></w:p><w:p><w:r><w:t>Die Kosten tragen die Stadt und die Region zu gleichen Teilen.</w:t></w:r></w:p>";

        var imported = Seeds.Run(Docx(document), "seeds/a.docx").Articles.Single();

        Assert.Equal("Hafen Lindau baut die nördliche Mole neu", imported.Article.Title);
        Assert.DoesNotContain("Inhalt", imported.Article.Body, StringComparison.Ordinal);
        Assert.EndsWith("zugestimmt hatte.\n\n## Kosten\n\nDie Kosten tragen die Stadt und die Region zu gleichen Teilen.\n", imported.Article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Stadtwerke Lindach GmbH · Kommunikation", "Stadtwerke Lindach GmbH")]
    [InlineData("Stadt Lindach – Presse- und Informationsamt", "Stadt Lindach")]
    [InlineData("Ville de Saint-Brévin, Direction de la communication", "Ville de Saint-Brévin")]
    [InlineData("PRESSEMITTEILUNG", null)]
    [InlineData("Geschäftsbericht und Ausblick", null)]
    public void The_head_of_its_pages_may_name_sender_and_day_which_are_asked_about(string line, string? source)
    {
        const string Text = "<w:p><w:r><w:rPr><w:b/><w:sz w:val=\"36\"/></w:rPr><w:t>Neues Heizwerk geht im Herbst in Betrieb</w:t></w:r></w:p><w:p><w:r><w:t>Im Herbst geht ein neues Heizwerk in Betrieb, das 1.200 Haushalte im Stadtteil Rotheim mit Wärme aus Abwasser versorgt und jährlich 3.000 Tonnen Kohlendioxid einspart.</w:t></w:r></w:p>";

        var imported = Seeds.Run(Docx(Text, header: $"<w:p><w:r><w:t>{line}</w:t></w:r></w:p><w:p><w:r><w:t>Lindach, 14. Mai 2024</w:t></w:r></w:p>"), "seeds/a.docx").Articles.Single();

        Assert.Equal((source, "2024-05-14"), (imported.Article.Source, imported.Article.Date.ToString()));
        Assert.True(imported.Evidence("date").Inferred);
        Assert.True(source is null || imported.Evidence("source").Inferred);
        Assert.DoesNotContain("Lindach,", imported.Article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_properties_are_weak_facts()
    {
        var document = "<w:p><w:r><w:t>Le port de Lindau rouvre sa jetée nord</w:t></w:r></w:p><w:p><w:r><w:t>Le port de Lindau a rouvert jeudi sa jetée nord, fermée depuis les tempêtes de l'hiver dernier, après six mois de travaux qui ont coûté trois millions d'euros.</w:t></w:r></w:p>";
        var imported = Seeds.Run(Docx(document), "seeds/a.docx").Articles.Single();

        Assert.Equal("Le port de Lindau rouvre sa jetée nord", imported.Article.Title);
        Assert.Equal(("2019-01-07", true), (imported.Article.Date.ToString(), imported.Evidence("date").Inferred));
        Assert.Empty(imported.Article.Author);
    }

    [Theory]
    [InlineData("entity", "BR0445")]
    [InlineData("bomb", "BR0424")]
    [InlineData("deep", "BR0424")]
    [InlineData("cut", "BR0445")]
    [InlineData("sheet", "BR0448")]
    [InlineData("locked", "BR0444")]
    [InlineData("empty", "BR0408")]
    public void Documents_that_are_broken_locked_or_made_to_harm_are_findings(string kind, string code)
    {
        var bytes = kind switch
        {
            "entity" => Zip(("word/document.xml", "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>")),
            "bomb" => Zip(("word/document.xml", "<a>" + new string(' ', 60_000_000) + "</a>")),
            "deep" => Zip(("word/document.xml", string.Concat(Enumerable.Repeat("<a>", 50_000)) + string.Concat(Enumerable.Repeat("</a>", 50_000)))),
            "cut" => Docx(Lead)[..900],
            "sheet" => Zip(("xl/workbook.xml", "<a/>")),
            "locked" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]],
            _ => Docx(""),
        };

        var site = new MemorySiteFiles();
        var diagnostics = new Briefings.Diagnostics.DiagnosticBag();
        var report = new Briefings.Workflows.Import.SiteImporter(site, diagnostics).Import([new Briefings.Importing.Formats.SeedFile("seeds/a.docx", bytes)], Briefings.Content.ArchiveReader.Read(site, diagnostics));

        Assert.Null(Assert.Single(report.Seeds).Article);
        Assert.Equal(code, Assert.Single(diagnostics.ToSorted()).Code);
    }

    [Fact]
    public void Pictures_of_a_document_lie_beside_its_article()
    {
        var site = new MemorySiteFiles();
        var diagnostics = new Briefings.Diagnostics.DiagnosticBag();
        var bytes = Docx("<w:p><w:r><w:rPr><w:sz w:val=\"36\"/></w:rPr><w:t>Hafen Lindau baut die nördliche Mole neu</w:t></w:r></w:p>" + Lead + "<w:p><w:r><w:drawing><a:blip r:embed=\"rId5\"/></w:drawing></w:r></w:p>");
        var report = new Briefings.Workflows.Import.SiteImporter(site, diagnostics).Import([new Briefings.Importing.Formats.SeedFile("seeds/a.docx", bytes)], Briefings.Content.ArchiveReader.Read(site, diagnostics));

        var path = report.Seeds.Single().Article!.Origin.Path;
        var picture = Assert.Single(site.List("content/briefings/2025"), file => file.Path.EndsWith(".png", StringComparison.Ordinal));
        Assert.Contains($"![]({Path.GetFileName(picture.Path)})", Encoding.UTF8.GetString(site.Read(path)), StringComparison.Ordinal);
    }

    private static string Item(string text, int level, int list) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Field(string code, string text) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>{text}</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static byte[] Docx(string body, string header = "<w:p><w:r><w:t>Hafen Lindau – Presse</w:t></w:r></w:p>")
    {
        const string spaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
        return Zip(
            ("word/document.xml", $"<w:document {spaces}><w:body>{body}</w:body></w:document>"),
            ("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId5\" Target=\"media/image1.png\"/></Relationships>"),
            ("word/media/image1.png", "png"),
            ("word/numbering.xml", $"<w:numbering {spaces}><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>"),
            ("word/footnotes.xml", $"<w:footnotes {spaces}><w:footnote w:id=\"2\"><w:p><w:r><w:t>Beschluss vom 1. April 2025.</w:t></w:r></w:p></w:footnote></w:footnotes>"),
            ("word/header1.xml", $"<w:hdr {spaces}>{header}</w:hdr>"),
            ("word/comments.xml", $"<w:comments {spaces}><w:comment w:id=\"1\"><w:p><w:r><w:t>Bitte prüfen</w:t></w:r></w:p></w:comment></w:comments>"),
            ("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"x\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"><dc:title>Vorlage</dc:title><dc:creator>Anna Admin</dc:creator><dcterms:created>2019-01-07T08:00:00Z</dcterms:created></cp:coreProperties>"));
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 64, 0, 0, 0, 200, 8, 2, 0, 0, 0];
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(text == "png" ? png : Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
