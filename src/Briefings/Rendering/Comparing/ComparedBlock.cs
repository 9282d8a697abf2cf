using System.Net;
using System.Text;

namespace Briefings.Rendering.Comparing;

/// <summary>A paragraph, heading or list as HTML, and the words in it with where they are.</summary>
internal sealed class ComparedBlock
{
    // A character reference is no longer: &CounterClockwiseContourIntegral;
    private const int LongestReference = 34;

    // Where each letter of the text begins and ends in the HTML.
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    public ComparedBlock(string html)
    {
        Html = html;
        var text = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length;)
        {
            if (html[i] is not ('<' or '&'))
            {
                Add(html[i], i, ++i);
                continue;
            }

            var (letters, end) = Read(html, i);
            foreach (var letter in letters)
                Add(letter, i, end);
            i = end;
        }

        Text = text.ToString();

        void Add(char letter, int start, int end)
        {
            text.Append(letter);
            _starts.Add(start);
            _ends.Add(end);
        }
    }

    public string Html { get; }

    /// <summary>The words without tags; what a tag parts is parted by a space, and cells by a bar.</summary>
    public string Text { get; }

    /// <summary>The HTML with some of its words marked; a mark ends before a tag and begins again after it.</summary>
    /// <param name="spans">Of the text, in its order.</param>
    public string Mark(IEnumerable<(int Offset, int Length)> spans)
    {
        var marked = new StringBuilder(Html.Length + 64);
        var done = 0;
        foreach (var (offset, length) in spans)
        {
            for (var i = offset; i < offset + length; i++)
            {
                var first = i;
                while (i + 1 < offset + length && _ends[i] == _starts[i + 1])
                    i++;
                if (_starts[first] < done || _ends[i] == _starts[first])
                    continue;
                marked.Append(Html, done, _starts[first] - done)
                    .Append("<mark>").Append(Html, _starts[first], _ends[i] - _starts[first]).Append("</mark>");
                done = _ends[i];
            }
        }

        return marked.Append(Html, done, Html.Length - done).ToString();
    }

    // A tag or a character reference, or the sign that begins one where it begins none.
    private static (string Letters, int End) Read(string html, int at)
    {
        if (html[at] == '<')
        {
            var end = html.IndexOf('>', at) is >= 0 and var close ? close + 1 : html.Length;
            return (NameOf(html, at) switch
            {
                "a" or "em" or "strong" or "code" or "b" or "i" or "del" or "ins" or "span" or "sub" or "sup" => "",
                // What is in two cells is not said in one breath.
                "td" or "th" => " | ",
                _ => " ",
            }, end);
        }

        if (html[at] == '&' && html.AsSpan(at, Math.Min(LongestReference, html.Length - at)).IndexOf(';') is > 0 and var length)
            return (WebUtility.HtmlDecode(html.Substring(at, length + 1)), at + length + 1);
        return (html[at].ToString(), at + 1);
    }

    private static string NameOf(string html, int at)
    {
        var name = html.AsSpan(html.AsSpan(at).StartsWith("</") ? at + 2 : at + 1);
        var end = name.IndexOfAnyExceptInRange('a', 'z');
        return (end < 0 ? name : name[..end]).ToString();
    }
}
