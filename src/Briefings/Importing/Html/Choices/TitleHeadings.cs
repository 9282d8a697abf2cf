using AngleSharp.Dom;
using Briefings.Importing.Html.Inline;
using Briefings.Importing.Html.Stated;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Html.Choices;

/// <summary>Reads the headings of a page that may show its title: those of the first level, without the words above the title in them, and those that the title element repeats.</summary>
internal static class TitleHeadings
{
    private const int Most = 60;
    private const int ShortestKey = 12;
    private const double OfSite = 0.3;
    private const double Shown = 1.5;
    private const double First = 0.7;
    private const double Above = 1.05;
    private const int LongestSection = 40;
    private const int Longest = 300;

    // Above a title, in all the languages of newsrooms.
    private const string Kickers =
        "[class*=kicker i], [class*=overline i], [class*=eyebrow i], [class*=topline i], [class*=dachzeile i], [class*=spitzmarke i], [class*=roofline i], [class*=supertitle i], [class*=suptitle i], [class*=pretitle i], "
        + "[class*=pre-title i], [class*=surtitre i], [class*=antetitulo i], [class*=volanta i], [class*=occhiello i], [class*=label i], [class*=prefix i], [class*=category i], [class*=flag i], [class*=badge i], [class*=sr-only i], [class*=visually-hidden i], [class*=screen-reader i]";

    /// <param name="facts">What the head states.</param>
    /// <param name="title">Of the title element; null where there is none.</param>
    /// <param name="place">How much the place of a heading speaks for it: above the text more, below it less.</param>
    public static IEnumerable<StatedFact> Read(IDocument document, IReadOnlyList<StatedFact> facts, string? title, Func<IElement, bool> isBeside, Func<IElement, double> place)
    {
        var headings = document.QuerySelectorAll("h1").Take(Most).Where(heading => StatedValues.Text(heading.TextContent) is not null).ToList();
        var own = headings.Where(heading => !isBeside(heading)).ToList();
        var stated = new StatedTitles(facts, title);
        var shown = own.Count > 0 ? own : headings;
        var others = document.QuerySelectorAll("h2, h3, h4").Take(Most).Where(heading => !isBeside(heading) && heading.Closest("nav, aside, footer") is null).ToList();
        // A section's name, as "Newsroom", above the heading that the head names.
        var named = shown.Exists(heading => stated.IsPart(heading.TextContent)) ? null : others.Find(heading => heading.LocalName != "h4" && stated.IsPart(heading.TextContent));
        // "News" alone, where the text has a heading.
        if (named is null && shown.Count > 0 && shown.TrueForAll(heading => ReleaseWords.NamesKind(heading.TextContent)))
            named = others.FindLast(heading => place(heading) > 0 && Scripts.Weight(heading.TextContent) >= ShortestKey);
        foreach (var heading in shown)
        {
            var trust = IsOfSite(heading, title) || (named is not null && IsShort(heading)) ? OfSite : headings.Count == 1 ? 1.6 : own.Count == 1 ? 1.4 : 1.0 + (2 * place(heading));
            yield return StatedValues.At(heading, StatedField.Title, Without(Kicker(heading, stated), heading), StatedRules.Heading, trust);
        }

        if (named is not null)
            yield return StatedValues.At(named, StatedField.Title, TextOf(named, null), StatedRules.Heading, Shown);
        if (named is not null || shown.Exists(heading => !IsOfSite(heading, title)))
            yield break;
        var isOnlySite = IsOnlySite(title, document.QuerySelectorAll("h1"));
        if (!isOnlySite && Repeated(document, others, title) is { } repeated)
            yield return repeated;
        else if (isOnlySite && document.QuerySelector("h1") is not null && others.Find(heading => StatedValues.Text(heading.TextContent) is not null) is { } first)
            yield return StatedValues.At(first, StatedField.Title, TextOf(first, null), StatedRules.Heading, First);
        else if (others.FindLast(heading => place(heading) > 0 && Scripts.Weight(heading.TextContent) >= ShortestKey) is { } above)
            yield return StatedValues.At(above, StatedField.Title, TextOf(above, null), StatedRules.Heading, Above);
    }

    private static bool IsShort(IElement heading) => Scripts.Weight(heading.TextContent) < LongestSection;

    /// <summary>Whether the title element only names the site, as a heading that leads to its start does.</summary>
    public static bool IsOnlySite(string? title, IEnumerable<IElement> headings) =>
        title is null || headings.Any(heading => IsNamed(heading, title) && heading.QuerySelector("a[href]")?.GetAttribute("href") is { } address && IsStart(address));

