using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;

namespace Briefings.Planning;

/// <summary>Finds out whether the site's pattern of addresses keeps articles apart that the program's own would.</summary>
internal static class PermalinkCheck
{
    /// <returns>The articles without those that only the pattern gives the address of another; the first of them is reported.</returns>
    public static ImmutableArray<Briefing> Told(ImmutableArray<Briefing> briefings, PermalinkPattern pattern, DiagnosticBag diagnostics)
    {
        if (pattern == PermalinkPattern.Default)
            return briefings;
        var first = new Dictionary<string, Briefing>(StringComparer.OrdinalIgnoreCase);
        var isReported = false;
        var addressed = ImmutableArray.CreateBuilder<Briefing>(briefings.Length);
        foreach (var briefing in briefings)
        {
            if (first.TryAdd(briefing.Path.Value, briefing) || Usual(first[briefing.Path.Value]) == Usual(briefing))
            {
                addressed.Add(briefing);
                continue;
            }

            if (!isReported)
                Report(first[briefing.Path.Value], briefing, pattern, diagnostics);
            isReported = true;
        }

        return addressed.ToImmutable();
    }

    private static void Report(Briefing a, Briefing b, PermalinkPattern pattern, DiagnosticBag diagnostics) =>
        diagnostics.Add(SiteMessages.PermalinkNotUnique(pattern.Place, pattern.Text, a.Path.ToString(), a.Article.Origin.Path, b.Article.Origin.Path));

    private static SitePath Usual(Briefing briefing) => ArticlePath.Of(briefing.Article, PermalinkPattern.Default);
}
