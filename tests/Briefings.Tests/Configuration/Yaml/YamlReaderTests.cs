using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;
using FsCheck.Fluent;
using Xunit;

namespace Briefings.Tests.Configuration.Yaml;

public class YamlReaderTests
{
    // What YAML is made of, and a few letters between.
    private const string Signs = "[]{}:,-?&*!|>'\"%@`#~ \n\t\\xuU0a\uFEFF\u2028";

    [Theory]
    [InlineData("title: [\nfoo: 1\n", 1)]
    [InlineData("title: {\nfoo: 1\n", 1)]
    [InlineData("title: \"\\U00FFFFFF\"\n", 1)]
    [InlineData("title: \"never closed\n", 1)]
    public void What_cannot_be_read_is_a_finding_at_its_place(string yaml, int line)
    {
        var (mapping, found) = Read(yaml);

        Assert.Null(mapping);
        var finding = Assert.Single(found.ToSorted());
        Assert.Equal(("BR0301", "t.yml"), (finding.Code, finding.Place.Path));
        Assert.Equal(line + 3, finding.Place.Line);
    }

    [Fact]
    public void No_text_is_more_than_a_finding()
    {
        var texts = Gen.Elements(Signs.ToCharArray()).ArrayOf().Select(signs => "a: " + new string(signs)).ToArbitrary();

        Prop.ForAll(texts, text => Read(text) is { Mapping: not null } or { Found.HasErrors: true })
            .Holds(cases: 5000);
    }

    private static (YamlMapping? Mapping, DiagnosticBag Found) Read(string yaml)
    {
        var found = new DiagnosticBag();
        return (YamlReader.Read("t.yml", yaml, 3, found), found);
    }
}
