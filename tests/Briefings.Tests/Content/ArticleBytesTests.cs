using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Xunit;

namespace Briefings.Tests.Content;

public class ArticleBytesTests
{
    private const string Full = """
        ---
        id: urn:uuid:1
        title: "Ein Hafen \u2013 \U0001F6A2"
        date: 2024-05-01T10:30+05:45
        language: pt-BR
        place: Kiel
        source: Hafen-Nachrichten
        agency: Wire
        author: [Ana Sá, "李 明"]
        originalUrl: https://one.example/1
        translationKey: one
        events: [vote-2024, {id: fair-2025, relation: announces}]
        people: [Ivo Brandt, {name: Mara Lind, role: Bürgermeisterin}]
        organizations: [Rat der Stadt]
        topics: [Häfen, "C#"]
        summary: In einem Satz.
        added: 2024-05-02
        slug: ein-hafen
        aliases: [/alt/, /älter/]
        draft: true
        expires: 2031-01-01T00:00Z
        display: excerpt
        related: [urn:uuid:2]
        notRelated: [urn:uuid:3]
        updated: 2024-06-01T23:59-03:00
        original: true
        noindex: true
        license: CC BY 4.0
        usageTerms: Mit Namen.
        copyright: © Stadt
        import:
          seed: seeds/a.txt
          sha256: abc
          body: def
          fields: ghi
          inferred: {date: "day:1 Mai", place: dateline}
          values: {date: "01234567"}
        ---

        Der *Text*.

        Noch einer.
        """;

    // What is kept of an article is all of it, so that a field that comes to articles later is not forgotten here.
    private static readonly string[] s_notKept = ["Subjects", "Image", "Params", "Corrections", "Retracted"];

    [Fact]
    public void All_that_an_article_says_comes_back()
    {
        var article = Read(Full);

        var again = ArticleBytes.Read(ArticleBytes.Write(article)!);

        foreach (var property in typeof(Article).GetProperties().Where(property => property.CanWrite && !s_notKept.Contains(property.Name)))
        {
            var (before, after) = (property.GetValue(article), property.GetValue(again));
            Assert.False(before is null or false or "", property.Name);
            Assert.Equal(Shown(before), Shown(after));
        }

        Assert.Equal(ContentWriter.Write(article), ContentWriter.Write(again));
        Assert.Equal((article.Origin.Path, article.Origin.BodyLine, article.Origin.Text, article.Origin.Head), (again.Origin.Path, again.Origin.BodyLine, again.Origin.Text, again.Origin.Head));
        Assert.Equal(("a.md:7:9", "a.md:12:21"), (again.Origin.At("source").ToString(), again.Origin.At("events[1]").ToString()));
    }

    [Theory]
    [InlineData("id: urn:uuid:1\ntitle: A\nlanguage: en")]
    [InlineData("id: urn:uuid:1\ntitle: A\nlanguage: en\ndate: 0001-01-01")]
    [InlineData("id: urn:uuid:1\ntitle: A\nlanguage: en\ndate: 9999-12-31T23:59+14:00")]
    public void What_an_article_does_not_say_stays_unsaid(string fields)
    {
        var article = Read($"---\n{fields}\n---\n");

        var again = ArticleBytes.Read(ArticleBytes.Write(article)!);

        foreach (var property in typeof(Article).GetProperties().Where(property => property.CanWrite))
            Assert.Equal(Shown(property.GetValue(article)), Shown(property.GetValue(again)));
    }

    [Theory]
    [InlineData("image: {src: a.jpg, alt: A pier}")]
    [InlineData("params: {colour: red}")]
    [InlineData("updated: 2024-05-01\ncorrection: It was Tuesday.")]
    [InlineData("retracted: {date: 2024-05-01, reason: Wrong.}")]
    public void What_few_articles_have_is_read_in_every_build(string field) =>
        Assert.Null(ArticleBytes.Write(Read($"---\nid: urn:uuid:1\ntitle: A\nlanguage: en\n{field}\n---\n\nText.\n")));

    [Fact]
    public void Bytes_that_are_cut_off_are_no_article()
    {
        var bytes = ArticleBytes.Write(Read(Full))!;

        for (var length = 0; length < bytes.Length; length++)
            Assert.Throws<FormatException>(() => ArticleBytes.Read(bytes.AsMemory(0, length)));
    }

    private static Article Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var article = ArticleReader.Read(new SourceText("a.md", text.ReplaceLineEndings("\n")), diagnostics);
        Assert.Empty(diagnostics.ToSorted().Where(found => found.Severity == Severity.Error));
        return article!;
    }

    private static string Shown(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        ContentOrigin origin => $"{origin.Path} {origin.FrontMatter} {origin.BodyLine} {origin.Text} {origin.Head}",
        ImportRecord import => $"{import.Seed} {import.Sha256} {import.Body} {import.Fields} {Shown(import.Inferred)} {Shown(import.Values)}",
        System.Collections.IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Shown))}]",
        _ => value.ToString()!,
    };
}
