using System.Collections.Immutable;
using AngleSharp.Dom;
using Briefings.Importing.Html.Stated;
using Briefings.Language;

namespace Briefings.Importing.Html.Choices;

/// <summary>Chooses a page's title among its headings and what its head states: the one that most of them agree on.</summary>
internal static class TitleChoice
{
    private const int Longest = 300;
    private const int ShortestKey = 4;
    private const int Short = 15;
    private const int Long = 100;
    private const double Clear = 1.6;
    private const double BehindSite = 0.7;

    /// <returns>The chosen and its runner-up; empty where the page has none.</returns>
    public static List<StatedFact> Rank(IDocument document, PageElements page, IReadOnlyList<StatedFact> facts, SiteNames site, PageSides sides)
    {
        var candidates = Candidates(document, page, facts, sides)
            .Select(fact => Cleaned(fact, site))
            .Where(fact => fact.Value.Length <= Longest && TextKey.Of(fact.Value) is { Length: >= ShortestKey } key && key != site.Core)
            .ToList();
        var keyed = candidates.ConvertAll(fact => (Fact: fact, Key: TextKey.Of(fact.Value)));
        List<(StatedFact Best, double Score, List<StatedFact> Group)> ranked = [.. keyed.GroupBy(pair => pair.Key)
            .Select(group => (Key: group.Key, Facts: group.Select(pair => pair.Fact).ToList()))
            .Select(group => (Best: group.Facts.MaxBy(fact => fact.Trust)!, Score: Score(group.Key, group.Facts, keyed), Group: group.Facts))
            .OrderByDescending(choice => choice.Score)];
        var margin = ranked.Count == 0 ? 0 : ranked[0].Score - (ranked.Count > 1 ? ranked[1].Score : 0);
        return [.. ranked.Select((choice, i) => choice.Best with
        {
            Trust = Math.Min(0.99, choice.Score / 5),
            Signs = i > 0 ? [] : SignsOf(choice.Best.Value, choice.Group, margin, ranked.Count),
        })];
    }

    private static ImmutableArray<(string, double)> SignsOf(string title, List<StatedFact> group, double margin, int all)
    {
        var isOnly = group.Exists(fact => fact.Rule == StatedRules.Heading && fact.Trust > 1.3);
        var stated = group.Select(fact => fact.Rule).Where(StatedRules.IsForMachines).Distinct().Count();
        var isJoined = title.Contains(" | ", StringComparison.Ordinal) || title.Contains(" - ", StringComparison.Ordinal) || title.Contains(" : ", StringComparison.Ordinal);
        var hasColon = title.Contains(": ", StringComparison.Ordinal) || title.Contains('：', StringComparison.Ordinal);
        var (isShort, isLong) = (Scripts.Weight(title) < Short, title.Length > Long);
        var isClear = isOnly && stated > 0 && margin >= Clear && !isJoined && !hasColon && !isShort && !isLong;
        return
        [
            ("heading", group.Exists(fact => fact.Rule == StatedRules.Heading) ? 1 : 0),
            ("only heading", isOnly ? 1 : 0),
            ("stated", Math.Min(2, stated)),
            ("title element", group.Exists(fact => fact.Rule == StatedRules.DocumentTitle) ? 1 : 0),
            ("margin", Math.Clamp(margin / 2, 0, 1)),
            ("others", Math.Min(2, all - 1)),
            ("joined", isJoined ? 1 : 0),
            ("colon", hasColon ? 1 : 0),
            ("short", isShort ? 1 : 0),
            ("long", isLong ? 1 : 0),
            ("clear", isClear ? 1 : 0),
        ];
    }

    private static double Score(string key, IReadOnlyList<StatedFact> group, List<(StatedFact Fact, string Key)> all)
    {
        var own = group.GroupBy(fact => fact.Rule).Sum(rule => rule.Max(fact => fact.Trust));
        var around = all.Where(pair => pair.Key != key && pair.Key.Length > key.Length && key.Length >= 12 && pair.Key.Contains(key, StringComparison.Ordinal))
            .GroupBy(pair => pair.Fact.Rule).Count() * 0.4;
        return own + around;
    }

    private static IEnumerable<StatedFact> Candidates(IDocument document, PageElements page, IReadOnlyList<StatedFact> facts, PageSides sides)
    {
        foreach (var fact in facts.Where(fact => fact.Field == StatedField.Title))
            yield return fact;
        var title = StatedValues.Text(document.Title);
        foreach (var heading in TitleHeadings.Read(document, facts, title, sides.IsBeside, sides.PlaceOf))
            yield return heading;
        if (title is not null && !TitleHeadings.IsOnlySite(title, document.QuerySelectorAll("h1")))
            yield return StatedValues.At(document.QuerySelector("title") ?? document.DocumentElement, StatedField.Title, title, StatedRules.DocumentTitle, 0.9);
        foreach (var named in TitleElements.Read(document, page, title, sides))
            yield return named;
    }

    // What follows the name of the site is a title in the most cases, and what the site says of itself in some.
    private static StatedFact Cleaned(StatedFact fact, SiteNames site)
    {
        var (title, isBehind) = (fact.Value, false);
        for (var i = 0; i < 2; i++)
        {
            var (cut, name) = site.Cut(title);
            if (name is null || TextKey.Of(cut).Length < ShortestKey)
                break;
            isBehind |= title.StartsWith(name, StringComparison.Ordinal);
            title = cut;
        }

        var clean = TitleDays.Without(title.Trim(' ', '-', '–', '|', '»', '«', '·').Trim());
        return fact with { Value = clean, Trust = isBehind && fact.Rule != StatedRules.Heading ? fact.Trust * BehindSite : fact.Trust };
    }
}
