using System.Text;
using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;
using Xunit;

namespace Briefings.Tests.Configuration.Yaml;

/// <summary>The fast reader of front matter beside the parser: the same values at the same places, or no answer.</summary>
public class PlainYamlTests
{
    private const string Article = """
        id: urn:uuid:25700b6d-c8a0-53da-a0d1-04e083ff8311
        title: "Pier opens: a first"
        date: 2020-05-05T01:14:00Z
        language: en
        slug: pier-opens
        place: 'Lindau'
        originalUrl: https://wire.example/2020/05/05/75008674
        events: [fair-2020, days-2020]
        people: ["Zoë Ångström", 'B', C d]
        topics:
          - shipping
          - "trade, sea"
        aliases: []
        draft:
        summary: It opened; nothing else – “really” it's 5 > 4.
        import:
          seed: seeds/a.txt
          sha256: "0011"
          inferred:
            title: from the first sentence
            date: the day of the event
        noindex: true

        """;

    [Fact]
    public void An_article_is_read_without_the_parser()
    {
        Assert.NotNull(PlainYaml.TryRead("a.md", Article, 1));
        Assert.Equal(Parsed(Article), Plain(Article));
    }

    [Theory]
    [InlineData("title: a # b\n")]
    [InlineData("title: &a b\n")]
    [InlineData("title: |\n  a\n  b\n")]
    [InlineData("title: a\n  b\n")]
    [InlineData("title: \"a\\u0041\"\n")]
    [InlineData("title: 'it''s'\n")]
    [InlineData("title: [a, {b: c}]\n")]
    [InlineData("title: a: b\n")]
    [InlineData("title: a\ntitle: b\n")]
    [InlineData("title:\n- a\n")]
    [InlineData("title:\ta\n")]
    [InlineData("- a\n")]
    [InlineData("# a\n")]
    [InlineData("")]
    [InlineData("title: a\r\n")]
    [InlineData("title: *a\n")]
    [InlineData("title: [a,, b]\n")]
    [InlineData("title: [a, b\n  , c]\n")]
    [InlineData("title: 🙂\n")]
    public void What_it_does_not_know_is_left_to_the_parser(string yaml) => Assert.Null(PlainYaml.TryRead("a.md", yaml, 1));

    [Fact]
    public void Ten_thousand_changed_files_are_read_as_the_parser_reads_them_or_not_at_all()
    {
        var random = new Random(17);
        const string Signs = "\n\n  ::--[]{},,'\"\"#&*!|>%@`?~\\abcXYZ019éß中文– \t";
        var read = 0;
        for (var i = 0; i < 10_000; i++)
        {
            var text = new StringBuilder(Article);
            for (var change = random.Next(4) + 1; change > 0; change--)
            {
                var at = random.Next(text.Length);
                switch (random.Next(3))
                {
                    case 0:
                        text.Remove(at, Math.Min(text.Length - at, random.Next(6) + 1));
                        break;
                    case 1:
                        text.Insert(at, Signs[random.Next(Signs.Length)]);
                        break;
                    default:
                        text[at] = Signs[random.Next(Signs.Length)];
                        break;
                }
            }

            if (Plain(text.ToString()) is not { } plain)
                continue;
            read++;
            Assert.Equal(Parsed(text.ToString()), plain);
        }

        Assert.InRange(read, 1_000, 10_000);
    }

    private static string? Plain(string yaml) => PlainYaml.TryRead("a.md", yaml, 1) is { } mapping ? Text(mapping) : null;

    private static string Parsed(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var mapping = YamlReader.Parse("a.md", yaml, 1, diagnostics);
        return mapping is null || diagnostics.ToSorted().Length > 0 ? string.Join('\n', diagnostics.ToSorted()) : Text(mapping);
    }

    private static string Text(YamlNode node)
    {
        var place = $"{node.Span.Line}:{node.Span.Column}-{node.Span.EndLine}:{node.Span.EndColumn}";
        return node switch
        {
            YamlMapping mapping => $"{place} {{{string.Join(", ", mapping.Entries.Select(entry => $"{Text(entry.Key)}={Text(entry.Value)}"))}}}\n",
            YamlSequence list => $"{place} [{string.Join(", ", list.Items.Select(Text))}]\n",
            YamlScalar scalar => $"{place} {scalar.IsQuoted} <{scalar.Value}>",
            _ => "?",
        };
    }
}
