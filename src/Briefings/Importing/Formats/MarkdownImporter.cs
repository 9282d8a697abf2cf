using System.Collections.Immutable;
using System.Globalization;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Importing.Body;
using Briefings.Importing.Evidence;
using Briefings.Importing.Fields;
using Briefings.Importing.FrontMatter;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Formats;

/// <summary>Reads a text that is Markdown already: its front matter or first lines give the fields, its body stays as it is.</summary>
internal sealed class MarkdownImporter
{
    private const string DayInName = "day in the file's name";
    private const double SureOfLanguage = 0.8;
    private const int MostLinesOfTag = 8;
    private const int DeepestQuote = 4;

    private readonly SeedReading _reading;
    private readonly Func<string, string> _nameOf;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<int, string> _cut = [];
    private readonly ImmutableArray<(int Start, int End)> _comments;

    private readonly ImmutableArray<(int First, int Last)> _raw;
    private readonly HashSet<int> _inRaw;
    private readonly int _lastQuoteEnd;
    private readonly HashSet<int> _written = [];

    private bool _isInCode;
    private bool _isInHtml;
    private int _quotes;

    private MarkdownImporter(SeedReading reading, Func<string, string> nameOf, DiagnosticBag diagnostics, ImmutableArray<(int Start, int End)> comments, int first)
    {
        _raw = RawBlocks.Find(reading.Layout.Lines, first);
        _lastQuoteEnd = reading.Layout.Lines.LastOrDefault(line => line.Text.Contains("</blockquote", StringComparison.OrdinalIgnoreCase))?.Number ?? 0;
        _inRaw = [.. _raw.SelectMany(raw => Enumerable.Range(raw.First, raw.Last - raw.First + 1))];
        _reading = reading;
        _nameOf = nameOf;
        _diagnostics = diagnostics;
        _comments = comments;
    }

    /// <param name="layout">The file.</param>
    /// <param name="nameOf">Gives a line of the text the names that its pictures are kept by.</param>
    /// <param name="diagnostics">Receives what is left out.</param>
    /// <returns>Null when the text has no running text at all.</returns>
    public static ReadText? Read(TextLayout layout, Func<string, string> nameOf, DiagnosticBag diagnostics)
    {
        var front = FrontMatterReader.Read(layout.Source);
        var (language, confidence) = LanguageOf(layout, front);
        var comments = GeneratorComments.Find(layout.Source.Text, front is null ? 0 : layout.Source.LineStart(Math.Min(front.Lines + 1, layout.Source.LineCount)));
        var importer = new MarkdownImporter(new SeedReading(layout, language), nameOf, diagnostics, comments, front?.Lines ?? 0);
        return importer.Read(front, confidence);
    }

    private static (LanguageTag Language, double Confidence) LanguageOf(TextLayout layout, FrontMatterText? front)
    {
        var stated = front?.Fields.FirstOrDefault(field => FrontKeys.Of(field) == FrontMeaning.Language)?.Value;
        if (LanguageTag.TryParse(stated?.Replace('_', '-'), out var tag))
            return (tag, 0.97);
        var read = LanguageRule.Read(layout);
        return front is not null && IsNamed(layout.Source.Path, out tag) && (tag.Primary == read.Language.Primary || read.Confidence < SureOfLanguage) ? (tag, 0.97) : read;
    }

    // "pier.de.md" is how generators write the German version of "pier.md"; "pier.us.md" is not of a language.
    private static bool IsNamed(string path, out LanguageTag language)
    {
        var parts = Path.GetFileName(path).Split('.');
        language = default;
        return parts.Length > 2 && parts[^2].Split('-', '_')[0].Length == 2 && LanguageTag.TryParse(parts[^2].Replace('_', '-'), out language);
    }

    private ReadText? Read(FrontMatterText? front, double confidence)
    {
        ReadFrontMatter(front);
        ReadHeading(front?.Lines ?? 0);
        foreach (var line in _reading.Layout.Lines)
        {
            if (IsPromptLink(line.Text))
                _reading.Ledger.Mark(line, LineKind.Noise, LineReasons.Prompt);
            CutShortcodes(line);
            _reading.Ledger.Mark(line, line.IsBlank ? LineKind.Noise : LineKind.Body, line.IsBlank ? LineLedger.Blank : LineReasons.RunningText);
        }

        WriteRawBlocks();

        // Behind a head that a generator reads there is nothing but the text.
        var blocks = Blocks();
        var text = front is { IsBroken: false, Fields.IsEmpty: false } && !blocks.IsEmpty
            ? TextImporter.FinishAny(_reading, blocks, confidence)
            : TextImporter.Finish(_reading, blocks, confidence);
        GuessDay();
        return text;
    }

    // "[Share on X](https://…)" alone on its line was a button of the page.
    private static bool IsPromptLink(string text) =>
        text.StartsWith('[') && text.EndsWith(')') && text.IndexOf("](", StringComparison.Ordinal) is > 1 and var close
        && Prompts.IsPrompt(text[1..close]);

