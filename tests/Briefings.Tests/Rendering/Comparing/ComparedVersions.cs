using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Rendering.Comparing;

namespace Briefings.Tests.Rendering.Comparing;

/// <summary>Two versions for tests, and what is marked where they are side by side.</summary>
internal static partial class ComparedVersions
{
    public static ComparedText Text(string language, ImmutableArray<string> paragraphs, params string[] people) => new(
        new Article
        {
            Id = "a",
            Title = "",
            Body = "",
            Language = LanguageTag.Parse(language),
            Date = ArticleDate.TryParse("2026-06-10", out var date) ? date : null,
            People = [.. people.Select(name => new Person(name))],
        },
        paragraphs.Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph)}</p>"));

    public static string[] Marks(ComparedText here, ComparedText there) =>
        [.. Comparison.Of(here, there).SelectMany(row => MarkedWords().Matches(row.Here + row.There)).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))];

    [GeneratedRegex("<mark>(.*?)</mark>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex MarkedWords();
}
