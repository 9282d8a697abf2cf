using System.Text.RegularExpressions;

namespace Briefings.Facts.Numbers;

/// <summary>Finds the numbers of issues: <c>№ 248</c>, <c>#248</c>, <c>n° 248</c>, <c>Nr. 248</c>, <c>No. 248</c>, <c>č. 248</c>.</summary>
internal static partial class IssueNumbers
{
    /// <summary>Each number without leading zeros, and its place with the sign before it.</summary>
    public static IEnumerable<(string Number, Range Place)> In(string text)
    {
        foreach (Match match in Issue().Matches(text))
            yield return (EditionReader.Plain(match.Groups[1].Value), match.Index..(match.Index + match.Length));
    }

    [GeneratedRegex(@"(?:№|#|\b[Nn]\.?\s?[°º]|\b[Nn][ro]\.|\bč\.)\s?(\d{1,5})(?![\p{Lu}\p{Ll}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Issue();
}
