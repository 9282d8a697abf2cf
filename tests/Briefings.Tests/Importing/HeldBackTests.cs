using System.Text;
using Xunit;

namespace Briefings.Tests.Importing;

public class HeldBackTests
{
    private const string Body = "\n\nLINDAU, March 3, 2025 - Ferries will run at night again from Monday, the Lake Board said, and there is more.\n";

    [Theory]
    [InlineData("seeds/a.md", "---\ntitle: Secret\ndate: 2025-03-03\ndraft: true\nslug: mine\n---")]
    [InlineData("seeds/a.md", "---\ntitle: Secret\nDraft: \"True\" # later\n---")]
    [InlineData("seeds/a.md", "---\ntitle: Secret\npublished: false\n---")]
    [InlineData("seeds/a.md", "---\ntitle: Secret\nstatus: private\n---")]
    [InlineData("seeds/a.md", "+++\ntitle = \"Secret\"\ndraft = true\n+++")]
    [InlineData("seeds/a.md", "+++\ntitle = [\"Secret\"\n+++")]
    [InlineData("seeds/a.md", "{\n  \"title\": \"Secret\",\n  \"draft\": true\n}")]
    [InlineData("seeds/a.md", "Title: Secret\nDate: 2025-03-03\nStatus: draft")]
    [InlineData("seeds/a.txt", "Title: Secret\nStatus: draft")]
    [InlineData("seeds/a.md", "---toml\ntitle = \"Secret\"\ndraft = true\n---")]
    [InlineData("seeds/a.md", "---yaml\ntitle: Secret\ndraft: true\n---")]
    [InlineData("seeds/a.md", "---json\n{\"title\": \"Secret\", \"draft\": true}\n---")]
    [InlineData("seeds/a.md", "#+TITLE: Secret\n#+DRAFT: t")]
    [InlineData("seeds/a.md", "---\ntitle: Secret\neleventyExcludeFromCollections: true\n---")]
    [InlineData("seeds/a.md", "---\ntitle: Secret\npermalink: false\n---")]
    [InlineData("seeds/a.md", "---\ntitle: Secret\nbuild:\n  render: never\n---")]
    [InlineData("seeds/a.md", "---\ntitle: Secret\n_build:\n  list: never\n---")]
    [InlineData("seeds/a.md", "---\ntitle: Secret\nheadless: true\n---")]
    [InlineData("seeds/a.md", "+++\ntitle = \"Secret\"\nrender = false\n+++")]
    [InlineData("seeds/a.md", "---\ntitle: Secret\npassword: hunter2\n---")]
    [InlineData("seeds/a.md", "---\ntitle: Secret\nvisibility: members\n---")]
    [InlineData("seeds/a.md", "---\ntitle: Secret\nstatus: In review\n---")]
    [InlineData("seeds/a.md", ".. title: Secret\n.. status: private")]
    [InlineData("seeds/a.md", "_hidden: yes\ntitle: Secret")]
    [InlineData("seeds/a.md", "----\ntitle: Secret\ndraft: true\n----")]
    [InlineData("seeds/_drafts/a.md", "# Secret")]
    [InlineData("seeds/blog/_drafts/deep/a.html", "<html><body><h1>Secret</h1><p>")]
    public void What_its_author_held_back_is_a_draft_and_a_line_says_so(string path, string head)
    {
        var (articles, findings) = Seeds.Run(Encoding.UTF8.GetBytes(head + Body), path);

        Assert.All(articles, article => Assert.True(article.Article.Draft));
        Assert.Contains(findings, finding => finding.Code is "BR0422" or "BR0423");
    }

    [Theory]
    [InlineData("seeds/a.md", "---\ntitle: Open\ndraft: false\n---")]
    [InlineData("seeds/a.md", "---\ntitle: Open\npublished: true\n---")]
    [InlineData("seeds/a.md", "---\ntitle: Draft beer: true or false\n---")]
    [InlineData("seeds/a.md", "---\ntitle: Open\npermalink: /open/\nstatus: final\npassword: \"\"\nlist: top\n---")]
    [InlineData("seeds/a.txt", "Status of the draft: open")]
    [InlineData("seeds/a.txt", "Ferries run again")]
    public void What_was_published_is_none(string path, string head)
    {
        var (articles, _) = Seeds.Run(Encoding.UTF8.GetBytes(head + Body), path);

        Assert.False(articles.Single().Article.Draft);
    }

