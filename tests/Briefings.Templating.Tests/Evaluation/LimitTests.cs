namespace Briefings.Templating.Tests.Evaluation;

public class LimitTests
{
    private static readonly TemplateEngineOptions s_options = new()
    {
        Limits = new TemplateLimits { Loop = 100, Recursion = 10, Output = 1000, ParseDepth = 20, RegexTime = TimeSpan.FromMilliseconds(20) },
    };

    [Theory]
    [InlineData("{{ while true; end }}", "iteration limit `100`")]
    [InlineData("{{ for x in 1..11; for y in 1..10; end; end }}", "iteration limit `100`")]
    [InlineData("{{ 1..101 }}", "LoopLimit `100`")]
    [InlineData("{{ func f; f; end; f }}", "recursive depth limit `10`")]
    [InlineData("{{ for x in 1..60; 'twenty characters ..'; end }}", "output exceeds the limit of `1000`")]
    [InlineData("{{ 'x' * 2000 }}", "exceeds the output limit")]
    [InlineData("{{ 'x' | string.pad_left 2000 }}", "exceeds the output limit")]
    [InlineData("{{ ((((((((((((((((((((((1)))))))))))))))))))))) }}", "depth limit `20`")]
    [InlineData("{{ x = {}; x.x = x; x }}", "nested")]
    [InlineData("{{ o = {a: 1}; while o.a; o[o] = empty; end }}", "exceeds the output limit")]
    [InlineData("{{ [1] | array.insert_at 5000 2 }}", "iteration limit `100`")]
    public void Passing_a_limit_is_an_error(string template, string expected)
    {
        Assert.Contains(expected, Page.Error(template, "{}", s_options), StringComparison.Ordinal);
    }

    [Fact]
    public void Calls_that_multiply_come_to_an_end()
    {
        Assert.Contains(
            "more than",
            Page.Error("{{ func f(n); if n > 0; f(n - 1); f(n - 1); end; end; f 60 }}"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_regular_expression_that_backtracks_is_stopped()
    {
        Assert.Contains(
            "takes too long",
            Page.Error("{{ ('a' * 60) + '!' | regex.match '(?=a)^(a+)+$' }}", "{}", s_options),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_rendering_ends()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var template = new TemplateEngine(new TemplateEngineOptions()).Parse("{{ while true; end }}", "page");

        Assert.Throws<OperationCanceledException>(() => template.Render(
            new TemplateModel(), new System.Buffers.ArrayBufferWriter<byte>(), null, cancelled.Token));
    }
}