    private void ReadFrontMatter(FrontMatterText? front)
    {
        if (front is null)
            return;
        var path = _reading.Layout.Source.Path;
        if (front.IsBroken)
            _diagnostics.Add(FormatMessages.FrontMatterBroken(SourceSpan.At(path, 1, 1)));
        var unknown = FrontFacts.Apply(_reading, front);
        if (!unknown.IsEmpty)
            _diagnostics.Add(FormatMessages.FrontMatterUnknown(SourceSpan.At(path, unknown[0].Line, 1), string.Join("', '", unknown.Select(field => field.Written))));
        if (PageSign(front) is { } sign)
            _diagnostics.Add(FormatMessages.IsPage(SourceSpan.At(path, sign.Line, 1), $"{sign.Written}: {sign.Value.Trim()}"));
        for (var line = 0; line < front.Lines; line++)
        {
            if (front.IsBroken && _reading.Layout.Lines[line].Indent == 0)
                LabelRule.Apply(_reading, _reading.Layout.Lines[line]);
            _reading.Ledger.Mark(_reading.Layout.Lines[line], LineKind.Noise, LineReasons.FrontMatter);
        }
    }

    // An imprint, or what the site says of itself.
    private static FrontField? PageSign(FrontMatterText front) =>
        front.Fields.FirstOrDefault(field => field.Key is "layout" or "type" && field.Value.Trim() is "page" or "static");

    // Each is written on its first line, the others with it.
    private void WriteRawBlocks()
    {
        var lines = _reading.Layout.Lines;
        foreach (var (first, last) in _raw)
        {
            var own = Enumerable.Range(first, last - first + 1).Where(number => lines[number - 1].IsBlank || _reading.Ledger.IsBody(lines[number - 1])).ToList();
            if (own.Count == 0)
                continue;
            var text = string.Join('\n', own.Select(number => _cut.GetValueOrDefault(number) ?? _reading.Layout.Source.Line(number).ToString()));
            _cut[own[0]] = RawBlocks.Write(text, MarkdownHtml.Replace);
            _written.UnionWith(Enumerable.Range(own[0] + 1, last - own[0]));
        }
    }

    private void CutShortcodes(TextLine line)
    {
        // A block of HTML ends with a blank line; what is indented in it is no code (CommonMark 0.31, section 4.6).
        _isInHtml = !line.IsBlank && (_isInHtml || (!_isInCode && line.Indent < 4 && MarkdownHtml.BeginsBlock(line.Text)));
        if (!_reading.Ledger.IsFree(line) || line.IsBlank || _written.Contains(line.Number))
            return;
        var whole = _reading.Layout.Source.Line(line.Number).ToString();
        var shown = _comments.IsEmpty ? whole : GeneratorComments.Cut(whole, _reading.Layout.Source.LineStart(line.Number), _comments);
        var (left, found) = Shortcodes.Cut(shown);
        if (!_inRaw.Contains(line.Number) && !IsCode(left, line))
            left = Quoted(MarkdownHtml.Replace(WithRestOfTag(_isInHtml && !line.Text.StartsWith("<li", StringComparison.OrdinalIgnoreCase) ? left.TrimStart() : left, line)), left, line.Number);
        // The end of a paragraph parts it from the next line.
        if (left.EndsWith('\n'))
            left = left.TrimEnd() + (line.Number < _reading.Layout.Lines.Length && !_reading.Layout.Lines[line.Number].IsBlank ? "\n" : "");
        if (found.IsEmpty && left == whole)
            return;
        if (!found.IsEmpty)
            _diagnostics.Add(FormatMessages.ShortcodeLeftOut(SourceSpan.At(_reading.Layout.Source.Path, line.Number, line.Indent + 1), found[0]));
        _cut[line.Number] = left;
        if (string.IsNullOrWhiteSpace(left))
            _reading.Ledger.Mark(line, LineKind.Noise, LineReasons.Shortcode);
    }

    // A tag may go on for some lines: they are read with its first.
    private string WithRestOfTag(string text, TextLine line)
    {
        if (!MarkdownHtml.IsCut(text))
            return text;
        var (lines, joined) = (_reading.Layout.Lines, text);
        for (var next = line.Number; next < Math.Min(lines.Length, line.Number + MostLinesOfTag) && !lines[next].IsBlank && !lines[next].Text.StartsWith('<'); next++)
        {
            joined += " " + lines[next].Text;
            if (!lines[next].Text.Contains('>', StringComparison.Ordinal))
                continue;
            _written.UnionWith(Enumerable.Range(line.Number + 1, next + 1 - line.Number));
            return joined;
        }

        return text;
    }