    [Theory]
    [InlineData("{% comment %} ask Ana {% endcomment %}")]
    [InlineData("{%- comment -%}\nask\n\nAna\n{%- endcomment -%}")]
    [InlineData("{# ask Ana #}")]
    [InlineData("{{/* ask Ana */}}")]
    [InlineData("{{!-- ask {{Ana}} --}}")]
    [InlineData("%% ask Ana %%")]
    [InlineData("%%\nask Ana\n%%")]
    [InlineData("<?php /* ask Ana */ ?>")]
    public void What_an_author_noted_in_a_generators_way_is_not_shown(string note)
    {
        var article = Seeds.Run(Encoding.UTF8.GetBytes($"---\ntitle: Ferries\n---{Body}\n{note}\n\nTickets {note} cost 4.20 euros.\n"), "seeds/a.md").Articles.Single().Article;

        Assert.DoesNotContain("Ana", article.Body, StringComparison.Ordinal);
        Assert.Contains("cost 4.20 euros.", article.Body, StringComparison.Ordinal);
        Assert.Contains("there is more.", article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## Heading {#anchor}\n\nOn the way #}")]
    [InlineData("It rose by 10%% and then by 20%% more.")]
    [InlineData("A set {# that is not closed")]
    [InlineData("{% comment %} that is not closed")]
    public void What_only_looks_like_a_note_stays(string text)
    {
        var article = Seeds.Run(Encoding.UTF8.GetBytes($"---\ntitle: Ferries\n---{Body}\n{text}\n\nThe last words.\n"), "seeds/a.md").Articles.Single().Article;

        Assert.Contains(text.Replace("{% comment %}", "", StringComparison.Ordinal).Split(' ')[^1], article.Body, StringComparison.Ordinal);
        Assert.Contains("The last words.", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_from_which_a_text_is_gone_is_kept()
    {
        var article = Seeds.Run(Encoding.UTF8.GetBytes("---\ntitle: Ferries\nexpiryDate: 2025-04-01\n---" + Body), "seeds/a.md").Articles.Single().Article;

        Assert.Equal(("2025-04-01", false), (article.Expires?.ToString(), article.Draft));
        Assert.True(Seeds.Run(Encoding.UTF8.GetBytes("---\ntitle: Ferries\nexpiryDate: soon\n---" + Body), "seeds/a.md").Articles.Single().Article.Draft);
    }

    [Theory]
    [InlineData("seeds/a.xml", "<rss version=\"2.0\" xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>F</title><item><title>Secret</title><wp:status>publish</wp:status><wp:post_password>x</wp:post_password><description>BODY</description></item></channel></rss>")]
    [InlineData("seeds/a.json", "{\"db\": [{\"data\": {\"posts\": [{\"id\": \"1\", \"title\": \"Secret\", \"html\": \"<p>BODY</p>\", \"status\": \"published\", \"visibility\": \"members\"}]}}]}")]
    [InlineData("seeds/a.json", "{\"db\": [{\"data\": {\"posts\": [{\"id\": \"1\", \"title\": \"Secret\", \"html\": \"<p>BODY</p>\", \"status\": \"published\", \"visibility\": \"paid\"}]}}]}")]
    public void What_only_some_may_read_is_a_draft(string path, string export)
    {
        var article = Assert.Single(Seeds.Run(Encoding.UTF8.GetBytes(export.Replace("BODY", Body.Trim(), StringComparison.Ordinal)), path).Articles).Article;

        Assert.True(article.Draft);
    }

    [Theory]
    [InlineData("From: Ana Ferro <ana.ferro@lake.example>")]
    [InlineData("Ana Ferro, +49 8382 1234567")]
    [InlineData("Press contact: ana@lake.example, Tel. 08382 123456")]
    public void A_private_address_becomes_no_title_summary_or_person(string line)
    {
        var (articles, _) = Seeds.Run(Encoding.UTF8.GetBytes($"{line}\n\nLINDAU, March 3, 2025 - Ferries will run at night again from Monday, director Tom Keller of the Lake Board said.\n\nThere is more to come, he said on Sunday evening.\n\nMedia contact\n\nAna Ferro\n\n{line}\n"));

        var article = articles.Single().Article;
        foreach (var shown in article.People.Select(person => person.Name).Append(article.Title).Append(article.Summary ?? ""))
        {
            Assert.DoesNotContain("@", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("8382", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("Ana Ferro", shown, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Ann Hill <ann@lake.example>", "Ann Hill")]
    [InlineData("ann@lake.example (Ann Hill)", "Ann Hill")]
    [InlineData("\"Hill, Ann\" <ann@lake.example>", "Hill")]
    [InlineData("Harbour Wire, +49 8382 123456", "Harbour Wire")]
    [InlineData("ann@lake.example", null)]
    [InlineData("Harbour Wire", "Harbour Wire")]
    public void Beside_an_address_is_a_name(string text, string? name) => Assert.Equal(name, Briefings.Importing.Lines.PrivateAddress.NameOf(text));

    [Fact]
    public void No_field_of_a_text_holds_an_address()
    {
        const string Head = "---\ntitle: Ferries\nauthor: [Ann Hill <ann@lake.example>, ann@lake.example]\nsource: ann@lake.example\ndescription: Write to ann@lake.example now.\ntags: [ferries, ann@lake.example]\n---";

        var article = Seeds.Run(Encoding.UTF8.GetBytes(Head + Body), "seeds/a.md").Articles.Single().Article;

        Assert.Equal("Ann Hill", string.Join('|', article.Author));
        Assert.Equal("ferries", string.Join('|', article.Topics));
        Assert.Null(article.Source);
        Assert.StartsWith("Ferries will run", article.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Write to ann@lake.example or call 08382 123456 for the story. Ferries will run at night again from Monday, the Lake Board said on Sunday.")]
    [InlineData("LINDAU (ann@lake.example) - Ferries will run at night again from Monday, the Lake Board said, and a trip costs 4.50 euros for all.")]
    public void A_paragraph_with_an_address_in_it_stays_in_the_text(string paragraph)
    {
        var article = Seeds.Run(Encoding.UTF8.GetBytes($"{paragraph}\n\nThere is more to come, he said on Sunday evening.\n")).Articles.Single().Article;

        Assert.Contains("ann@lake.example", article.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("@", article.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seeds/a.txt", "Ferries run\n\nFerries run at night <!-- ask Ana --> again from Monday, the board said in the town hall.\n")]
    [InlineData("seeds/a.txt", "<!-- ask Ana whether she agreed.\n\nAna said no to it all. -->\n\nFerries run at night again from Monday, the board said in the town hall.\n")]
    [InlineData("seeds/a.txt", "Ferries run\n\nFerries run at night again from Monday, the board said in the town hall.\n\n<!-- ask Ana\n\nwhether she agreed.\n")]
    [InlineData("seeds/a.md", "# Ferries <!-- ask Ana -->run\n\nFerries run at night again from Monday, the board said in the town hall.\n\n[note]: # (ask Ana)\n")]
    [InlineData("seeds/a.md", "# Ferries run\n\n{% comment %}\nask Ana\n{% endcomment %}\n\nFerries run at night again from Monday, the board said in the town hall.\n")]
    public void A_note_of_the_author_is_in_no_field_and_not_in_the_text(string path, string text)
    {
        var article = Seeds.Run(Encoding.UTF8.GetBytes(text), path).Articles.Single().Article;

        Assert.DoesNotContain("Ana", article.Title + article.Summary + article.Body + string.Join('|', article.People.Select(person => person.Name)), StringComparison.Ordinal);
        Assert.Contains("from Monday, the board said in the town hall.", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_password_of_a_text_is_kept_nowhere()
    {
        var (articles, _) = Seeds.Run(Encoding.UTF8.GetBytes("---\ntitle: Secret\npassword: hunter2\n---" + Body), "seeds/a.md");

        Assert.Null(articles.Single().Article.Params);
    }

    [Theory]
    [InlineData("publishDate: 2099-01-01")]
    [InlineData("publish_date: 2099-01-01")]
    [InlineData("embargo: 2099-01-01")]
    public void The_day_on_which_a_text_may_be_read_is_its_date(string line)
    {
        var (articles, _) = Seeds.Run(Encoding.UTF8.GetBytes($"---\ntitle: Later\ndate: 2025-03-03\n{line}\n---" + Body), "seeds/a.md");

        Assert.Equal("2099-01-01", articles.Single().Article.Date.ToString());
    }
}
