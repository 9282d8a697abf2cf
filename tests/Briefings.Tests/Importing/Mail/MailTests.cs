using System.Text;
using Briefings.Importing;
using Briefings.Importing.Lines;
using MimeKit;
using Xunit;

namespace Briefings.Tests.Importing.Mail;

public class MailTests
{
    [Fact]
    public void A_mail_gives_subject_day_sender_and_the_text_between_greeting_and_signature()
    {
        var imported = Read($"""
            Subject: [EXTERNAL] Press release: Northern pier to be rebuilt
            From: "Harbour Council Press" <press@harbour.example>
            Date: Thu, 03 Apr 2025 10:12:00 +0200
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8

            Dear colleagues,

            please find below our press release:

            {Seeds.Paragraph}

            {Seeds.SecondParagraph}

            Kind regards,
            Tom Baker
            -- 
            1 Quay Street, Tel. +44 20 7946 0958
            """);

        var article = imported.Article;
        Assert.Equal(("Northern pier to be rebuilt", "2025-04-03T10:12+02:00", "Harbour Council"), (article.Title, article.Date.ToString(), article.Source));
        Assert.Equal($"{Seeds.Paragraph}\n\n{Seeds.SecondParagraph}\n", article.Body);
        Assert.True(imported.Evidence("source").Inferred);
        Assert.Equal((1, 2, 3), (imported.Evidence("title").Place.Line, imported.Evidence("source").Place.Line, imported.Evidence("date").Place.Line));
        Assert.Equal((LineKind.Noise, "greets the recipient"), imported.Fate(7));
        Assert.Equal((LineKind.Noise, "introduces the text to the recipient"), imported.Fate(9));
        Assert.Equal((LineKind.Body, "running text"), imported.Fate(11));
        Assert.Equal((LineKind.Noise, "signature of the mail"), imported.Fate(17));
        Assert.Equal(18, imported.Ledger[^1].EndLine);
    }

