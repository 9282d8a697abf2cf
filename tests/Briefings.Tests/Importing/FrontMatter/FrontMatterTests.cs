using System.Collections.Immutable;
using System.Text;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Importing;
using Briefings.Importing.Formats;
using Briefings.Importing.FrontMatter;
using Briefings.Importing.Lines;
using Xunit;

namespace Briefings.Tests.Importing.FrontMatter;

/// <summary>Markdown with what generators of sites write in front of it.</summary>
public class FrontMatterTests
{
    private const string P = Seeds.Paragraph;

    [Theory]
    [InlineData("+++\ntitle = \"Night ferries return\"\ndate = 2025-04-03T10:00:00+02:00\ntags = [\"ferries\", \"night\"]\n[author]\nname = 'Ann Miller'\n+++\n")]
    [InlineData("---\ntitle: Night ferries return\ndate: 2025-04-03T10:00:00+02:00\ntags: [ferries, night]\nauthor: Ann Miller\n---\n")]
    [InlineData("---\ntitle: >-\n  Night ferries\n  return\ndate: 2025-04-03T10:00:00+02:00\ntags:\n  - ferries\n  - night\nauthors:\n  - name: Ann Miller\n    url: https://example.org\n...\n")]
    [InlineData("{\n  \"title\": \"Night ferries return\",\n  \"date\": \"2025-04-03T10:00:00+02:00\",\n  \"tags\": [\"ferries\", \"night\"],\n  \"author\": \"Ann Miller\"\n}\n")]
    [InlineData("Title: Night ferries return\nDate: 2025-04-03T10:00+02:00\nTags: ferries, night\nAuthor: Ann Miller\n")]
    public void Front_matter_is_read_in_every_form(string front)
    {
        var article = Read(front + "\n" + P + "\n");

        Assert.Equal(("Night ferries return", "2025-04-03T10:00+02:00", "ferries|night", "Ann Miller"), (article.Title, article.Date.ToString(), string.Join('|', article.Topics), string.Join('|', article.Author)));
        Assert.Equal(P, article.Body.Trim());
    }

    [Theory]
    [InlineData("A note")]
    [InlineData("![A hall](hall.jpg)")]
    [InlineData("- one\n- two")]
    public void However_short_what_is_behind_the_head_is_the_text(string body)
    {
        Assert.Equal(body, Read($"---\ntitle: Night ferries return\ndate: 2025-04-03\n---\n\n{body}\n").Body.Trim());
    }

    [Theory]
    [InlineData("seeds/posts/pier.de.md", "Am Pier", "de")]
    [InlineData("seeds/posts/pier.sk.md", "Lod", "sk")]
    [InlineData("seeds/posts/pier.pt-BR.md", "As balsas do lago voltam a circular à noite a partir de segunda-feira, disse a diretora do porto na terça-feira aos jornalistas.", "pt-BR")]
    [InlineData("seeds/posts/pier.v2.md", P, "en")]
    [InlineData("seeds/posts/pier.old.md", P, "en")]
    [InlineData("seeds/posts/pier.us.md", P, "en")]
    public void The_name_of_a_file_with_a_head_says_the_language_unless_its_words_say_another(string path, string body, string language)
    {
        Assert.Equal(language, Run($"---\ntitle: Pier\n---\n\n{body}\n", path).Articles.Single().Article.Language.Value);
    }

    [Theory]
    [InlineData("seeds/_posts/2024-01-02-a.md", "categories: news lake\ntags: ferry", "news|lake|ferry")]
    [InlineData("seeds/posts/a.md", "tags: [ferry, Lake]\ncategories: [News, lake]", "ferry|Lake|News")]
    [InlineData("seeds/posts/a.md", "tags: climate change", "climate change")]
    [InlineData("seeds/_posts/2024-01-02-a.md", "tag: climate change", "climate change")]
    public void Tags_and_categories_are_topics(string path, string lines, string topics)
    {
        Assert.Equal(topics, string.Join('|', Run($"---\ntitle: Night ferries return\n{lines}\n---\n\n{P}\n", path).Articles.Single().Article.Topics));
    }

