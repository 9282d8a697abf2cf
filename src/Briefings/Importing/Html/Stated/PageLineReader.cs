using System.Text;
using AngleSharp.Dom;

namespace Briefings.Importing.Html.Stated;

/// <summary>Reads all lines of a page in the order of its source, furniture included: what is beside an article says when and by whom.</summary>
internal sealed class PageLineReader
{
    private const int Deepest = 300;

    private readonly List<PageLine> _lines = [];
    private readonly StringBuilder _line = new();

    public static List<PageLine> Read(IElement body)
    {
        var reader = new PageLineReader();
        reader.Visit(body, 0);
        reader.Flush(body);
        return reader._lines;
    }

    private void Visit(IElement element, int depth)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text)
                Add(text.Data);
            else if (child is IElement inner && depth < Deepest && !PageTags.IsUnread(inner.LocalName))
                VisitElement(inner, element, depth);
        }
    }

    private void VisitElement(IElement inner, IElement outer, int depth)
    {
        var isInline = PageTags.IsInline(inner.LocalName);
        if (!isInline)
            Flush(outer);
        Visit(inner, depth + 1);
        if (!isInline)
            Flush(inner);
    }

    private void Add(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) || c == '\u00A0')
                _line.Append(c);
            else if (_line.Length > 0 && _line[^1] != ' ')
                _line.Append(' ');
        }
    }

    private void Flush(IElement element)
    {
        var text = _line.ToString().Trim();
        _line.Clear();
        if (text.Length > 0)
            _lines.Add(new PageLine(text, element));
    }
}