    private static bool IsNamed(IElement heading, string title) =>
        TextKey.Of(heading.TextContent is var text && string.IsNullOrWhiteSpace(text) ? heading.QuerySelector("img")?.GetAttribute("alt") ?? "" : text) == TextKey.Of(title);

    // What the title element names beside the site, as the page shows it: in a heading, or in any line.
    private static StatedFact? Repeated(IDocument document, List<IElement> others, string? title)
    {
        var parts = title is null ? [] : SiteNames.Parts(title).Append(title).Where(part => Scripts.Weight(part) >= ShortestKey).Select(TextKey.Of).ToHashSet(StringComparer.Ordinal);
        if (parts.Count == 0)
            return null;
        if (others.Find(heading => parts.Contains(TextKey.Of(heading.TextContent))) is { } shown)
            return StatedValues.At(shown, StatedField.Title, TextOf(shown, null), StatedRules.Heading, Shown);
        var line = document.Body is null ? default : PageLineReader.Read(document.Body).Find(line => line.Text.Length <= Longest && parts.Contains(TextKey.Of(line.Text)) && line.Element.Closest("nav, footer, li") is null);
        return line.Text is null ? null : StatedValues.At(line.Element, StatedField.Title, line.Text, StatedRules.Heading, Shown - 0.3);
    }

    // The name of the site as a heading: a link to its start, or what ends the title element behind the title.
    private static bool IsOfSite(IElement heading, string? title)
    {
        var link = heading.QuerySelector("a[href]") ?? heading.Closest("a[href]");
        if (link?.GetAttribute("href") is { } address && IsStart(address) && TextKey.Of(link.TextContent).Length * 2 > TextKey.Of(heading.TextContent).Length)
            return true;
        var key = TextKey.Of(heading.TextContent);
        return title is not null && key.Length > 1 && TextKey.Of(title) is var whole && whole.Length > key.Length + ShortestKey && key.Length * 2 <= whole.Length && whole.EndsWith(key, StringComparison.Ordinal)
            && SiteNames.Parts(title).Any(part => TextKey.Of(part) == key) && !heading.Matches("article h1, [itemprop~=headline]");
    }

    private static bool IsStart(string address) =>
        address is "/" or "./" or "../" or "index.html" or "/index.html" or "/index.php"
        || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.AbsolutePath == "/" && uri.Query.Length == 0);

    // A part of a heading that is named as being above the title, or without which the heading is what the head states.
    private static IElement? Kicker(IElement heading, StatedTitles stated)
    {
        if (heading.ChildElementCount == 0)
            return null;
        var whole = TextKey.Of(heading.TextContent);
        if (heading.QuerySelectorAll(Kickers).FirstOrDefault(part => part != heading && TextKey.Of(part.TextContent) is { Length: > 0 } key && key.Length * 2 < whole.Length
            && (whole.StartsWith(key, StringComparison.Ordinal) || whole.EndsWith(key, StringComparison.Ordinal))) is { } named)
            return named;
        return heading.Children.FirstOrDefault(part => TextKey.Of(part.TextContent) is { Length: > 0 } key && key.Length < whole.Length
            && (TitleDays.IsDay(part.TextContent) || (whole.StartsWith(key, StringComparison.Ordinal) && stated.IsRest(whole, whole[key.Length..])) || (whole.EndsWith(key, StringComparison.Ordinal) && stated.IsRest(whole, whole[..^key.Length]))));
    }

    private static string Without(IElement? kicker, IElement heading)
    {
        var text = TextOf(heading, kicker).Trim(' ', ':', '|', '–', '—', '-', '/', '·', '•');
        return text.Length > 0 ? text : TextOf(heading, null);
    }

    private static string TextOf(IElement heading, IElement? without)
    {
        var text = new System.Text.StringBuilder();
        foreach (var node in heading.GetDescendants().Where(node => without is null || !without.Contains(node)))
        {
            if (node is IText words && node.ParentElement is { } parent && !PageTags.IsUnread(parent.LocalName))
                text.Append(Superscript.TextOf(words, heading));
            else if (node is IElement { LocalName: "br" or "div" or "p" or "span" } element && (element.LocalName != "span" || text.Length == 0 || !char.IsLetterOrDigit(text[^1])))
                text.Append(' ');
        }

        return StatedValues.Text(text.ToString()) ?? "";
    }
}
