using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Xunit;

namespace Briefings.Tests.Content;

public class LongFrontMatterTests
{
    [Fact]
    public void A_hundred_thousand_former_addresses_are_read()
    {
        var aliases = string.Concat(Enumerable.Range(0, 100_000).Select(number => $"  - /old/{number}/\n"));
        var diagnostics = new DiagnosticBag();

        var article = ArticleReader.Read(
            new SourceText("content/briefings/2025/a.en.md", $"---\nid: urn:uuid:00000000-0000-4000-8000-000000000001\ntitle: A\naliases:\n{aliases}---\nText.\n"), diagnostics);

        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal(100_000, article!.Aliases.Length);
        Assert.Equal("/old/99999/", article.Aliases[^1]);
    }
}
