using Briefings.Rendering.Views.Pages;
using Briefings.Templating;
using Xunit;

namespace Briefings.Tests.Rendering.Views.Pages;

public sealed class PageModelTests
{
    [Fact]
    public void A_value_is_found_when_it_is_first_asked_for_and_only_once()
    {
        var found = new List<string>();
        var model = new PageModel("a.html") { ["one"] = () => Find("one"), ["two"] = () => Find("two") };
        Assert.Equal(["one", "two"], model.Names);

        Assert.True(model.TryGet("two", out var first));
        Assert.True(model.TryGet("two", out var second));

        Assert.Equal(("two", "two"), (first.ToString(), second.ToString()));
        Assert.Equal(["two"], found);
        Assert.False(model.TryGet("three", out _));

        TemplateValue Find(string name)
        {
            found.Add(name);
            return name;
        }
    }
}
