namespace Briefings.Templating.Tests.Evaluation;

/// <summary>Templates that would take minutes or gigabytes; each ends in an error that names its budget.</summary>
public class BudgetTests
{
    private const long MostBytes = 300L << 20;

    private static readonly TimeSpan s_most = TimeSpan.FromSeconds(4);

    public static TheoryData<string, string> Greedy { get; } = new()
    {
        { "{{ '[a-[' * 100000 | regex.match 'x' }}{{ 'x' | regex.match ('[a-[' * 100000) }}", "pattern is longer" },
        { "{{ 'x' | regex.match ('[a-[' * 2000) }}", "too deeply nested" },
        { "{{ 'x' | regex.match ('(' * 3000 + ')' * 3000) }}", "too deeply nested" },
        { "{{ x = 'a' * 60 + '!'; for i in 1..1000; x | regex.match '(?=a)^(a+)+$'; end }}", "long" },
        { "{{ x = 'a' * 3000; for i in 1..100000; x | regex.match '(?=a)(.*).*(.*)!'; end }}", "long" },
        { "{{ 'a' * 2000000 | regex.match '(?=a)(a|b)*$' }}", "at most" },
        { "{{ x = 'a' * 1000000; x | regex.replace 'a' '$_' }}", "" },
        { "{{ x = 'ab' * 5000000; for i in 1..1000; x = x | string.replace 'a' 'c'; end }}", "more than" },
        { "{{ now = '2024-01-01' | date.parse; now | date.to_string ('%c' * 5000000) }}", "pattern is longer" },
        { "{{ now = '2024-01-01' | date.parse; date.format = '%c' * 5000000; now }}", "pattern is longer" },
        { "{{ a = [1,1,1,1,1,1,1,1]; for i in 1..18; a = [a,a,a,a,a,a,a,a]; end; a }}", "more than" },
        { "{{ x = 'a' * 1000000; for i in 1..100; capture y; x; end; z = z + y; end }}", "" },
        { "{{ func f(n); capture y; 'a' * 8000000; if n > 0; f(n - 1); end; end; end; f 90 }}", "" },
        { "{{ l = []; for i in 1..10000; l = l | array.concat (1..10000 | array.limit 10000); end }}", "" },
        { "{{ a = []; for i in 1..900000; a[i] = [i,[i],[i,[i]]]; end }}", "more than" },
        { "{{ a = []; for i in 1..900000; a[i] = {x: i, y: {z: i}}; end }}", "more than" },
        { "{{ a = []; for i in 1..900000; a = [a, a]; end }}", "more than" },
        { "{{ o = {}; for i in 1..900000; o['k' + i] = i; end }}", "more than" },
        { "{{ a = 'x'; for i in 1..30; a = $'{a}{a}'; end }}", "" },
        { "{{ a = 1..900000 | array.each @(do; ret [$0, $0]; end) }}", "more than" },
        { "{{ a = []; func f; a[a.size] = $; end; for i in 1..900000; f i; end }}", "more than" },
        { "{{ a = []; for i in 1..500000; a[i] = 3 << 16000; end }}", "more than" },
        { "{{ ('[[],[],[]' + (',[]' * 900000) + ']') | object.from_json }}", "more than" },
    };

    [Theory]
    [MemberData(nameof(Greedy))]
    public void What_is_greedy_ends_in_an_error_that_names_it(string template, string words)
    {
        var error = "";
        var before = GC.GetAllocatedBytesForCurrentThread();

        var time = ThreadClock.Time(() => error = Page.Error(template));

        Assert.NotEqual("no error", error);
        Assert.Contains(words, error, StringComparison.Ordinal);
        Assert.True(time < s_most, $"It took {time}: {error}");
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(bytes < MostBytes, $"It took {bytes} bytes: {error}");
    }

    [Fact]
    public void A_long_line_of_code_that_nothing_closes_takes_no_more_memory_than_a_page_may()
    {
        var template = "{{ for x in 1..3; x; end }}{{ page.title | regex.rep---\nseri" + string.Concat(Enumerable.Repeat("+49 30 1234567", 369)) + "es: lake\n\nNotes.\n";
        var before = GC.GetAllocatedBytesForCurrentThread();

        Page.Error(template);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400L << 20);
    }

    [Fact]
    public void A_template_of_openings_that_nothing_closes_is_read_in_seconds()
    {
        var time = ThreadClock.Time(() => Page.Error(string.Concat(Enumerable.Repeat("{{ if true }}", 30_000))));

        Assert.True(time < s_most, $"It took {time}");
    }

    [Theory]
    [InlineData("{{ 1 | object.format ('0' * 3000000) }}")]
    [InlineData("{{ ('a' * 3000000) | math.round }}")]
    public void An_error_quotes_no_megabytes(string template) => Assert.InRange(Page.Error(template).Length, 20, 1_200);

    [Theory]
    [InlineData("{{ 'a,b;c' | regex.split '[,;]' }}", "[\"a\", \"b\", \"c\"]")]
    [InlineData("{{ 'a1b2' | regex.split '([0-9])' }}", "[\"a\", \"1\", \"b\", \"2\", \"\"]")]
    [InlineData("{{ 'a1b2' | regex.replace '([0-9])' '<$1>' }}", "a<1>b<2>")]
    [InlineData("{{ 'abc' | regex.replace '' '-' }}", "-a-b-c-")]
    [InlineData("{{ 'abc' | regex.replace 'x' '-' }}", "abc")]
    [InlineData("{{ 'a1b2' | regex.matches '[a-z]([0-9])' }}", "[[\"a1\", \"1\"], [\"b2\", \"2\"]]")]
    [InlineData("{{ 'ab' | regex.replace 'a' '[$_]' }}", "[ab]b")]
    public void What_is_modest_gives_what_it_gave(string template, string expected)
    {
        Assert.Equal(expected, Page.Render(template));
    }
}
