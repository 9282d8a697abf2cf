using Briefings.Content.Writing;
using Xunit;

namespace Briefings.Tests.Content;

public class FrontMatterEditorTests
{
    [Theory]
    [InlineData("---\ntitle: A # mine\nsource: B\n---\n\nText.\n", "source", "C", "---\ntitle: A # mine\nsource: C\n---\n\nText.\n")]
    [InlineData("---\ntitle: A\n---\nsource: in the text\n", "source", "C", "---\ntitle: A\nsource: C\n---\nsource: in the text\n")]
    [InlineData("---\ntitle:\n  en: A\n  de: B\nplace: C\n---\n", "date", "2025-01-01", "---\ntitle:\n  en: A\n  de: B\ndate: 2025-01-01\nplace: C\n---\n")]
    [InlineData("---\ntitle: >\n  A long\n  title\nplace: C\n---\n", "title", "Short", "---\ntitle: Short\nplace: C\n---\n")]
    [InlineData("---\ntitle: A\nplace: C\n---\n", "place", "", "---\ntitle: A\n---\n")]
    [InlineData("---\ntitle: A\nplaces: C\n---\n", "place", "yes", "---\ntitle: A\nplace: \"yes\"\nplaces: C\n---\n")]
    [InlineData("no front matter\n", "place", "C", null)]
    [InlineData("---\ntitle: A\n", "place", "C", null)]
    public void One_field_is_set_and_the_rest_stays(string text, string key, string value, string? expected)
    {
        Assert.Equal(expected, FrontMatterEditor.Set(text, key, value));
    }
}
