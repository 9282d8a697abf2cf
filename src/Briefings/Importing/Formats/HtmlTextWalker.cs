using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Formats;

/// <summary>Walks a page's elements and adds the text of every block as a line.</summary>
/// <param name="fixedLine">The line to name as origin; 0 to take each element's own.</param>
internal sealed class HtmlTextWalker(RenderedText rendered, int fixedLine = 0)
{
    private const int Deepest = 200;

    private static readonly FrozenSet<string> Skipped = new[]
    {
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "form", "button", "select", "nav", "aside", "footer", "head", "audio", "video", "canvas", "dialog", "figcaption", "menu",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Inline = new[]
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    }.ToFrozenSet();

    private readonly StringBuilder _line = new();
    private (int Line, int Column) _at = (Math.Max(fixedLine, 1), 1);

    public void Walk(IElement root)
    {
        Visit(root, 0);
        Flush();
    }

    private void Visit(INode node, int depth)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                Append(text.Data);
            else if (child is IElement element && !Skipped.Contains(element.LocalName) && depth < Deepest && !IsHidden(element))
                VisitElement(element, depth);
        }
    }

    private void VisitElement(IElement element, int depth)
    {
        if (element.LocalName == "br")
        {
            Flush();
            return;
        }

        // A time outside of running text is the page's own, which was read from its attribute.
        if (element.LocalName == "time" && element.HasAttribute("datetime") && element.Closest("p, li, td, dd, blockquote") is null)
            return;
        if (Inline.Contains(element.LocalName))
        {
            Visit(element, depth + 1);
            return;
        }

        Flush();
        if (fixedLine == 0 && element.SourceReference is { } place)
            _at = (place.Position.Line, place.Position.Column);
        if (element.LocalName == "li")
            _line.Append("- ");
        Visit(element, depth + 1);
        Flush();
    }

    private void Append(string text)
    {
        foreach (var c in text)
        {
            // White space folds, but a no-break space is a character of the text.
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (_line.Length > 0 && _line[^1] != ' ')
                    _line.Append(' ');
            }
            else
            {
                _line.Append(c);
            }
        }
    }

    private void Flush()
    {
        var text = _line.ToString().Trim(' ');
        // A feed's teaser leads to the page behind its last sentence.
        if (fixedLine > 0)
            text = Prompts.CutTrailing(text);
        _line.Clear();
        if (text.Length == 0 || text == "-")
            return;
        rendered.Add(text, _at.Line, _at.Column);
        if (!text.StartsWith("- ", StringComparison.Ordinal))
            rendered.AddBlank(_at.Line);
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) ?? false);
}
