using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefings.Configuration;
using Briefings.Configuration.Yaml;
using Briefings.Content.Writing;
using Briefings.Files;
using Briefings.Importing.Body;
using Briefings.Importing.Evidence;
using Briefings.Importing.Html;
using Briefings.Importing.Html.Inline;
using Briefings.Importing.Html.Stated;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Formats;

/// <summary>Reads the text of an item and what its feed states of it.</summary>
internal static partial class FeedItemReader
{
    private const int LongestTrailer = 400;
    private const int MostFiles = 200;

    public static ReadPage Read(SourceText file, FeedEntry entry)
    {
        var (blocks, _) = HtmlImporter.Fragment(AsParagraphs(WithoutShortcodes(Unwrapped(entry.Html))), entry.Base, entry.KeepsLines);
        blocks = [.. blocks.Select(WithoutPrompt).Where(block => block.Text.Length > 0 || block.Kind == BlockKind.Picture)];
        CutTrailer(blocks, entry);
        AddFiles(blocks, entry);
        var (language, confidence) = LanguageOf(blocks, entry);
        var text = new MarkedText(file);
        foreach (var fact in entry.Facts)
            AddFact(text, fact, language.Primary);
        AddStatus(text, entry);
        foreach (var block in blocks)
            text.AddBlock(block with { Line = entry.KeepsLines ? entry.Line + Math.Max(block.Line - 1, 0) : entry.Line });
        return text.Finish(language, confidence);
    }

    // A section of XML that was escaped once more, and is a comment to HTML.
    private static string Unwrapped(string html)
    {
        const string open = "<![CDATA[", close = "]]>";
        var text = html.Trim();
        return text.StartsWith(open, StringComparison.Ordinal) && text.EndsWith(close, StringComparison.Ordinal) ? text[open.Length..^close.Length] : html;
    }

    private static (LanguageTag Language, double Confidence) LanguageOf(List<PageBlock> blocks, FeedEntry entry)
    {
        if (!LanguageTag.TryParse(entry.Language?.Replace('_', '-'), out var own))
            return MarkedText.LanguageOf(blocks, entry.FeedLanguage);
        var (found, confidence) = MarkedText.LanguageOf(blocks, null);
        return (own, confidence >= Certainty.Stated && found.Primary != own.Primary ? LanguageCertainty.Mixed : LanguageCertainty.Agreed);
    }

    private static void AddFact(MarkedText text, StatedFact fact, string language)
    {
        switch (fact.Field)
        {
            case StatedField.Title:
                text.AddFact(fact, fact.Value, LineReasons.NamesTitle, (fields, found) => fields.AddTitle(found));
                break;
            case StatedField.Date when StatedDate.Read(fact.Value, language) is { } date:
                text.AddFact(fact, date, LineReasons.NamesDate, (fields, found) => fields.AddDate(found));
                break;
            case StatedField.Updated when StatedDate.Read(fact.Value, language) is { } date:
                text.AddFact(fact, date, LineReasons.NamesUpdate, (fields, found) => fields.AddUpdated(found));
                break;
            case StatedField.Address:
                text.AddFact(fact, fact.Value, LineReasons.NamesOriginal, (fields, found) => fields.AddOriginalUrl(found));
                break;
            case StatedField.Site:
                text.AddFact(fact, fact.Value, LineReasons.NamesSource, (fields, found) => fields.AddSource(found));
                break;
            case StatedField.Place:
                text.AddFact(fact, fact.Value, LineReasons.NamesPlace, (fields, found) => fields.AddPlace(found));
                break;
            case StatedField.Description when !PrivateAddress.IsIn(fact.Value):
                text.AddFact(fact, fact.Value, LineReasons.NamesSummary, (fields, found) => fields.AddSummary(found));
                break;
            case StatedField.Author:
                text.AddFact(fact, fact.Value.Split("; ").ToImmutableArray(), LineReasons.NamesAuthor, (fields, found) => fields.AddAuthor(found));
                break;
        }
    }

    private static void AddStatus(MarkedText text, FeedEntry entry)
    {
        if (entry.Withheld is { } status)
            text.AddFact(Fact(status), status, LineReasons.NamesStatus, (fields, found) => fields.AddWithheld(found));
        if (!entry.Topics.IsEmpty)
            text.AddFact(Fact(string.Join(", ", entry.Topics)), entry.Topics, LineReasons.NamesTopics, (fields, found) => fields.AddTopics(found));
        if (!entry.Params.IsEmpty)
            text.AddFact(Fact(string.Join(", ", entry.Params.Select(pair => pair.Key))), ParamsOf(entry), LineReasons.NamesParameter, (fields, found) => fields.AddParams(found));
        StatedFact Fact(string value) => new(StatedField.Description, value, StatedRules.Feed, 0.95, entry.Line, 1);
    }

