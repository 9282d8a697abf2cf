using AngleSharp.Dom;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Html;

/// <summary>Weighs every element of a page: text, links, running text.</summary>
internal sealed class PageMeasure
{
    private const int Deepest = 400;
    private const int ShortSentence = 45;
    private const int LongRun = 120;
    private const double MostLinks = 0.5;

    private readonly Dictionary<IElement, ElementWeight> _weights = [];
    private readonly Func<IElement, bool> _isDropped;

    private PageMeasure(Func<IElement, bool> isDropped) => _isDropped = isDropped;

    /// <param name="isDropped">Elements that do not count.</param>
    public static PageMeasure Of(IElement root, Func<IElement, bool> isDropped)
    {
        var measure = new PageMeasure(isDropped);
        measure.Visit(root, new Run(), 0);
        return measure;
    }

    public ElementWeight this[IElement element] => _weights.GetValueOrDefault(element);

    private ElementWeight Visit(IElement element, Run outer, int depth)
    {
        var isInline = PageTags.IsInline(element.LocalName);
        var run = isInline ? outer : new Run();
        var linked = element.LocalName == "a" && element.HasAttribute("href");
        run.Links += linked ? 1 : 0;
        var total = default(ElementWeight);
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text)
                total += run.Add(text.Data);
            else if (child is IElement inner && !PageTags.IsUnread(inner.LocalName) && depth < Deepest && !_isDropped(inner))
                total += VisitChild(inner, run, depth);
        }

        run.Links -= linked ? 1 : 0;
        if (!isInline)
            total += run.Close();
        _weights[element] = total;
        return total;
    }

    private ElementWeight VisitChild(IElement inner, Run run, int depth)
    {
        var closed = PageTags.IsInline(inner.LocalName) ? default : run.Close();
        return closed + Visit(inner, run, depth + 1);
    }

    /// <summary>Text without a block between its pieces.</summary>
    private sealed class Run
    {
        private int _text;
        private int _linked;
        private string _last = "";

        public int Links { get; set; }

        public ElementWeight Add(string text)
        {
            var weight = Scripts.Weight(text);
            _text += weight;
            _linked += Links > 0 ? weight : 0;
            if (!string.IsNullOrWhiteSpace(text))
                _last = text;
            return new ElementWeight(weight, Links > 0 ? weight : 0, 0);
        }

        public ElementWeight Close()
        {
            var isProse = _linked <= _text * MostLinks && (_text >= LongRun || (_text >= ShortSentence && LineEnds.IsSentenceEnd(_last.TrimEnd())));
            var closed = new ElementWeight(0, 0, isProse ? _text : 0);
            (_text, _linked, _last) = (0, 0, "");
            return closed;
        }
    }
}