    [Theory]
    [InlineData("image: /assets/hall.jpg", "/assets/hall.jpg", null, null)]
    [InlineData("image: assets/hall.jpg\nimage_alt: A hall", "/assets/hall.jpg", "A hall", null)]
    [InlineData("image:\n  path: /assets/hall.webp\n  alt: A hall\n  caption: In May", "/assets/hall.webp", "A hall", "In May")]
    [InlineData("cover:\n  image: https://img.example/1?w=9\n  alt: A hall", "https://img.example/1?w=9", "A hall", null)]
    [InlineData("images: [/a.png, /b.png]", "/a.png", null, null)]
    [InlineData("image: \"{{ site.baseurl }}/assets/hall.jpg\"", "/assets/hall.jpg", null, null)]
    [InlineData("cover: true", null, null, null)]
    public void The_picture_of_a_head_is_the_lead_picture(string lines, string? source, string? alt, string? caption)
    {
        var image = Read($"---\ntitle: Night ferries return\n{lines}\n---\n\n{P}\n").Image;

        Assert.Equal((source, alt, caption), (image?.Source, image?.Alt, image?.Caption));
    }

    [Fact]
    public void Pictures_beside_the_text_come_with_it()
    {
        var seed = new SeedFile("seeds/pier/index.md", Encoding.UTF8.GetBytes($"---\ntitle: Night ferries return\nimage: cover.png\n---\n\n{P}\n\n![A hall](my%20hall.png \"In May\")\n\n![None](none.png)\n"))
        {
            Beside = name => name is "cover.png" or "my hall.png" ? Rendering.SamplePicture.Of(100, name.Length * 20) : null,
        };

        var made = Assert.Single(Importer.Import(seed, new DiagnosticBag()));

        Assert.Equal(2, made.Pictures.Length);
        Assert.Contains(made.Pictures, picture => picture.Name == made.Article.Image!.Source && picture.Name.StartsWith("cover-", StringComparison.Ordinal));
        Assert.Matches(@"!\[A hall\]\(my-hall-[0-9a-f]{8}\.png ""In May""\)", made.Article.Body);
        Assert.Contains("![None](none.png)", made.Article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_whose_address_was_the_generators_is_its_words()
    {
        Assert.Equal("See the other of May and ![x](/a.png).", Read($"---\ntitle: Night ferries return\n---\n\nSee [the other]({{% permalink x %}}) of May and ![x]({{{{ site.url }}}}/a.png){{: .wide }}.\n").Body.Trim());
    }

    [Fact]
    public void A_head_without_a_text_is_a_section_of_the_old_site()
    {
        var (articles, diagnostics) = Run("---\ntitle: Posts\n---\n", "seeds/posts/_index.md");

        Assert.Empty(articles);
        Assert.Equal("seeds/posts/_index.md:1:1: warning BR0436: The file is a head without a text, as of a section of a site; nothing is imported of it", Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void The_time_of_a_stamp_of_Jekyll_is_not_of_publication()
    {
        Assert.Equal("2025-04-03", Read($"---\ntitle: Night ferries return\ndate: 2025-04-03 10:00:00 +0200\n---\n\n{P}\n").Date.ToString());
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("published: false")]
    [InlineData("status: draft")]
    public void What_is_not_published_stays_a_draft(string line)
    {
        Assert.True(Read($"---\ntitle: Night ferries return\ndate: 2025-04-03\n{line}\n---\n\n{P}\n").Draft);
    }

    [Theory]
    [InlineData("draft: false")]
    [InlineData("published: true")]
    [InlineData("published: 2025-04-03")]
    public void What_is_published_is_no_draft(string line)
    {
        Assert.False(Read($"---\ntitle: Night ferries return\n{line}\n---\n\n{P}\n").Draft);
    }

    [Fact]
    public void Address_summary_language_and_update_are_kept()
    {
        var article = Read($"---\ntitle: Nachtfähren fahren wieder\nslug: nachtfaehren\naliases: [/alt/faehren/, /news/7]\npermalink: /:year/:title/\ndescription: Kurz gesagt.\nlang: de-CH\nlastmod: 2025-04-09\ncanonical_url: https://example.org/1\n---\n\n{P}\n");

        Assert.Equal(("nachtfaehren", "/alt/faehren/|/news/7", "Kurz gesagt.", "de-CH"), (article.Slug?.Value, string.Join('|', article.Aliases), article.Summary, article.Language.Value));
        Assert.Equal(("2025-04-09", "https://example.org/1"), (article.Updated.ToString(), article.OriginalUrl));
    }

    [Fact]
    public void Keys_of_no_field_are_named_and_settings_are_not()
    {
        var (articles, diagnostics) = Run($"---\ntitle: Night ferries return\nlayout: post\nmood: calm\n---\n\n{P}\n", "seeds/a.md");

        Assert.Equal(("BR0433", 4), (diagnostics.Single().Code, diagnostics.Single().Place.Line));
        Assert.Contains("mood: calm", articles.Single().Article.Params?.Text, StringComparison.Ordinal);
        Assert.Equal((LineKind.Metadata, LineReasons.NamesParameter), articles.Single().Fate(4));
        Assert.Contains("'mood'", diagnostics.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_that_is_broken_is_read_line_by_line()
    {
        var (articles, diagnostics) = Run($"---\ntitle: \"Night ferries return\ndate: 2025-04-03\n---\n\n{P}\n", "seeds/a.md");

        Assert.Equal("2025-04-03", articles.Single().Article.Date.ToString());
        Assert.Equal("BR0432", diagnostics.Single().Code);
    }

    [Theory]
    [InlineData("{{< gallery of=\"a\" >}}", "")]
    [InlineData("Before {% include x.html %} behind.", "Before  behind.")]
    public void Codes_of_other_generators_are_left_out_with_a_finding(string line, string left)
    {
        var (articles, diagnostics) = Run($"# Night ferries return\n\n{P}\n\n{line}\n\n{Seeds.SecondParagraph}\n", "seeds/a.md");

        Assert.Equal((left.Length > 0 ? $"{P}\n\n{left}\n\n" : $"{P}\n\n") + Seeds.SecondParagraph, articles.Single().Article.Body.Trim());
        Assert.Equal(("BR0434", 5), (diagnostics.Single().Code, diagnostics.Single().Place.Line));
        if (left.Length == 0)
            Assert.Equal((LineKind.Noise, LineReasons.Shortcode), articles.Single().Fate(5));
    }

    [Theory]
    [InlineData("{{< figure src=\"a.jpg\" alt=\"A pier\" caption=\"The \\\"old\\\" pier\" >}}", "![A pier](a.jpg \"The \\\"old\\\" pier\")")]
    [InlineData("{{< figure src=\"/img/a.jpg\" alt=\"A pier\" caption=\"In May\" class=\"wide\" >}}", "![A pier](/img/a.jpg \"In May\")")]
    [InlineData("{{< figure src=a.jpg title=\"In [May]\" >}}", "![In (May)](a.jpg \"In [May]\")")]
    [InlineData("{{<figure src=`a.jpg` alt=`A pier`>}}", "![A pier](a.jpg)")]
    [InlineData("{{< figure src=\"a b.jpg\" >}}", null)]
    [InlineData("{{< youtube w7Ft2ymGmfc >}}", "<https://www.youtube.com/watch?v=w7Ft2ymGmfc>")]
    [InlineData("{{< youtube id=\"w7Ft2ymGmfc\" autoplay=\"true\" >}}", "<https://www.youtube.com/watch?v=w7Ft2ymGmfc>")]
    [InlineData("{{< x user=\"pier\" id=\"123\" >}}", "<https://x.com/pier/status/123>")]
    [InlineData("![A pier]({{ \"/img/a.jpg\" | relative_url }})", "![A pier](/img/a.jpg)")]
    [InlineData("![A pier]({{ '/img/a.jpg' | absolute_url }}){: width=\"300\"}", "![A pier](/img/a.jpg)")]
    [InlineData("![A pier]({{ site.baseurl }}/img/a.jpg){width=50%}", "![A pier](/img/a.jpg)")]
    [InlineData("[x](https://a.example){:target=\"_blank\"}", "[x](https://a.example)")]
    [InlineData("## Costs {#costs}", "## Costs")]
    [InlineData("A set {1, 2} stays, f(x){y} too.", "A set {1, 2} stays, f(x){y} too.")]
    [InlineData("[x](https://a.example){.wide}", "[x](https://a.example)")]
    [InlineData("{{% details \"More\" %}}", "<details><summary>More</summary>")]
    public void What_shortcodes_of_Hugo_and_Jekyll_show_is_kept(string line, string? left)
    {
        var (articles, diagnostics) = Run($"---\ntitle: Night ferries return\n---\n\n{P}\n\n{line}\n\n{Seeds.SecondParagraph}\n", "seeds/a.md");

        var lines = articles.Single().Article.Body.Split('\n');
        if (left is null)
            Assert.Equal("BR0434", diagnostics.Single().Code);
        else
            Assert.Equal((left, 0), (lines[2], diagnostics.Length));
    }

    // In the square of their length these take hours.
    [Theory]
    [InlineData("# ", " ")]
    [InlineData("# ", "{# ")]
    [InlineData("# a", "{#b} ")]
    [InlineData("[a](b){", "c")]
    [InlineData("[a](b)", "){c")]
    public void A_long_line_takes_no_longer_than_its_length(string start, string part)
    {
        var line = start + string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length)) + "x";

        var (left, found) = Shortcodes.Cut(line);

        Assert.Equal((line, 0), (left, found.Length));
    }

    [Theory]
    [InlineData("<p>A <b>bold</b> and <em class=x>soft</em> word</p>", "A **bold** and *soft* word")]
    [InlineData("<div class=\"note\" markdown=\"1\">Words</div>", "Words")]
    [InlineData("<img src='/img/a b.jpg' alt=\"A [pier]\" width=300 />", "![A (pier)](/img/a%20b.jpg)")]
    [InlineData("See <a class=\"x\" href=\"/pier/?a=1&amp;b=2\">the pier</a>.", "See [the pier](/pier/?a=1&b=2).")]
    [InlineData("<h2>Costs</h2>", "## Costs")]
    [InlineData("See <a href=\"/pier/\"><b>the</b> pier</a> and <a>no link</a>.", "See [**the** pier](/pier/) and no link.")]
    [InlineData("He said <q>never</q>", "He said \"never\"")]
    [InlineData("<hr class=wide />", "* * *")]
    [InlineData("<dl><dt>Fare</dt><dd>4 euros</dd></dl>", "**Fare** 4 euros")]
    [InlineData("<blockquote>We waited.</blockquote>", "> We waited.")]
    [InlineData("Where a<b and c>d holds", "Where a<b and c>d holds")]
    [InlineData("<form action=\"/q\"><input name=q> <button>Go</button></form>", "Go")]
    [InlineData("<iframe src=\"https://maps.example/1\"></iframe>", "<https://maps.example/1>")]
    [InlineData("<video src=\"https://v.example/1.mp4\" controls></video>", "<https://v.example/1.mp4>")]
    [InlineData("H<sub>2</sub>O and <kbd>Ctrl</kbd><br>", "H<sub>2</sub>O and <kbd>Ctrl</kbd><br>")]
    [InlineData("Where 1 < 2 and `<b>` is a tag, List<T> is a type", "Where 1 < 2 and `<b>` is a tag, List<T> is a type")]
    [InlineData("<https://a.example/> and <a@b.example>", "<https://a.example/> and <a@b.example>")]
    public void Tags_in_Markdown_become_Markdown(string line, string left)
    {
        Assert.Equal(left, Read($"---\ntitle: Night ferries return\n---\n\n{P}\n\n{line}\n").Body.TrimEnd().Split('\n')[2]);
    }

    [Theory]
    [InlineData("<table><tr><th>Year</th><th>Riders</th></tr><tr><td>2023</td><td>1|2</td></tr></table>", "| Year | Riders |\n| --- | --- |\n| 2023 | 1\\|2 |")]
    [InlineData("<div>\n<TABLE border=1>\n  <tr>\n    <td>Year</td>\n    <td><a href=\"/r/\">Riders</a></td>\n  </tr>\n\n  <tr><td>2023<td>10<sup>6</sup></tr>\n</TABLE>\n</div>", "| Year | [Riders](/r/) |\n| --- | --- |\n| 2023 | 10<sup>6</sup> |")]
    [InlineData("Of all: <table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table> That is all.", "Of all:\n\n| a | b |\n| --- | --- |\n| c | d |\n\nThat is all.")]
    [InlineData("<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>", "One.\n\nTwo.")]
    [InlineData("<table><tr><td>never</td><td>closed</td></tr>", "never closed")]
    [InlineData("<pre>\na <b>b</b>\n  c\n</pre>", "```\na b\n  c\n```")]
    [InlineData("<blockquote>\n<p>One.</p>\n<p>Two.</p>\n</blockquote>", "> One.\n>\n> Two.")]
    [InlineData("<div>\n    <p>One.</p>\n    <p>Two.</p>\n</div>", "One.\n\nTwo.")]
    [InlineData("The <a\n  href=\"/pier/\"\n>pier</a> is new.", "The [pier](/pier/) is new.")]
    [InlineData("```html\n<table><tr><td>x</td></tr></table>\n```", "```html\n<table><tr><td>x</td></tr></table>\n```")]
    [InlineData("Between `<table>` and `</table>`.", "Between `<table>` and `</table>`.")]
    public void Blocks_of_tags_in_Markdown_become_Markdown(string lines, string left)
    {
        var body = Read($"---\ntitle: Night ferries return\n---\n\n{P}\n\n{lines}\n\n{Seeds.SecondParagraph}\n").Body;

        Assert.Equal($"{P}\n\n{left}\n\n{Seeds.SecondParagraph}", body.Trim());
    }

    [Fact]
    public void Thousands_of_tables_take_no_longer_than_their_length()
    {
        var one = "<table><tr><th>Year</th><th>Riders</th></tr><tr><td>2023</td><td>100</td></tr></table>\n\n";

        var time = ThreadClock.Time(() => Read($"---\ntitle: Night ferries return\n---\n\n{P}\n\n" + string.Concat(Enumerable.Repeat(one, 3_000)) + string.Concat(Enumerable.Repeat("<table>\n", 3_000))));

        Assert.True(time < TimeSpan.FromSeconds(8), $"{time}");
    }

    [Fact]
    public void Items_that_are_left_empty_are_no_topics()
    {
        Assert.Equal("ferries|null", string.Join('|', Read($"---\ntitle: Night ferries return\ntopics: [null, \"\", ferries, ~, \" \", \"\\u200b\", \"null\"]\n---\n\n{P}\n").Topics));
    }

    [Fact]
    public void Tags_in_code_stay_and_scripts_go()
    {
        const string code = "```html\n<b>x</b>\n```";

        var body = Read($"---\ntitle: Night ferries return\n---\n\n{P}\n\n{code}\n\n<script async>\nsteal();\n</script>\n\nThe end.\n").Body;

        Assert.Equal($"{P}\n\n{code}\n\nThe end.", body.Trim());
    }

    [Theory]
    [InlineData("date: 2024-01-01\npublishDate: 2025-06-01", "2025-06-01")]
    [InlineData("publishDate: 2025-06-01\ndate: 2024-01-01", "2025-06-01")]
    [InlineData("date: 2025-06-01\npublishDate: 2024-01-01", "2025-06-01")]
    [InlineData("publishDate: 2025-06-01", "2025-06-01")]
    public void What_is_shown_from_a_day_on_is_of_that_day(string lines, string date)
    {
        Assert.Equal(date, Read($"---\ntitle: Night ferries return\n{lines}\n---\n\n{P}\n").Date.ToString());
    }

    [Theory]
    [InlineData("translationKey: Pier 1", "pier-1")]
    [InlineData("lang: en\nref: pier", "pier")]
    [InlineData("ref: 2024-17", null)]
    public void What_versions_have_in_common_is_their_release(string lines, string? key)
    {
        var read = Run($"---\ntitle: Night ferries return\n{lines}\n---\n\n{P}\n", "seeds/a.md").Articles.Single();

        Assert.Equal(key, read.Article.TranslationKey);
        if (key is not null)
            Assert.Equal((LineKind.Metadata, LineReasons.NamesRelease), read.Fate(2 + lines.Split('\n').Length));
    }

    [Fact]
    public void The_day_in_the_name_of_a_post_is_stated()
    {
        var post = Run($"---\ntitle: Night ferries return\n---\n\n{P}\n", "seeds/_posts/2025-04-03-ferries.md").Articles.Single();

        Assert.Equal(("2025-04-03", false), (post.Article.Date.ToString(), post.Evidence("date").Inferred));
    }

    [Fact]
    public void A_page_of_the_old_site_is_named_as_one()
    {
        var (_, diagnostics) = Run($"---\nlayout: page\ntitle: About\n---\n\n{P}\n", "seeds/about.md");

        Assert.Equal(("BR0425", 2), (diagnostics.Single().Code, diagnostics.Single().Place.Line));
    }

    [Fact]
    public void What_other_generators_keep_in_a_table_of_parameters_is_at_its_top()
    {
        Assert.Equal("{budget: 12}", Read($"+++\ntitle = \"Night ferries return\"\n[params]\nbudget = 12\n+++\n\n{P}\n").Params?.Text.Trim());
    }

    [Fact]
    public void A_picture_named_from_the_root_of_its_site_comes_with_the_text()
    {
        var seed = new SeedFile("seeds/pier.md", Encoding.UTF8.GetBytes($"---\ntitle: Night ferries return\nimage: /img/hall.png\n---\n\n{P}\n\n![A hall](/img/hall.png)\n\n![None](/img/none.png)\n"))
        {
            FromRoot = name => name == "/img/hall.png" ? Rendering.SamplePicture.Of(100, 200) : null,
        };

        var made = Assert.Single(Importer.Import(seed, new DiagnosticBag()));

        var picture = Assert.Single(made.Pictures);
        Assert.Equal(picture.Name, made.Article.Image?.Source);
        Assert.Contains($"![A hall]({picture.Name})", made.Article.Body, StringComparison.Ordinal);
        Assert.Contains("![None](/img/none.png)", made.Article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void An_underlined_title_and_a_day_in_italics_are_no_text()
    {
        var article = Read($"Night ferries return\n====================\n\n*3 April 2025*\n\n{P}\n");

        Assert.Equal(("Night ferries return", "2025-04-03", P), (article.Title, article.Date.ToString(), article.Body.Trim()));
    }

    [Fact]
    public void The_day_in_a_name_is_a_guess_that_a_stated_day_beats()
    {
        var guessed = Run($"# Night ferries return\n\n{P}\n", "seeds/2025-04-03-ferries.md").Articles.Single();
        var stated = Run($"---\ntitle: Night ferries return\ndate: 2025-05-01\n---\n\n{P}\n", "seeds/2025-04-03-ferries.md").Articles.Single();

        Assert.Equal(("2025-04-03", true), (guessed.Article.Date.ToString(), guessed.Evidence("date").Inferred));
        Assert.Equal("2025-05-01", stated.Article.Date.ToString());
    }

    private static Article Read(string text) => Run(text, "seeds/a.md").Articles.Single().Article;

    private static (ImmutableArray<ImportedArticle> Articles, ImmutableArray<Diagnostic> Diagnostics) Run(string text, string path) => Seeds.Run(Encoding.UTF8.GetBytes(text), path);
}
