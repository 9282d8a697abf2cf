using System.Buffers;
using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Templating.Tests.Properties;

public class RobustnessTests
{
    private const int Runs = 10_000;

    private static readonly TemplateLimits s_limits = new()
    {
        Loop = 500,
        Work = 100_000,
        Recursion = 30,
        Output = 20_000,
        ParseDepth = 60,
        RegexTime = TimeSpan.FromMilliseconds(50),
    };

    [Fact]
    public void Random_bytes_never_throw_hang_or_pass_a_limit()
    {
        Prop.ForAll(RandomTemplates.Bytes, KeepsItsLimits).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));
    }

    [Fact]
    public void Random_tokens_never_throw_hang_or_pass_a_limit()
    {
        Prop.ForAll(RandomTemplates.TokenSoup, KeepsItsLimits).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));
    }

    [Fact]
    public void Random_programs_never_throw_hang_or_pass_a_limit()
    {
        Prop.ForAll(RandomTemplates.Programs, KeepsItsLimits).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs / 5));
    }

    private static bool KeepsItsLimits(string text)
    {
        var watch = Stopwatch.StartNew();
        foreach (var escape in new[] { TemplateEscape.None, TemplateEscape.Html })
        {
            var engine = new TemplateEngine(new TemplateEngineOptions
            {
                Escape = escape,
                Limits = s_limits,
                RelaxedTargets = true,
                Source = new InMemoryTemplateSource(new Dictionary<string, string> { ["self"] = text }),
            });
            var template = engine.Parse(text, "random");
            Assert.All(template.Diagnostics, d => Assert.True(d.Line >= 1 && d.Column >= 1));
            var output = new ArrayBufferWriter<byte>();
            var result = template.Render(new TemplateModel { ["x"] = 1, ["y"] = "a<b" }, output);
            Assert.Equal(result.Ok, result.Error is null);
            Assert.True(output.WrittenCount <= s_limits.Output);
            Assert.True(result.Ok || output.WrittenCount == 0);
        }

        return watch.Elapsed < TimeSpan.FromSeconds(5);
    }
}
