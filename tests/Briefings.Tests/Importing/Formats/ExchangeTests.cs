using System.Text;
using Briefings.Importing;
using Briefings.Importing.Lines;
using Xunit;

namespace Briefings.Tests.Importing.Formats;

public class ExchangeTests
{
    private const string Ninjs = """
        {
          "uri": "http://ninjs.example.com/newsitems/20250403pier",
          "standard": {"name": "ninjs", "version": "3.0"},
          "type": "text",
          "firstCreated": "2025-04-03T10:37:00Z",
          "versionCreated": "2025-04-03T12:00:00Z",
          "version": "2",
          "pubStatus": "usable",
          "language": "en",
          "copyrightHolder": "The Harbour Agency",
          "by": "By Ann Miller and Tom Baker",
          "located": "Lindau, Germany",
          "subjects": [{"name": "shipping"}, {"uri": "http://cv.iptc.org/newscodes/mediatopic/04000000"}],
          "headlines": [{"role": "short", "value": "Pier rebuilt"}, {"role": "main", "value": "Northern pier to be rebuilt before the summer"}],
          "bodies": [
            {"role": "main", "contentType": "text/plain", "value": "The harbour council decided."},
            {"role": "richtext", "contentType": "application/xhtml+xml", "value": "<p>The harbour council decided on Tuesday to rebuild the <strong>northern pier</strong>, which had been closed since the storms of last winter.</p><p>Work is to begin as soon as the permits have been granted, the council said.</p>"}
          ],
          "associations": [{"name": "pic", "type": "picture", "headlines": [{"value": "The pier"}], "renditions": [{"href": "https://x.example/small.jpg", "width": 80}, {"href": "https://x.example/pier.jpg", "width": 800}]}, {"name": "more", "type": "text", "uri": "http://ninjs.example.com/newsitems/earlier"}]
        }
        """;

    private const string NewsMl = """
        <?xml version="1.0" encoding="UTF-8"?>
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:hafen.example:20250403:mole" version="1" standard="NewsML-G2" standardversion="2.35" xml:lang="de">
          <itemMeta>
            <itemClass qcode="ninat:text"/>
            <provider qcode="nprov:HAG"><name>Hafen-Agentur</name></provider>
            <versionCreated>2025-04-03T10:00:00+02:00</versionCreated>
            <pubStatus qcode="stat:usable"/>
            <link rel="irel:seeAlso" residref="urn:newsml:hafen.example:20250301:mole"/>
          </itemMeta>
          <contentMeta>
            <located type="cptype:city"><name>Lindau</name></located>
            <by>Von Jana Koch, Hafen-Agentur</by>
            <headline>Hafen Lindau baut die nördliche Mole neu</headline>
            <subject qcode="medtop:04000000"/>
          </contentMeta>
          <contentSet>
            <inlineXML contenttype="application/xhtml+xml">
              <html xmlns="http://www.w3.org/1999/xhtml"><body>
                <p>Der Hafen Lindau baut die nördliche Mole bis zum Sommer neu. Das teilte der Hafen am Donnerstag in Lindau mit, nachdem der Rat zugestimmt hatte.</p>
                <ul><li>Wellenbrecher</li><li>Leuchtturm</li></ul>
              </body></html>
            </inlineXML>
          </contentSet>
        </newsItem>
        """;