    private static FreeValues ParamsOf(FeedEntry entry)
    {
        var place = SourceSpan.File("");
        return new FreeValues(new YamlMapping(place, [.. entry.Params.Select(pair => (new YamlScalar(place, pair.Key, IsQuoted: false), NodeOf(pair.Values)))]));
        YamlNode NodeOf(ImmutableArray<string> values) => values.Length == 1 ? new YamlScalar(place, values[0], IsQuoted: true) : new YamlSequence(place, [.. values.Select(value => (YamlNode)new YamlScalar(place, value, IsQuoted: true))]);
    }

    // "The post X appeared first on Y": a last paragraph that leads to the item itself.
    private static void CutTrailer(List<PageBlock> blocks, FeedEntry entry)
    {
        var own = entry.Facts.FirstOrDefault(fact => fact.Field == StatedField.Address)?.Value;
        while (blocks.Count > 1 && blocks[^1] is { Weight: < LongestTrailer } last && own is not null && LeadsTo(last.Markdown, own))
            blocks.RemoveAt(blocks.Count - 1);
    }

    private static bool LeadsTo(string markdown, string own)
    {
        var address = "](" + PageAddress.ForMarkdown(own).TrimEnd('/');
        var at = markdown.IndexOf(address, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && at + address.Length < markdown.Length && markdown[at + address.Length] is ')' or '/' or '?' or '#';
    }

    private static void AddFiles(List<PageBlock> blocks, FeedEntry entry)
    {
        var text = string.Join('\n', blocks.Select(block => block.Markdown));
        var added = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attached in entry.Files.Take(MostFiles))
        {
            if (PageAddress.Complete(attached.Address, entry.Base) is not { } whole || !added.Add(whole) || text.Contains(PageAddress.ForMarkdown(whole), StringComparison.Ordinal))
                continue;
            var name = attached.Title.Length > 0 ? attached.Title : Path.GetFileName(whole.Split('?')[0]);
            var link = $"[{MarkdownEscaper.Escape(attached.IsPicture ? attached.Title : name)}]({PageAddress.ForMarkdown(whole)})";
            blocks.Add(new PageBlock(attached.IsPicture ? BlockKind.Picture : BlockKind.Paragraph, attached.IsPicture ? "" : name, (attached.IsPicture ? "!" : "") + link, null));
        }
    }

    // A feed's teaser leads to the page behind its last sentence.
    private static PageBlock WithoutPrompt(PageBlock block)
    {
        var text = Prompts.CutTrailing(block.Text);
        if (text.Length == block.Text.Length)
            return Prompts.IsPrompt(block.Text) && block.LinkShare > 0.5 ? block with { Text = "", Markdown = "" } : block;
        var tail = block.Text[text.Length..];
        var at = block.Markdown.EndsWith(tail, StringComparison.Ordinal) ? block.Markdown.Length - tail.Length : block.Markdown.LastIndexOf('[');
        return block with { Text = text.TrimEnd(), Markdown = at > 0 ? block.Markdown[..at].TrimEnd().TrimEnd('\\') : MarkdownEscaper.Escape(text.TrimEnd()) };
    }

    // "[gallery ids=\"1,2\"]", "[caption id=\"a\"]…[/caption]": what only WordPress makes something of.
    private static string WithoutShortcodes(string html) => html.Contains('[', StringComparison.Ordinal) ? Shortcode().Replace(html, "") : html;

    [GeneratedRegex("""\[[a-z][a-z0-9_-]{2,30}(?: [a-z_-]{1,30}=(?:"[^"\[\]\n]{0,300}"|'[^'\[\]\n]{0,300}')){1,12} ?/?\]|\[/[a-z][a-z0-9_-]{2,30}\]""", RegexOptions.CultureInvariant)]
    private static partial Regex Shortcode();

    // An export keeps paragraphs as the editor wrote them: blank lines between, no marks around.
    private static string AsParagraphs(string html)
    {
        if (!html.Contains("\n\n", StringComparison.Ordinal) || html.Contains("<p", StringComparison.OrdinalIgnoreCase) || html.Contains("<div", StringComparison.OrdinalIgnoreCase))
            return html;
        return string.Concat(html.Split("\n\n").Select(paragraph => "<p>" + paragraph + "</p>"));
    }
}
