using AngleSharp.Dom;

namespace Briefings.Importing.Html.Stated;

/// <summary>Chooses a page's title among its headings and what its head states: the one that most of them agree on.</summary>
internal static class TitleChoice
{
    private const int Longest = 300;
    private const int ShortestKey = 4;
    private const int MostHeadings = 60;

    /// <returns>The chosen and its runner-up; empty where the page has none.</returns>
    public static List<StatedFact> Rank(IDocument document, IReadOnlyList<StatedFact> facts, SiteNames site, Func<IElement, bool> isBeside)
    {
        var candidates = Candidates(document, facts, isBeside)
            .Select(fact => fact with { Value = Clean(fact.Value, site) })
            .Where(fact => fact.Value.Length <= Longest && TextKey.Of(fact.Value) is { Length: >= ShortestKey } key && key != site.Core)
            .ToList();
        var keyed = candidates.ConvertAll(fact => (Fact: fact, Key: TextKey.Of(fact.Value)));
        return [.. keyed.GroupBy(pair => pair.Key)
            .Select(group => (Best: group.MaxBy(pair => pair.Fact.Trust).Fact, Score: Score(group.Key, [.. group.Select(pair => pair.Fact)], keyed)))
            .OrderByDescending(choice => choice.Score)
            .Select(choice => choice.Best with { Trust = Math.Min(0.99, choice.Score / 5) })];
    }

    private static double Score(string key, IReadOnlyList<StatedFact> group, List<(StatedFact Fact, string Key)> all)
    {
        var own = group.GroupBy(fact => fact.Rule).Sum(rule => rule.Max(fact => fact.Trust));
        var around = all.Where(pair => pair.Key != key && pair.Key.Length > key.Length && key.Length >= 12 && pair.Key.Contains(key, StringComparison.Ordinal))
            .GroupBy(pair => pair.Fact.Rule).Count() * 0.4;
        return own + around;
    }

    private static IEnumerable<StatedFact> Candidates(IDocument document, IReadOnlyList<StatedFact> facts, Func<IElement, bool> isBeside)
    {
        foreach (var fact in facts.Where(fact => fact.Field == StatedField.Title))
            yield return fact;
        var headings = document.QuerySelectorAll("h1").Take(MostHeadings).Where(heading => StatedValues.Text(heading.TextContent) is not null).ToList();
        var own = headings.Where(heading => !isBeside(heading)).ToList();
        foreach (var heading in own.Count > 0 ? own : headings)
            yield return StatedValues.At(heading, StatedField.Title, HeadingText(heading), StatedRules.Heading, headings.Count == 1 ? 1.6 : own.Count == 1 ? 1.4 : 1.0);
        if (StatedValues.Text(document.Title) is { } title)
            yield return StatedValues.At(document.QuerySelector("title") ?? document.DocumentElement, StatedField.Title, title, StatedRules.DocumentTitle, 0.9);
        foreach (var named in document.QuerySelectorAll("h2[class*=title i], h2[class*=headline i], h3[class*=headline i], h2[itemprop=name], .entry-title, .post-title, .article-title").Where(element => !isBeside(element)).Take(1))
        {
            if (named.LocalName != "h1" && StatedValues.Text(Superscript.TextOf(named)) is { } text)
                yield return StatedValues.At(named, StatedField.Title, text, StatedRules.Microdata, 0.7);
        }
    }

    private static string HeadingText(IElement heading)
    {
        var text = new System.Text.StringBuilder();
        foreach (var node in heading.GetDescendants())
        {
            if (node is IText words && node.ParentElement is { } parent && !PageTags.IsUnread(parent.LocalName))
                text.Append(Superscript.TextOf(words, heading));
            else if (node is IElement { LocalName: "br" or "div" or "p" or "span" } element && (element.LocalName != "span" || text.Length == 0 || !char.IsLetterOrDigit(text[^1])))
                text.Append(' ');
        }

        return StatedValues.Text(text.ToString()) ?? "";
    }

    private static string Clean(string title, SiteNames site)
    {
        for (var i = 0; i < 2; i++)
        {
            var (cut, name) = site.Cut(title);
            if (name is null || TextKey.Of(cut).Length < ShortestKey)
                break;
            title = cut;
        }

        return title.Trim(' ', '-', '–', '|', '»', '«', '·').Trim();
    }
}
