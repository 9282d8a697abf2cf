using System.Collections.Immutable;
using System.Text;
using Briefings.Importing.Documents;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Word;

/// <summary>Writes the paragraphs of a document as lines of HTML, and says which of them is the title and which are headings.</summary>
internal sealed class WordTranscript
{
    private const int LinesAboveText = 14;
    private const int ShortestTitle = 12;
    private const int LongLine = 80;

    private readonly List<WordParagraph> _paragraphs;
    private readonly int _title;
    private readonly int _shift;
    private readonly List<WordListItem> _open = [];

    private WordTranscript(List<WordParagraph> paragraphs)
    {
        _paragraphs = paragraphs;
        _title = FindTitle(paragraphs);
        // Where the title is a heading like no other, the next level is the second already.
        _shift = _title >= 0 && paragraphs.Where((paragraph, i) => i != _title && paragraph.Level == 1).Any() ? 1 : 0;
    }

    /// <param name="part">That the paragraphs are of.</param>
    public static IEnumerable<TranscriptLine> Write(List<WordParagraph> paragraphs, string part)
    {
        var transcript = new WordTranscript(paragraphs);
        var lines = paragraphs.Select((paragraph, i) => new TranscriptLine(transcript.Html(i), paragraph.Words.Text, part, paragraph.IsContents ? LineReasons.Contents : null)).ToImmutableArray();
        return lines;
    }

    private static int FindTitle(List<WordParagraph> paragraphs)
    {
        var first = paragraphs.FindIndex(paragraph => paragraph.IsProse);
        var above = first < 0 ? 0 : Math.Min(first, LinesAboveText);
        var top = paragraphs.Take(above).ToList();
        var styled = top.FindIndex(paragraph => paragraph.IsTitle && !paragraph.Words.IsEmpty);
        if (styled < 0)
            styled = top.FindIndex(paragraph => paragraph.Level == 1);
        if (styled >= 0)
            return styled;
        var body = paragraphs.Where(paragraph => paragraph.IsProse).Select(paragraph => paragraph.Size).DefaultIfEmpty().Max();
        var lines = top.Select((paragraph, i) => (paragraph, i)).Where(pair => pair.paragraph.IsLine && pair.paragraph.Words.Text.Length >= ShortestTitle && pair.paragraph.Size > body).ToList();
        if (lines.Count == 0)
            return -1;
        var largest = lines.Max(pair => pair.paragraph.Size);
        return lines.Count(pair => pair.paragraph.Size == largest) == 1 ? lines.First(pair => pair.paragraph.Size == largest).i : -1;
    }

    private string Html(int i)
    {
        var paragraph = _paragraphs[i];
        var html = new StringBuilder();
        EnterList(html, paragraph.Item);
        if (paragraph.IsTable)
            return html.Append(paragraph.Words.Html).ToString();
        var level = LevelOf(i);
        var element = level > 0 ? $"h{level}" : paragraph.Item is null ? paragraph.IsQuote ? "blockquote" : "p" : "span";
        return html.Append('<').Append(element).Append('>').Append(paragraph.Words.Html).Append("</").Append(element).Append('>').ToString();
    }

    private int LevelOf(int i)
    {
        var paragraph = _paragraphs[i];
        if (i == _title)
            return 1;
        if (paragraph.Level > 0 && paragraph.Item is null)
            return Math.Clamp(paragraph.Level + _shift, 2, 6);
        // A line in bold letters over a text is its heading, whatever its style; above the first text it may be anything.
        var isAbove = i < _paragraphs.FindIndex(one => one.IsProse);
        var heads = i + 1 < _paragraphs.Count && !_paragraphs[i + 1].IsBold && (_paragraphs[i + 1].Words.Text.Length >= LongLine || _paragraphs[i + 1].Item is not null || _paragraphs[i + 1].IsTable);
        return !isAbove && paragraph.IsBold && paragraph.IsLine && heads ? 2 : 0;
    }

    // An item stays open until the next of its level: the items of lists within come before its end.
    private void EnterList(StringBuilder html, WordListItem? item)
    {
        var level = item?.Level ?? -1;
        while (_open.Count > level + 1 || (item is not null && _open.Count > 0 && _open.Count == level + 1 && (_open[^1].IsOrdered != item.IsOrdered || _open[^1].List != item.List)))
        {
            html.Append(_open[^1].IsOrdered ? "</li></ol>" : "</li></ul>");
            _open.RemoveAt(_open.Count - 1);
        }

        if (item is null)
            return;
        if (_open.Count == level + 1)
            html.Append("</li>");
        while (_open.Count < level + 1)
        {
            html.Append(item.IsOrdered ? "<ol>" : "<ul>");
            _open.Add(item);
            if (_open.Count < level + 1)
                html.Append("<li>");
        }

        html.Append("<li>");
    }
}
