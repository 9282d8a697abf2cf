using AngleSharp.Dom;
using Briefings.Files;
using Briefings.Importing.Body;
using Briefings.Importing.Datelines;
using Briefings.Importing.Evidence;
using Briefings.Importing.Html;
using Briefings.Importing.Html.Choices;
using Briefings.Importing.Html.Inline;
using Briefings.Importing.Html.Stated;
using Briefings.Importing.Labels;
using Briefings.Importing.Lines;
using Briefings.Importing.WebPages;
using Briefings.Language;

namespace Briefings.Importing.Formats;

/// <summary>Reads a web page that was saved: what it states of its article, and the article's blocks.</summary>
internal static class HtmlImporter
{
    private const int Little = 200;
    private const int FewWords = 60;
    private const int LongestStandIn = 2500;
    private const int MostHeadings = 6;

    // A page that names no day but that of its last change was most often never changed.
    private const double OnlyUpdate = 0.6;

    /// <param name="latest">The last day that can be one of publication.</param>
    /// <param name="prepare">Changes the page before it is read; null where nothing is to be changed.</param>
    public static ReadPage Read(SourceText file, DateOnly? latest, Action<IDocument>? prepare = null)
    {
        var document = BoundedHtml.Parse(file.Text, keepsPlaces: true);
        prepare?.Invoke(document);
        FramedPage.Unfold(document);
        var stated = new PageStatements(file, document);
        var body = document.Body ?? document.DocumentElement;
        var article = ArticleBlocks.Find(body, stated.Base);
        var sides = new PageSides(body, article.Root);
        stated.ReadTitle(sides);
        var titles = stated.Titles.Take(1).Select(title => title.Value).Append(stated.Heading?.TextContent ?? "").Select(TextKey.Of).Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal);
        if (article.Prose < Little && ScriptedText.Find(document) is var (html, place))
            article = article.OrElse(InScript(html, place, stated.Base));
        var blocks = BlockTrimmer.Trim(article.WithStandfirst(stated.Heading, body, stated.Base).Blocks, titles, article.IsNamed);
        var (language, confidence) = MarkedText.LanguageOf(blocks, stated.Language);
        stated.ReadRest(sides, language.Primary, latest);
        blocks = AuthorNotes.Without(blocks, stated.Persons);
        var text = new MarkedText(file);
        AddFacts(text, stated, blocks);
        blocks.ForEach(text.AddBlock);
        return text.Finish(language, confidence) with { Lack = LackOf(document, body), Unlisted = UnlistedLine(document), StandIn = stated.Dates.Count == 0 ? StandInOf(document, body, blocks) : null };
    }

    private static int? UnlistedLine(IDocument document) =>
        document.QuerySelectorAll("meta[name][content]").FirstOrDefault(meta => meta.GetAttribute("name")!.Equals("robots", StringComparison.OrdinalIgnoreCase)
            && meta.GetAttribute("content")!.Contains("noindex", StringComparison.OrdinalIgnoreCase)) is { } meta ? meta.SourceReference?.Position.Line ?? 1 : null;

    private static string? StandInOf(IDocument document, IElement body, List<PageBlock> blocks)
    {
        // What is long is an article: its words are not looked at.
        if (blocks.Sum(block => block.IsProse ? block.Weight : 0) > LongestStandIn)
            return null;
        var titles = body.QuerySelectorAll("h1, h2, h3").Take(MostHeadings).Select(heading => heading.TextContent).Prepend(document.Title ?? "");
        return StandInPage.Find(titles, blocks.Where(block => block.Kind is not (BlockKind.Heading or BlockKind.Picture)).Select(block => block.Text), SpacedOf(body));
    }

    private static string SpacedOf(IElement body) => string.Join(' ', TextsOf(body));

    private static PageLack LackOf(IDocument document, IElement body) =>
        document.QuerySelector("frameset, frame") is not null ? PageLack.OnlyFrames
        : document.QuerySelector("body script, head script") is not null && Scripts.Weight(PlainOf(body)) < FewWords ? PageLack.OnlyScripts : PageLack.None;

    private static string PlainOf(IElement body) => string.Concat(TextsOf(body));

    private static IEnumerable<string> TextsOf(IElement body) => body.GetDescendants().OfType<IText>().Where(text => text.ParentElement is { } parent && !PageTags.IsUnread(parent.LocalName)).Select(text => text.Data);

    /// <summary>The blocks of a piece of HTML that is in another file.</summary>
    /// <param name="page">What its links are relative to.</param>
    /// <param name="keepsPlaces">Whether the blocks are to know on which line of it they are.</param>
    public static (List<PageBlock> Blocks, IElement Body) Fragment(string html, Uri? page, bool keepsPlaces = false)
    {
        var body = BoundedHtml.Parse(html, keepsPlaces).Body!;
        return (BlockWalker.Walk(body, PagePruning.Of(body, PruningDepth.Full), page), body);
    }

    // The lines of a script are not those of its text.
    private static List<PageBlock> InScript(string html, IElement place, Uri? page) =>
        [.. Fragment(html, page).Blocks.Select(block => block with { Line = place.SourceReference?.Position.Line ?? 1, Column = 1 })];

    /// <summary>The words of a piece of HTML, without its marks.</summary>
    public static string PlainText(string html) => BoundedHtml.Parse(html).Body is { } body ? Superscript.TextOf(body) : "";

    // "SOURCE Bluefin Energy, Inc." on the page of a wire, which hands out what others wrote.
    private static StatedFact Issuer(StatedFact site, List<PageBlock> blocks)
    {
        if (!Agencies.IsWire(site.Value) || blocks.FindLast(block => FieldLabels.Read(block.Text) is (FieldKind.Source, _)) is not { } named)
            return site;
        return FieldLabels.Read(named.Text) is (_, var start) && SourceName.In(named.Text, start) is var (at, length)
            ? site with { Value = named.Text.Substring(at, length), Rule = StatedRules.LabelledSource }
            : site;
    }

    private static void AddFacts(MarkedText text, PageStatements stated, List<PageBlock> blocks)
    {
        if (stated.Titles is [var title, ..])
            text.AddFact(title, title.Value, LineReasons.NamesTitle, (fields, found) => fields.AddTitle(found));
        if (stated.Dates is [var date, ..])
            text.AddFact(date.Fact, date.Date, LineReasons.NamesDate, (fields, found) => fields.AddDate(found));
        else if (stated.Updates is [var last, ..])
            text.AddFact(last.Fact with { Trust = OnlyUpdate, Signs = [] }, last.Date, LineReasons.NamesDate, (fields, found) => fields.AddDate(found));
        if (stated.Updates is [var updated, ..] && stated.Dates is [var published, ..] && updated.Date.Day > published.Date.Day)
            text.AddFact(updated.Fact, updated.Date, LineReasons.NamesUpdate, (fields, found) => fields.AddUpdated(found));
        if (stated.Site is { } site && Issuer(site, blocks) is var issuer)
            text.AddFact(issuer, issuer.Value, LineReasons.NamesSource, (fields, found) => fields.AddSource(found));
        if (stated.Author is var (names, fact))
            text.AddFact(fact, names, LineReasons.NamesAuthor, (fields, found) => fields.AddAuthor(found));
        if (stated.Address is { } address)
            text.AddFact(address, address.Value, LineReasons.NamesOriginal, (fields, found) => fields.AddOriginalUrl(found));
    }
}
