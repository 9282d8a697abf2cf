using Briefings.Configuration.Yaml;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Briefings.Tests.Content.Writing;

public class YamlTextTests
{
    [Fact]
    public void Every_text_reads_back_as_it_was_written()
    {
        var texts = ArbMap.Default.ArbFor<NonNull<string>>().Filter(text => text.Get.All(c => !char.IsSurrogate(c)));

        Prop.ForAll(texts, text => ReadBack(text.Get) == text.Get).Holds();
    }

    [Theory]
    [InlineData("Talks open: the second round # of three")]
    [InlineData("yes")]
    [InlineData("2025")]
    [InlineData("- a dash first")]
    [InlineData("ends with a colon:")]
    [InlineData("a, b], c}")]
    [InlineData(" leading space")]
    [InlineData("two\nlines")]
    [InlineData("\u202Eoverride")]
    [InlineData("\"quoted\" and 'quoted'")]
    [InlineData("")]
    public void Texts_that_mean_something_in_yaml_stay_texts(string text) => Assert.Equal(text, ReadBack(text));

    [Fact]
    public void A_plain_sentence_is_written_without_quotes() =>
        Assert.Equal("World's Fair, opened at 9:30", YamlText.Scalar("World's Fair, opened at 9:30"));

    private static string? ReadBack(string text)
    {
        var diagnostics = new DiagnosticBag();
        var yaml = $"block: {YamlText.Scalar(text)}\nflow: [{YamlText.Scalar(text, inFlow: true)}]\n";

        var mapping = YamlReader.Read("t.yml", yaml, 0, diagnostics);

        Assert.Empty(diagnostics.ToSorted());
        var block = ((YamlScalar)mapping!.Entries[0].Value).Value;
        Assert.Equal(block, ((YamlScalar)((YamlSequence)mapping.Entries[1].Value).Items.Single()).Value);
        return block;
    }
}