    private const string Nitf = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
        <nitf>
          <head>
            <docdata management-status="canceled">
              <doc-id id-string="PORT-2025-0403"/>
              <date.issue norm="20250403T103700Z"/>
              <doc.copyright year="2025" holder="Agence du Port"/>
              <key-list><keyword key="navigation"/></key-list>
            </docdata>
          </head>
          <body>
            <body.head>
              <hedline><hl1>Le port de Lindau rouvre sa jetée nord</hl1></hedline>
              <byline>Par <person>Marie Dupont</person></byline>
              <dateline><location><city>Lindau</city></location> <story.date norm="20250403">3 avril</story.date></dateline>
            </body.head>
            <body.content>
              <p>Le port de Lindau a rouvert jeudi sa jetée nord, fermée depuis les tempêtes de l'hiver dernier, après six mois de travaux.</p>
              <hl2>Les travaux</hl2>
              <p>Le chantier, financé par <org>la région</org>, a coûté <money>trois millions d'euros</money>, a dit <em>le maire</em>.</p>
              <table><tr><td>Année</td><td>Passagers</td></tr><tr><td>2024</td><td>98 000</td></tr></table>
            </body.content>
          </body>
        </nitf>
        """;

    [Theory]
    [InlineData(Ninjs)]
    [InlineData("small")]
    public void Ninjs_gives_headline_byline_place_times_topics_and_the_text_with_marks(string json)
    {
        // The second generation writes its names small.
        json = json == "small" ? Ninjs.Replace("firstCreated", "firstcreated").Replace("versionCreated", "versioncreated").Replace("contentType", "contenttype").Replace("copyrightHolder", "copyrightholder").Replace("\"3.0\"", "\"2.1\"") : json;
        var imported = Read(json, "seeds/a.json");

        var article = imported.Article;
        Assert.Equal(("Northern pier to be rebuilt before the summer", "2025-04-03T10:37Z", "2025-04-03T12:00Z", "Lindau", "The Harbour Agency"), (article.Title, article.Date.ToString(), article.Updated.ToString(), article.Place, article.Source));
        Assert.Equal(["Ann Miller", "Tom Baker"], article.Author.AsEnumerable());
        Assert.Equal(["shipping", "economy, business and finance"], article.Topics.AsEnumerable());
        Assert.False(article.Draft);
        Assert.Contains("relatedItems", article.Params!.Text, StringComparison.Ordinal);
        Assert.Equal(
            "The harbour council decided on Tuesday to rebuild the **northern pier**, which had been closed since the storms of last winter.\n\nWork is to begin as soon as the permits have been granted, the council said.\n\n![The pier](https://x.example/pier.jpg)\n",
            article.Body);
        Assert.Equal((LineKind.Body, 10), (imported.Fate(17).Kind, imported.Evidence("source").Place.Line));
    }

    [Fact]
    public void A_list_of_bylines_names_the_authors()
    {
        var imported = Read(Ninjs.Replace("\"by\": \"By Ann Miller and Tom Baker\"", "\"bylines\": [{\"byline\": \"By Ann Miller\"}, {\"byline\": \"Tom Baker\"}]"), "seeds/a.json");

        Assert.Equal(["Ann Miller", "Tom Baker"], imported.Article.Author.AsEnumerable());
    }

    [Theory]
    [InlineData("canceled")]
    [InlineData("withheld")]
    public void What_is_not_usable_is_a_draft_with_its_reason(string status)
    {
        var imported = Read(Ninjs.Replace("usable", status), "seeds/a.json");

        Assert.True(imported.Article.Draft);
        Assert.Equal(status, imported.Evidence("draft").Value);
    }

    [Fact]
    public void NewsML_gives_what_its_metadata_say_and_places_each_block()
    {
        var imported = Read(NewsMl, "seeds/a.xml");

        var article = imported.Article;
        Assert.Equal(("Hafen Lindau baut die nördliche Mole neu", "2025-04-03T10:00+02:00", "Lindau", "Hafen-Agentur", "de"), (article.Title, article.Date.ToString(), article.Place, article.Source, article.Language.Value));
        Assert.Equal(["Jana Koch"], article.Author.AsEnumerable());
        Assert.Equal(["economy, business and finance"], article.Topics.AsEnumerable());
        Assert.EndsWith("\n\n- Wellenbrecher\n- Leuchtturm\n", article.Body, StringComparison.Ordinal);
        Assert.Equal((LineKind.Body, LineKind.Body, 12), (imported.Fate(19).Kind, imported.Fate(20).Kind, imported.Evidence("author").Place.Line));
    }

    [Fact]
    public void An_embargo_is_the_day_of_publication()
    {
        var imported = Read(NewsMl.Replace("<pubStatus", "<embargoed>2025-04-10T06:00:00+02:00</embargoed><pubStatus"), "seeds/a.xml");

        Assert.Equal(("2025-04-10T06:00+02:00", "day from which the news item may be published"), (imported.Article.Date.ToString(), imported.Evidence("date").Rule));
    }

    [Fact]
    public void Of_a_message_each_item_comes_in_its_last_version()
    {
        var item = NewsMl[NewsMl.IndexOf("<newsItem", StringComparison.Ordinal)..];
        var second = item.Replace("version=\"1\"", "version=\"2\"").Replace("Mole neu", "Mole doch nicht neu");
        var other = item.Replace("20250403:mole", "20250403:other").Replace("Mole neu", "Mole und den Kai neu").Replace("nachdem der Rat", "als der Rat");
        var (articles, diagnostics) = Seeds.Run(Encoding.UTF8.GetBytes($"<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>{second}{item}{other}</itemSet></newsMessage>"), "seeds/a.xml");

        Assert.Empty(diagnostics);
        Assert.Equal(["Hafen Lindau baut die nördliche Mole doch nicht neu", "Hafen Lindau baut die nördliche Mole und den Kai neu"], articles.Select(read => read.Article.Title));
    }

    [Fact]
    public void Nitf_keeps_headings_tables_and_its_status()
    {
        var imported = Read(Nitf, "seeds/a.xml");

        var article = imported.Article;
        Assert.Equal(("Le port de Lindau rouvre sa jetée nord", "2025-04-03T10:37Z", "Lindau", "Agence du Port", "fr"), (article.Title, article.Date.ToString(), article.Place, article.Source, article.Language.Value));
        Assert.Equal(["Marie Dupont"], article.Author.AsEnumerable());
        Assert.Equal("canceled", imported.Evidence("draft").Value);
        Assert.Contains("\n\n## Les travaux\n\nLe chantier, financé par la région, a coûté trois millions d'euros, a dit *le maire*.\n\n| Année | Passagers |", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_that_multiply_are_a_finding()
    {
        var entities = "<!DOCTYPE n [<!ENTITY a \"aaaaaaaaaa\">" + string.Concat(Enumerable.Range(0, 9).Select(i => $"<!ENTITY {(char)('b' + i)} \"{string.Concat(Enumerable.Repeat($"&{(char)('a' + i)};", 10))}\">")) + "]>";
        var (articles, diagnostics) = Seeds.Run(Encoding.UTF8.GetBytes(entities + "<nitf><body><body.content><p>&j;</p></body.content></body></nitf>"), "seeds/a.xml");

        Assert.Empty(articles);
        Assert.Equal("BR0413", Assert.Single(diagnostics).Code);
    }

    private static ImportedArticle Read(string text, string path)
    {
        var (articles, diagnostics) = Seeds.Run(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")), path);
        Assert.Empty(diagnostics);
        return articles.Single();
    }
}
