using System.Net;
using System.Text;

namespace Briefings.Importing.Documents;

/// <summary>Writes the words of a document as HTML, each run with its marks, for the walk that reads pages.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _html = new();
    private readonly StringBuilder _text = new();

    public string Html => _html.ToString();

    public string Text => _text.ToString();

    public bool IsEmpty => _text.ToString().AsSpan().Trim().IsEmpty && !_html.ToString().Contains("<img", StringComparison.Ordinal);

    /// <summary>Adds words within elements, the first the outermost.</summary>
    public void Add(string words, params IEnumerable<string> elements)
    {
        // White space stays outside of marks, where Markdown needs it.
        var open = words.Trim().Length == 0 ? [] : elements.ToArray();
        foreach (var element in open)
            _html.Append('<').Append(element).Append('>');
        _html.Append(WebUtility.HtmlEncode(words.Replace('\n', ' ').Replace('\r', ' ')));
        foreach (var element in open.Reverse())
            _html.Append("</").Append(element.Split(' ')[0]).Append('>');
        _text.Append(words);
    }

    public void AddBreak()
    {
        _html.Append("<br>");
        _text.Append('\n');
    }

    /// <summary>Adds what is written already.</summary>
    /// <param name="isNext">Whether it begins on a line of its own.</param>
    public void Add(HtmlText words, bool isNext)
    {
        _html.Append(isNext ? "<br>" : "").Append(words.Html);
        _text.Append(isNext ? " " : "").Append(words.Text);
    }

    /// <summary>Adds elements that say nothing themselves.</summary>
    public void AddRaw(string html, string text = "")
    {
        _html.Append(html);
        _text.Append(text);
    }

    /// <param name="file">As it was named for the article.</param>
    public void AddPicture(string file, string alt) =>
        _html.Append("<img ").Append(FileAttribute).Append("=\"").Append(file).Append("\" alt=\"").Append(WebUtility.HtmlEncode(alt.Replace('\n', ' '))).Append("\">");

    /// <summary>The opening of a link, as an element.</summary>
    public static string LinkTo(string address) => $"a href=\"{WebUtility.HtmlEncode(address)}\"";

    private const string FileAttribute = Briefings.Importing.Html.PagePictures.FileAttribute;
}
