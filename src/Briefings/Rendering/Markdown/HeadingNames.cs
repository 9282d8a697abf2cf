using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Rendering.Markdown;

/// <summary>Names the headings of a text, each once, by their words in the letters they are written in.</summary>
internal sealed class HeadingNames
{
    private const int Longest = 80;

    /// <summary>What the default templates name so.</summary>
    internal static readonly FrozenSet<string> OfTemplates = new[]
    {
        "about", "conflicts", "content", "contents", "corrections", "coverage", "find", "items", "latest", "list", "narrow", "only-differences", "query", "permalink", "related", "release",
        "search-event", "search-form", "search-language", "search-letters", "search-results", "search-source", "search-status", "search-topic", "search-words", "search-year",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<TextHeading> _headings = [];

    public IReadOnlyList<TextHeading> Headings => _headings;

    /// <param name="heading">Is given its name.</param>
    public void Name(HeadingBlock heading)
    {
        var words = WordsOf(heading.Inline);
        var name = Once(Fit(words));
        heading.GetAttributes().Id = name;
        if (words.Length > 0)
            _headings.Add(new TextHeading(name, words, heading.Level));
    }

    private string Once(string name)
    {
        if (!IsOfPage(name) && _taken.Add(name))
            return name;
        var number = _counts.GetValueOrDefault(name);
        string numbered;
        do
            numbered = $"{name}-{(++number).ToString(CultureInfo.InvariantCulture)}";
        while (!_taken.Add(numbered));
        _counts[name] = number;
        return numbered;
    }

    // Paragraphs are p1, p2, …; footnotes fn1 and fnref1.
    private static bool IsOfPage(string name) =>
        OfTemplates.Contains(name) || (name.TrimEnd(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) is "p" or "fn" or "fnref" && char.IsAsciiDigit(name[^1]));

    private static string Fit(string words)
    {
        var name = new StringBuilder();
        foreach (var rune in words.EnumerateRunes())
        {
            if (name.Length >= Longest)
                break;
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                name.Append(Rune.ToLowerInvariant(rune));
            else if (name.Length > 0 && name[^1] != '-' && (Rune.IsWhiteSpace(rune) || rune.Value is '-' or '_' or '\u2013' or '\u2014' or '/'))
                name.Append('-');
        }

        var fit = name.ToString().Trim('-');
        return fit.Length > 0 ? fit : "section";
    }

    private static string WordsOf(ContainerInline? inlines)
    {
        var words = new StringBuilder();
        foreach (var inline in inlines?.Descendants() ?? [])
        {
            var text = inline switch
            {
                LiteralInline literal => literal.Content.AsSpan(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.AsSpan(),
                AutolinkInline link => link.Url,
                LineBreakInline or Marks.TagInline { IsBreak: true } => " ",
                _ => default,
            };
            words.Append(text);
        }

        return words.ToString().Trim();
    }
}
