using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefings.Facts.Numbers;

namespace Briefings.Linking.Anchors;

/// <summary>What the title of a text is numbered by: an advisory, a case, a version, an issue.</summary>
internal static partial class Identifiers
{
    /// <summary>Pairs of what is counted and its number, as <c>dsa 4711-1</c>, <c>orbit 0.16.2</c>, <c># 248</c>.</summary>
    public static ImmutableArray<(string Kind, string Number)> Of(string title)
    {
        var found = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var (kind, number, _) in In(title))
            found.Add((kind, number));
        foreach (var (number, _) in IssueNumbers.In(title))
            found.Add(("#", number));
        foreach (Match match in Version().Matches(title))
            found.Add((NameKey.Of(match.Groups[1].Value), EditionReader.Plain(match.Groups[2].Value)));
        return found.ToImmutable();
    }

    /// <summary>The codes and cases of a text, with their places: what is written alike in every language.</summary>
    public static IEnumerable<(string Kind, string Number, Range Place)> In(string text)
    {
        foreach (Match match in Code().Matches(text))
            yield return (NameKey.Of(match.Groups[1].Value), match.Groups[2].Value, match.Index..(match.Index + match.Length));
        foreach (Match match in Case().Matches(text))
            yield return (match.Groups[1].Value.ToUpperInvariant() + " case", match.Groups[2].Value, match.Index..(match.Index + match.Length));
    }

    /// <summary>Both number one kind of thing, and no number of it is in both.</summary>
    public static bool Contradict(ImmutableArray<(string Kind, string Number)> a, ImmutableArray<(string Kind, string Number)> b)
    {
        foreach (var (kind, _) in a)
        {
            if (b.Any(other => other.Kind == kind) && !a.Where(own => own.Kind == kind).Any(b.Contains))
                return true;
        }

        return false;
    }

    // DSA-4711-1, CVE-2031-1234, RFC 9110, ISO/IEC 27001.
    [GeneratedRegex(@"(?<![\p{Lu}\p{Ll}\p{M}\p{N}])([A-Z]{2,8})[-‑ ](\d+(?:[-‑/:]\d+)*)(?![\d.,%])", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    // C-131/12, T-96/10 P, 2 BvR 2134/92.
    [GeneratedRegex(@"(?<![\p{Lu}\p{Ll}\p{M}\p{N}])([A-Z][A-Za-z]{0,3})[-‑ ](\d{1,5}/\d{2,4})(?![\p{Lu}\p{Ll}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Case();

    // Orbit 0.16.2; not "by 3.5 percent", whose number has no name before it.
    [GeneratedRegex(@"(\p{Lu}[\p{L}\d+#]{2,})[ \u00A0-]v?(\d{1,4}(?:\.\d{1,4}){1,3})(?![\d.,]*\d|\s?%)", RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
