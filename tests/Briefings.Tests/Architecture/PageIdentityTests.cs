using System.Text.RegularExpressions;
using Xunit;

namespace Briefings.Tests.Architecture;

/// <summary>
/// A page is kept when its record holds the same as before, by what it adds in <c>Identify</c>: what a record holds and does
/// not add would keep a page that is another.
/// </summary>
public partial class PageIdentityTests
{
    // Its address is added for it; what a page says of itself beside its parts follows from them.
    private static readonly string[] Added = ["Path"];

    [Fact]
    public void A_page_that_says_what_it_holds_says_all_of_it()
    {
        var missing =
            from file in SourceFiles.All()
            where file.Replace('\\', '/').Contains("/Planning/Pages/", StringComparison.Ordinal)
            from Match page in Page().Matches(File.ReadAllText(file))
            where page.Groups["identify"].Success
            from Match part in Parameter().Matches(page.Groups["parts"].Value)
            let name = part.Groups["name"].Value
            where !Added.Contains(name) && !Regex.IsMatch(page.Groups["identify"].Value, $@"\b{name}\b")
            select $"{page.Groups["page"].Value}.{name}";

        // Of these the language is that of a part which is added.
        Assert.Equal(Known, missing.Order(StringComparer.Ordinal));
    }

    private static readonly string[] Known =
    [
        "ArchivePage.Language", "ArticlePage.Language", "FeedHtmlPage.Language", "OwnPagePage.Language", "RetractedPage.Language",
    ];

    [GeneratedRegex(@"record (?<page>\w+)\((?<parts>[^)]*)\)\s*:\s*\w+\([^)]*\)(\s*\{(?:(?!\n\}).)*?(?<identify>bool Identify\(.*?)\n\})?", RegexOptions.Singleline)]
    private static partial Regex Page();

    [GeneratedRegex(@"[\w<>?\[\]]+ (?<name>\w+)( = [^,]+)?(,|$)")]
    private static partial Regex Parameter();
}
