using System.Globalization;
using System.Text;
using Briefings.Importing.Documents;
using Briefings.Importing.Html.Inline;
using Briefings.Language;

namespace Briefings.Importing.Pdf;

/// <summary>Writes the paragraphs of a document as lines of HTML: headings by the size of their letters, words cut at line ends whole again.</summary>
internal sealed class PdfTranscript
{
    private const double Larger = 1.12;
    private const int LinesAboveText = 14;
    private const int EnoughProse = 140;
    private const int ShortProse = 60;
    private const int MostLevels = 4;
    private const double SpaceLeft = 1.2;
    private const double SignGap = 0.4;
    private const double WordGap = 0.12;
    private const double ItemIndent = 1.2;

    private readonly List<PdfParagraph> _paragraphs;
    private readonly double _body;
    private readonly List<double> _sizes;
    private readonly Dictionary<(int Page, (double, double) Column, double Size), (double Left, double Right)> _edges;
    private readonly int _title;
    private readonly int _text;

    private PdfTranscript(List<PdfParagraph> paragraphs)
    {
        _paragraphs = paragraphs;
        _body = paragraphs.Where(paragraph => paragraph.Noise is null).GroupBy(paragraph => paragraph.Size).OrderByDescending(group => group.Sum(paragraph => paragraph.Text.Length)).Select(group => group.Key).FirstOrDefault();
        _text = FindText(EnoughProse) is >= 0 and var text ? text : FindText(ShortProse);
        _edges = paragraphs.SelectMany(paragraph => paragraph.Lines).GroupBy(line => (line.Page, line.Column, line.Size)).ToDictionary(group => group.Key, group => (group.Min(line => line.Left), group.Max(line => line.Right)));
        _sizes = [.. paragraphs.Where(IsLarge).Select(paragraph => paragraph.Size).Distinct().OrderDescending()];
        _title = FindTitle();
    }

    public static IEnumerable<TranscriptLine> Write(List<PdfParagraph> paragraphs)
    {
        var transcript = new PdfTranscript(paragraphs);
        return paragraphs.Select((paragraph, i) => transcript.Line(paragraph, i)).ToList();
    }

    private bool IsLarge(PdfParagraph paragraph) => paragraph.IsLine && paragraph.Size >= _body * Larger;

    private int FindText(int weight) =>
        _paragraphs.FindIndex(paragraph => paragraph.Noise is null && !paragraph.IsTable && !paragraph.IsLine && Scripts.Weight(paragraph.Text) >= weight && paragraph.Size <= _body * Larger);

    // The largest letters above the text, where one paragraph has them.
    private int FindTitle()
    {
        var top = _paragraphs.Take(Math.Min(Math.Max(_text, 0), LinesAboveText)).Select((paragraph, i) => (Paragraph: paragraph, Index: i)).Where(pair => IsLarge(pair.Paragraph)).ToList();
        if (top.Count == 0)
            return -1;
        var largest = top.Max(pair => pair.Paragraph.Size);
        var titles = top.FindAll(pair => pair.Paragraph.Size == largest);
        return titles.Count == 1 ? titles[0].Index : -1;
    }

    private TranscriptLine Line(PdfParagraph paragraph, int i)
    {
        var part = "page " + paragraph.Page.ToString(CultureInfo.InvariantCulture);
        if (paragraph.Noise is { } noise)
            return new TranscriptLine("", paragraph.Text, part, noise);
        var words = new HtmlText();
        if (paragraph.IsTable)
            AddTable(words, paragraph);
        else
            AddLines(words, paragraph);
        var level = i == _title ? 1 : LevelOf(paragraph, i);
        var html = paragraph.IsTable ? words.Html
            : level > 0 ? $"<h{level}>{words.Html}</h{level}>"
            : AreItems(paragraph) ? "<ul><li>" + words.Html.Replace("<br>", "</li><li>", StringComparison.Ordinal) + "</li></ul>"
            : paragraph.Marker.Length > 0 ? Item(paragraph, i, words.Html) : $"<p>{words.Html}</p>";
        return new TranscriptLine(html, words.Text, part);
    }

    private int LevelOf(PdfParagraph paragraph, int i)
    {
        if (i < _text)
            return 0;
        if (IsLarge(paragraph))
            return Math.Min(MostLevels, _sizes.IndexOf(paragraph.Size) + (_title >= 0 && _paragraphs[_title].Size > paragraph.Size ? 1 : 2));
        var next = _paragraphs.Skip(i + 1).FirstOrDefault(other => other.Noise is null);
        var heads = next is not null && !next.IsBold && (next.Marker.Length > 0 || next.IsTable || Scripts.Weight(next.Text) >= EnoughProse / 2);
        return paragraph.IsBold && paragraph.IsLine && heads ? Math.Min(MostLevels, _sizes.Count(size => _title < 0 || size < _paragraphs[_title].Size) + 2) : 0;
    }

    // A browser draws the bullets of a list, as it draws lines: what is left are lines that are set in.
    private bool AreItems(PdfParagraph paragraph)
    {
        var lines = paragraph.Lines;
        return paragraph.Marker.Length == 0 && lines.Length > 1 && !paragraph.IsBold && lines.All(line => line.Left - TextLeft(line) > line.Size * ItemIndent && Math.Abs(line.Left - lines[0].Left) < 1)
            && lines.Zip(lines.Skip(1)).All(pair => IsBroken(pair.First, pair.Second));
    }

    private double TextLeft(PdfLine line) => _edges[(line.Page, line.Column, line.Size)].Left;