    // What is between <blockquote> and its end is quoted line by line.
    private string Quoted(string text, string written, int line)
    {
        var depth = line <= _lastQuoteEnd ? _quotes + RawBlocks.Count(written, "<blockquote") : 0;
        _quotes = Math.Max(0, depth - RawBlocks.Count(written, "</blockquote"));
        if (depth == 0 || string.IsNullOrWhiteSpace(text))
            return text;
        var mark = string.Concat(Enumerable.Repeat("> ", Math.Min(depth, DeepestQuote)));
        var quoted = mark + text.TrimEnd().Replace("\n", "\n" + mark, StringComparison.Ordinal);
        var lines = _reading.Layout.Lines;
        var goesOn = line < lines.Length && !lines[line].IsBlank && !lines[line].Text.StartsWith("</blockquote", StringComparison.OrdinalIgnoreCase);
        return text.EndsWith('\n') && goesOn ? quoted + "\n" + mark.TrimEnd() : quoted;
    }

    // Between its fences, or four spaces in.
    private bool IsCode(string text, TextLine line)
    {
        var start = text.AsSpan().TrimStart();
        if (!start.StartsWith("```") && !start.StartsWith("~~~"))
            return _isInCode || (line.Indent >= 4 && !_isInHtml);
        _isInCode = !_isInCode;
        return true;
    }

    private void ReadHeading(int first)
    {
        var lines = _reading.Layout.Lines;
        for (var i = first; i < lines.Length; i++)
        {
            if (lines[i].IsBlank || !_reading.Ledger.IsFree(lines[i]))
                continue;
            if (IsSetext(i))
            {
                AddTitle(lines[i], 0);
                _reading.Ledger.Mark(lines[i + 1], LineKind.Noise, LineReasons.Rule);
            }
            else if (lines[i].Text.StartsWith("# ", StringComparison.Ordinal))
            {
                AddTitle(lines[i], 2);
            }
            else if (!LabelRule.Apply(_reading, lines[i]) && !DateLineRule.Apply(_reading, WithoutMarks(lines[i])))
            {
                return;
            }
        }
    }

    // A line with "====" below it.
    private bool IsSetext(int i)
    {
        var lines = _reading.Layout.Lines;
        return i + 1 < lines.Length && lines[i + 1].Text.Length > 1 && lines[i + 1].Text.AsSpan().TrimEnd().Trim('=').IsEmpty;
    }

    private void AddTitle(TextLine line, int from)
    {
        var text = line.Text[from..].TrimEnd('#', ' ').Trim();
        _reading.Fields.AddTitle(SeedReading.In(line, (from, line.Text.Length - from), MarkdownWords.Plain(text), FieldRules.FirstHeading));
        _reading.Ledger.Mark(line, LineKind.Metadata, LineReasons.Title);
    }

    // "*3 April 2025*" is a line with a date, whatever its marks.
    private static TextLine WithoutMarks(TextLine line)
    {
        var marks = line.Text.TakeWhile(c => c is '*' or '_').Count();
        return marks is > 0 and < 4 && line.Text.Length > marks * 2 && line.Text[^1] == line.Text[0]
            ? new TextLine(line.Number, line.Offset + marks, line.Indent, line.Text[marks..^marks])
            : line;
    }

    // Jekyll's names begin with a day: that of a post, and elsewhere a guess, where the text says none.
    private void GuessDay()
    {
        var name = Path.GetFileName(_reading.Layout.Source.Path);
        if (_reading.Fields.Date is { Inferred: false } || name.Length < 12 || name[10] is not ('-' or '_' or ' ')
            || !DateOnly.TryParseExact(name[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return;
        if (_reading.Layout.Source.Path.Split('/').Contains("_posts"))
            _reading.Fields.AddDate(new FoundValue<ArticleDate>(new ArticleDate(day), 0, 0, FrontFacts.Rule, 0.97));
        else
            _reading.Fields.GuessDate(new FoundValue<ArticleDate>(new ArticleDate(day), 0, 0, DayInName, 0.7, Inferred: true));
    }

    // The author's Markdown as it came, a block for every run of lines.
    private ImmutableArray<BodyBlock> Blocks()
    {
        var source = _reading.Layout.Source;
        var blocks = ImmutableArray.CreateBuilder<BodyBlock>();
        var pieces = ImmutableArray.CreateBuilder<BlockPiece>();
        foreach (var line in _reading.Layout.Lines)
        {
            if (_written.Contains(line.Number))
                continue;
            if (_reading.Ledger.IsBody(line))
                pieces.Add(new BlockPiece(_nameOf(_cut.GetValueOrDefault(line.Number) ?? source.Line(line.Number).ToString()), source.LineStart(line.Number)));
            else
                Flush();
        }

        Flush();
        return blocks.DrainToImmutable();

        void Flush()
        {
            if (pieces.Count == 0)
                return;
            pieces[^1] = pieces[^1] with { Text = pieces[^1].Text.TrimEnd('\n') };
            blocks.Add(BodyBlock.Of(BlockKind.Markdown, pieces.DrainToImmutable()));
        }
    }
}
