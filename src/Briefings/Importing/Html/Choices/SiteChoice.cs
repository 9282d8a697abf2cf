using Briefings.Importing.Html.Stated;

namespace Briefings.Importing.Html.Choices;

/// <summary>Chooses what a page calls its site; the host where it calls it nothing.</summary>
internal static class SiteChoice
{
    private const int Longest = 80;
    private const int LongestBehind = 50;
    private const int LongestMark = 4;

    /// <param name="title">The page's title; null where it has none.</param>
    public static StatedFact? Choose(IReadOnlyList<StatedFact> facts, SiteNames site, StatedFact? address, string? title)
    {
        var named = facts.Where(fact => fact.Field == StatedField.Site && fact.Value.Length <= Longest && !fact.Value.Contains("://", StringComparison.Ordinal) && fact.Value[0] != '@')
            .OrderByDescending(fact => fact.Trust + (Agrees(fact.Value, site) ? 0.1 : 0)).FirstOrDefault();
        if (named is not null)
            return Weighed(named, facts, site);
        foreach (var stated in facts.Where(fact => fact.Field == StatedField.Title))
        {
            if (site.Cut(stated.Value).Site is { } name)
                return Weighed(stated with { Field = StatedField.Site, Value = name, Rule = StatedRules.SiteInTitle, Trust = 0.8 }, facts, site);
        }

        foreach (var whole in facts.Where(fact => fact.Field == StatedField.Title && fact.Rule == StatedRules.DocumentTitle))
        {
            if (BehindTitle(whole.Value, title) is { } name)
                return Weighed(whole with { Field = StatedField.Site, Value = name, Rule = StatedRules.SiteInTitle, Trust = 0.8 }, facts, site);
        }

        return address is not null && Uri.TryCreate(address.Value, UriKind.Absolute, out var page)
            ? address with { Field = StatedField.Site, Value = page.Host.StartsWith("www.", StringComparison.Ordinal) ? page.Host[4..] : page.Host, Rule = StatedRules.Host, Trust = 0.7 }
            : null;
    }

    // "Riapre la biblioteca - Comune di Albenga": what the title element has behind the title alone.
    private static string? BehindTitle(string whole, string? title)
    {
        if (title is null || !whole.StartsWith(title, StringComparison.Ordinal))
            return null;
        var rest = whole[title.Length..];
        var start = rest.TakeWhile(sign => !char.IsLetterOrDigit(sign)).Count();
        var name = rest[start..].Trim();
        return start is > 0 and <= LongestMark && name.Length is > 2 and <= LongestBehind && char.IsLetter(name[0]) && !SiteNames.IsJoined(name) ? name : null;
    }

    private static StatedFact Weighed(StatedFact chosen, IReadOnlyList<StatedFact> facts, SiteNames site)
    {
        var key = TextKey.Of(chosen.Value);
        var others = facts.Where(fact => fact.Field == StatedField.Site && fact.Rule != chosen.Rule).Select(fact => TextKey.Of(fact.Value)).ToList();
        return chosen with
        {
            Signs =
            [
                ("host", Agrees(chosen.Value, site) ? 1 : 0),
                ("agree", Math.Min(2, others.Count(other => other == key))),
                ("against", Math.Min(2, others.Count(other => other != key && !other.Contains(key, StringComparison.Ordinal) && !key.Contains(other, StringComparison.Ordinal)))),
            ],
        };
    }

    private static bool Agrees(string name, SiteNames site)
    {
        var key = TextKey.Of(name);
        return site.Core.Length > 2 && key.Length > 1 && (key.Contains(site.Core, StringComparison.Ordinal) || site.Core.Contains(key, StringComparison.Ordinal));
    }
}