    [Theory]
    [InlineData("Ann Hill <ann.hill@harbour.example>", "Town of Harboro Roads Department")]
    [InlineData("Press Town of Harboro Roads Department <press@harbour.example>", "Town of Harboro Roads Department")]
    [InlineData("Ann Hill <ann.hill@harbour.example>", null)]
    public void A_signature_names_the_sender(string from, string? sender)
    {
        var imported = Read($"Subject: Northern pier to be rebuilt\nFrom: {from}\nDate: Thu, 03 Apr 2025 10:12:00 +0200\nContent-Type: text/plain; charset=utf-8\nMIME-Version: 1.0\n\n{Seeds.Paragraph}\n\n{Seeds.SecondParagraph}\n\n-- \nAnn Hill\nCommunications Officer\n{sender}\nT: 555-0100\n");

        Assert.Equal(sender, imported.Article.Source);
        Assert.DoesNotContain("Ann Hill", imported.Article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WG: Pressemitteilung", "Zur Info.", "Von: Stadtwerke Musterstadt <presse@stadtwerke.example>\nGesendet: Mittwoch, 2. April 2025 09:30\nAn: Redaktion\nBetreff: Fernwärme für Musterstadt wird ausgebaut")]
    [InlineData("Fwd: Fernwärme", "", "---------- Forwarded message ---------\nVon: Stadtwerke Musterstadt <presse@stadtwerke.example>\nDate: Mi., 2. Apr. 2025 um 09:30 Uhr\nSubject: Fernwärme für Musterstadt wird ausgebaut\nTo: <redaktion@zeitung.example>")]
    [InlineData("Fernwärme", "Interessant?", "> Von: Stadtwerke Musterstadt <presse@stadtwerke.example>\n> Datum: 2. April 2025 um 09:30:00 MESZ\n> An: redaktion@zeitung.example\n> Betreff: Fernwärme für Musterstadt wird ausgebaut")]
    public void A_forwarded_mail_is_what_it_carries(string subject, string note, string head)
    {
        var quote = head.StartsWith('>') ? "> " : "";
        var text = "Sehr geehrte Damen und Herren,\n\ndie Stadtwerke Musterstadt bauen bis 2027 ihr Fernwärmenetz um zwölf Kilometer aus. Das hat der Aufsichtsrat am Dienstag beschlossen, wie das Unternehmen mitteilte.\n\nDiese E-Mail ist vertraulich und nur für den Empfänger bestimmt.";
        var imported = Read($"Subject: {subject}\nFrom: Jana Koch <jana.koch@zeitung.example>\nDate: Thu, 03 Apr 2025 10:12:00 +0200\nContent-Type: text/plain; charset=utf-8\nMIME-Version: 1.0\n\n{note}\n\n{head}\n{quote}\n{string.Join('\n', text.Split('\n').Select(line => quote + line))}\n");

        var article = imported.Article;
        Assert.Equal(("Fernwärme für Musterstadt wird ausgebaut", "2025-04-02", "Stadtwerke Musterstadt"), (article.Title, article.Date?.Day.ToString("yyyy-MM-dd"), article.Source));
        Assert.Equal("Die Stadtwerke Musterstadt bauen bis 2027 ihr Fernwärmenetz um zwölf Kilometer aus. Das hat der Aufsichtsrat am Dienstag beschlossen, wie das Unternehmen mitteilte.\n", article.Body);
        Assert.DoesNotContain(article.People, person => person.Name.Contains("Koch", StringComparison.Ordinal));
    }

    [Fact]
    public void What_an_answer_quotes_is_left_out()
    {
        var body = "港务局4月3日宣布，北码头将于今年夏天重新开放。该码头自去年冬季风暴后一直关闭，修复工程耗资三千万元，由市和区共同承担。\n\n港务局局长李明表示，工程将在获得许可后立即开始，预计六个月内完成。";
        var message = Message("Re: 北码头将于今年夏天重新开放的消息", new TextPart("plain") { Text = $"各位同事：\n\n{body}\n\n此致\n敬礼\n王芳\n\n在 2025年4月2日，李四 <lisi@x.example> 写道：\n\n> 码头什么时候开放？\n> 谢谢\n" });

        var imported = Read(message);

        Assert.Equal(("北码头将于今年夏天重新开放的消息", body + "\n"), (imported.Article.Title, imported.Article.Body));
    }

    [Fact]
    public void A_page_in_a_mail_keeps_its_structure_and_pictures()
    {
        const string html = """
            <table width="600"><tr><td><img src="cid:logo" width="40"></td></tr><tr><td>
            <h1>Le port de Lindau rouvre sa jetée nord</h1><p>Bonjour,</p>
            <p><b>LINDAU, le 3 avril 2025</b> – Le port de Lindau a rouvert jeudi sa jetée nord, fermée depuis les tempêtes de l'hiver dernier.</p>
            <p>Le chantier, financé par <a href="https://region.example/jetee">la région</a>, a coûté trois millions d'euros et comprenait :</p>
            <ul><li>la réfection du môle,</li><li>un nouveau phare.</li></ul>
            <p><img src="cid:photo" alt="La jetée"></p>
            <p>Cordialement,<br>Marie Dupont<br>Tél. +33 1 23 45 67 89</p><p>Se désinscrire</p></td></tr></table>
            """;
        var page = new MultipartRelated { new TextPart("html") { Text = html }, Picture("logo", 40, 40), Picture("photo", 300, 200) };
        var mail = Message("Le port rouvre sa jetée", new Multipart("mixed") { new MultipartAlternative { new TextPart("plain") { Text = "Le port de Lindau rouvre sa jetée nord." }, page }, Picture(null, 320, 200) });

        var imported = Read(mail);

        Assert.Equal("Le port de Lindau rouvre sa jetée nord", imported.Article.Title);
        Assert.Equal(2, imported.Pictures.Length);
        var photo = imported.Pictures.Single(picture => imported.Article.Body.Contains($"![La jetée]({picture.Name})", StringComparison.Ordinal));
        var attached = imported.Pictures.Single(picture => picture != photo);
        Assert.Equal(
            $"**LINDAU, le 3 avril 2025** – Le port de Lindau a rouvert jeudi sa jetée nord, fermée depuis les tempêtes de l'hiver dernier.\n\n"
            + "Le chantier, financé par [la région](https://region.example/jetee), a coûté trois millions d'euros et comprenait :\n\n"
            + $"- la réfection du môle,\n- un nouveau phare.\n\n![La jetée]({photo.Name})\n\n![]({attached.Name})\n",
            imported.Article.Body);
    }

    [Fact]
    public void Each_mail_of_a_mailbox_is_an_article_once()
    {
        var one = Encoding.UTF8.GetString(Bytes(Message("One pier to be rebuilt soon", new TextPart("plain") { Text = Seeds.Paragraph }))).ReplaceLineEndings("\n");
        var two = Encoding.UTF8.GetString(Bytes(Message("Another pier to be rebuilt", new TextPart("plain") { Text = Seeds.SecondParagraph }))).ReplaceLineEndings("\n");
        const string border = "From press@x.example Thu Apr  3 10:00:00 2025\n";
        var (articles, diagnostics) = Seeds.Run(Encoding.UTF8.GetBytes(border + one + "\n" + border + two + "\n" + border + one), "seeds/a.mbox");

        Assert.Empty(diagnostics);
        Assert.Equal(["One pier to be rebuilt soon", "Another pier to be rebuilt"], articles.Select(read => read.Article.Title));
        Assert.NotEqual(articles[0].Article.Id, articles[1].Article.Id);
        Assert.All(articles, read => Assert.Equal(articles[0].Ledger[^1].EndLine, read.Ledger[^1].EndLine));
        Assert.Equal(LineKind.Metadata, articles[1].Fate(articles[1].Evidence("title").Place.Line).Kind);
    }

    [Fact]
    public void A_page_without_structure_is_read_where_the_plain_text_only_points_to_it()
    {
        var imported = Read(Message("Northern pier to be rebuilt", new MultipartAlternative
        {
            new TextPart("plain") { Text = "Please read this mail as HTML." },
            new TextPart("html") { Text = $"<p>{Seeds.Paragraph}</p><p>{Seeds.SecondParagraph}</p>" },
        }));

        Assert.StartsWith(Seeds.Paragraph, imported.Article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_a_mailbox_marks_because_it_begins_as_a_mail_does_is_kept()
    {
        var text = $"From a@x.example Tue Mar  4 10:00:00 2025\nFrom: Harbour <a@x.example>\nSubject: Northern pier to be rebuilt\nDate: Tue, 4 Mar 2025 10:00:00 +0100\n\n{Seeds.Paragraph}\n\n>From the first day ships call there every hour, the council said on Tuesday.\n";

        Assert.Contains("\n\nFrom the first day", Seeds.Run(Encoding.UTF8.GetBytes(text), "seeds/a.mbox").Articles.Single().Article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_reach_no_title_summary_source_or_person()
    {
        var text = $"press@harbour.example\n\n{Seeds.Paragraph}\n\n{Seeds.SecondParagraph}\n\nAnn Miller\nann.miller@harbour.example\nTel. +44 20 7946 0958\n";
        var imported = Read(Message("press@harbour.example", new TextPart("plain") { Text = text }, "press@harbour.example"));

        var article = imported.Article;
        Assert.DoesNotContain('@', article.Title + article.Summary + article.Source + string.Concat(article.People.Select(person => person.Name)));
        Assert.DoesNotContain("7946", article.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(article.People, person => person.Name == "Ann Miller");
    }

    [Fact]
    public void A_text_without_marks_keeps_its_paragraphs_above_the_pictures_that_came_with_it()
    {
        var imported = Read(Message("Northern pier to be rebuilt", new Multipart("mixed")
        {
            new TextPart("plain") { Text = $"{Seeds.Paragraph}\n\n{Seeds.SecondParagraph}\n" },
            Picture(null, 600, 400),
            Picture(null, 640, 400),
        }));

        Assert.Equal(
            $"{Seeds.Paragraph}\n\n{Seeds.SecondParagraph}\n\n{string.Join("\n\n", imported.Pictures.Select(picture => $"![]({picture.Name})"))}\n",
            imported.Article.Body);
        Assert.Equal(2, imported.Pictures.Length);
    }

    [Fact]
    public void What_is_attached_and_not_read_is_named()
    {
        var file = new MimePart("application", "vnd.ms-excel") { Content = new MimeContent(new MemoryStream([1, 2, 3])), ContentDisposition = new ContentDisposition("attachment"), FileName = "figures.xls" };
        var (articles, diagnostics) = Seeds.Run(Bytes(Message("Northern pier to be rebuilt", new Multipart("mixed") { new TextPart("plain") { Text = Seeds.Paragraph }, file })), "seeds/a.eml");

        Assert.Single(articles);
        Assert.Contains("'figures.xls'", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "BR0401")]
    [InlineData("no mail at all", "BR0440")]
    [InlineData("Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b\n\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b--\n", "BR0441")]
    [InlineData("Subject: x\nFrom: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/zip\n\nxx\n", "BR0442")]
    public void What_is_no_mail_or_a_locked_one_is_a_finding(string text, string code)
    {
        var (articles, diagnostics) = Seeds.Run(Encoding.UTF8.GetBytes(text), "seeds/a.eml");

        Assert.Empty(articles);
        Assert.Equal(code, diagnostics.First(diagnostic => diagnostic.Severity == Briefings.Diagnostics.Severity.Error).Code);
    }

    [Fact]
    public void Mails_that_are_made_to_cost_much_end_in_time()
    {
        var nested = string.Concat(Enumerable.Range(0, 3000).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n"));
        var quotes = "Subject: x\nFrom: a@b.example\n\n" + string.Concat(Enumerable.Repeat(">\n", 200_000));
        var marks = "Subject: x\nFrom: a@b.example\n\n" + string.Concat(Enumerable.Repeat("-- \nFrom: x\nTo: y\n\n", 50_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        foreach (var text in new[] { "Subject: x\nMIME-Version: 1.0\n" + nested, quotes, marks })
            _ = Seeds.Run(Encoding.UTF8.GetBytes(text), "seeds/a.eml");

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(120), $"took {watch.Elapsed}");
    }

    private static MimeMessage Message(string subject, MimeEntity body, string from = "\"Harbour Council\" <press@harbour.example>")
    {
        var message = new MimeMessage { Subject = subject, Body = body, Date = new DateTimeOffset(2025, 4, 3, 10, 12, 0, TimeSpan.FromHours(2)), MessageId = "m" + subject.Length + "@x.example" };
        message.From.Add(MailboxAddress.Parse(from));
        return message;
    }

    private static MimePart Picture(string? id, int width, int height)
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, (byte)(width >> 8), (byte)width, 0, 0, (byte)(height >> 8), (byte)height, 8, 2, 0, 0, 0];
        var part = new MimePart("image", "png") { Content = new MimeContent(new MemoryStream(png)), ContentTransferEncoding = ContentEncoding.Base64, FileName = $"photo {width}.png" };
        part.ContentDisposition = new ContentDisposition(id is null ? "attachment" : "inline") { FileName = part.FileName };
        if (id is not null)
            part.ContentId = id;
        return part;
    }

    private static byte[] Bytes(MimeMessage message)
    {
        using var stream = new MemoryStream();
        message.WriteTo(stream);
        return stream.ToArray();
    }

    private static ImportedArticle Read(MimeMessage message) => Only(Bytes(message));

    private static ImportedArticle Read(string text) => Only(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));

    private static ImportedArticle Only(byte[] bytes)
    {
        var (articles, diagnostics) = Seeds.Run(bytes, "seeds/a.eml");
        Assert.Empty(diagnostics);
        return articles.Single();
    }
}
