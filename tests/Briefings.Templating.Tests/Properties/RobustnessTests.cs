using System.Buffers;
using FsCheck.Fluent;

namespace Briefings.Templating.Tests.Properties;

public class RobustnessTests
{
    private const int Runs = 10_000;

    // Of one case, rendered twice; the heaviest of the fixed ones takes a tenth of it.
    private const long MostBytes = 2L << 30;

    private static readonly TimeSpan s_most = TimeSpan.FromSeconds(5);

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
        Prop.ForAll(RandomTemplates.Bytes, KeepsItsLimits).Holds(Runs);
    }

    [Fact]
    public void Random_tokens_never_throw_hang_or_pass_a_limit()
    {
        Prop.ForAll(RandomTemplates.TokenSoup, KeepsItsLimits).Holds(Runs);
    }

    [Fact]
    public void Random_programs_never_throw_hang_or_pass_a_limit()
    {
        Prop.ForAll(RandomTemplates.Programs, KeepsItsLimits).Holds(Runs / 5);
    }

    private static bool KeepsItsLimits(string text)
    {
        var (time, before) = (default(TimeSpan), GC.GetAllocatedBytesForCurrentThread());
        foreach (var escape in new[] { TemplateEscape.None, TemplateEscape.Html })
            time += ThreadClock.Time(() => Render(text, escape));

        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(time < s_most, $"It took {time}");
        Assert.True(bytes < MostBytes, $"It took {bytes} bytes");
        return true;
    }

    private static void Render(string text, TemplateEscape escape)
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
        using var hung = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var result = template.Render(new TemplateModel { ["x"] = 1, ["y"] = "a<b" }, output, null, hung.Token);
        Assert.Equal(result.Ok, result.Error is null);
        Assert.True(output.WrittenCount <= s_limits.Output);
        Assert.True(result.Ok || output.WrittenCount == 0);
    }
}