    private string Item(PdfParagraph paragraph, int i, string html)
    {
        var isOrdered = char.IsAsciiDigit(paragraph.Marker[0]);
        var isFirst = i == 0 || _paragraphs[i - 1].Marker.Length == 0 || char.IsAsciiDigit(_paragraphs[i - 1].Marker[0]) != isOrdered;
        var isLast = i + 1 == _paragraphs.Count || _paragraphs[i + 1].Marker.Length == 0 || char.IsAsciiDigit(_paragraphs[i + 1].Marker[0]) != isOrdered;
        var list = isOrdered ? "ol" : "ul";
        var start = isOrdered && isFirst ? $" start=\"{paragraph.Marker.TrimEnd('.', ')')}\"" : "";
        return (isFirst ? $"<{list}{start}>" : "") + $"<li>{html}</li>" + (isLast ? $"</{list}>" : "");
    }

    private static void AddTable(HtmlText words, PdfParagraph table)
    {
        words.AddRaw("<table>");
        foreach (var line in table.Lines)
        {
            words.AddRaw("<tr>");
            foreach (var cell in line.Cells())
            {
                words.AddRaw("<td>");
                words.Add(string.Join(' ', cell.Select(word => word.Text)));
                words.AddRaw("</td>", " | ");
            }

            words.AddRaw("</tr>");
        }

        words.AddRaw("</table>");
    }

    private void AddLines(HtmlText words, PdfParagraph paragraph)
    {
        var run = new StringBuilder();
        string[] marks = [];
        foreach (var (text, elements, isBreak) in Pieces(paragraph))
        {
            if (run.Length > 0 && (isBreak || !elements.SequenceEqual(marks)))
                Flush();
            if (isBreak)
                words.AddBreak();
            marks = elements;
            run.Append(text);
        }

        Flush();

        // White space at the end of a run stays outside of its marks.
        void Flush()
        {
            var text = run.ToString();
            words.Add(text.TrimEnd(), marks);
            words.Add(text[text.TrimEnd().Length..]);
            run.Clear();
        }
    }

    // The words with what comes behind each, and whether one begins a line that is meant as such.
    private IEnumerable<(string Text, string[] Elements, bool IsBreak)> Pieces(PdfParagraph paragraph)
    {
        for (var row = 0; row < paragraph.Lines.Length; row++)
        {
            var line = paragraph.Lines[row];
            var next = row + 1 < paragraph.Lines.Length ? paragraph.Lines[row + 1] : null;
            for (var i = row == 0 && paragraph.Marker.Length > 0 ? 1 : 0; i < line.Words.Length; i++)
            {
                var word = line.Words[i];
                var isBreak = row > 0 && i == 0 && IsBroken(paragraph.Lines[row - 1], line);
                var (text, space) = i + 1 < line.Words.Length ? (word.Text, IsApart(word, line.Words[i + 1]) ? " " : "")
                    : next is null || IsBroken(line, next) ? (word.Text, "") : AtLineEnd(word.Text, next.Words[0].Text);
                yield return (text + space, [.. Elements(word, paragraph.IsBold)], isBreak);
            }
        }
    }

    // The next word would have fitted.
    private bool IsBroken(PdfLine line, PdfLine next) =>
        line.Column == next.Column && line.Page == next.Page && line.Right + (next.Words[0].Right - next.Words[0].Left) + (line.Size * SpaceLeft) < RightOf(line);

    private double RightOf(PdfLine line) => _edges[(line.Page, line.Column, line.Size)].Right;

    // Some programs print each sign of Chinese by itself.
    private static bool IsApart(PdfWord word, PdfWord next)
    {
        if (word.IsSpaced is { } isSpaced && IsSetApart(word.Text[^1], next.Text[0]))
            return isSpaced;
        if (IsThai(word.Text[^1]) && IsThai(next.Text[0]))
            return word.IsSpaced == true || next.Left - word.Right > word.Size * WordGap;
        return next.Left - word.Right > word.Size * (IsUnspaced(word.Text, next.Text) ? SignGap : WordGap) || (!IsUnspaced(word.Text, next.Text) && (word.IsBold == next.IsBold && word.IsItalic == next.IsItalic && word.Link == next.Link && Math.Abs(word.Size - next.Size) < 0.5));
    }

    // Programs leave a gap between Chinese and figures that is no space.
    private static bool IsSetApart(char last, char first) =>
        IsEastAsian(last) != IsEastAsian(first) && char.IsLetterOrDigit(last) && char.IsLetterOrDigit(first);

    private static bool IsThai(char c) => c is >= '\u0E00' and <= '\u0E7F';

    private static bool IsEastAsian(char c) => Scripts.IsHan(c) || Scripts.IsKana(c) || Scripts.IsHangul(c);

    private static IEnumerable<string> Elements(PdfWord word, bool isAllBold)
    {
        if (PageAddress.Complete(word.Link, null) is { } link)
            yield return HtmlText.LinkTo(link);
        if (word.IsBold && !isAllBold)
            yield return "strong";
        if (word.IsItalic)
            yield return "em";
    }

    // "north-" and "ern": a small letter goes on with the word, a capital with a name that has its hyphen.
    private static (string Text, string Space) AtLineEnd(string word, string next)
    {
        var isCut = word.Length > 2 && word[^1] is '-' or '\u2010' or '\u00AD' && char.IsLower(word[^2]) && char.IsLetter(word[^3]) && char.IsLower(next[0]);
        if (isCut)
            return (word[..^1], "");
        return (word, word[^1] is '-' or '\u2010' || IsUnspaced(word, next) ? "" : " ");
    }

    // Chinese and Japanese have no spaces; Korean has.
    private static bool IsUnspaced(string word, string next) =>
        (Scripts.IsUnspaced(word[^1]) && Scripts.IsUnspaced(next[0])) || (Scripts.IsHan(word[^1]) && char.IsAsciiDigit(next[0])) || (char.IsAsciiDigit(word[^1]) && Scripts.IsHan(next[0]));
}
