using AngleSharp.Dom;
using Briefings.Importing.Body;
using Briefings.Importing.Html.Inline;
using Briefings.Language;

namespace Briefings.Importing.Html;

/// <summary>Walks the elements of an article and finds its blocks: headings, paragraphs, items, tables, quotes, pictures.</summary>
internal sealed class BlockWalker(PagePruning pruning, Uri? page)
{
    private const int Deepest = 300;
    private const int LongestCaption = 900;
    private const int MostOfFigure = 40;

    private readonly List<PageBlock> _blocks = [];
    private readonly InlineText _line = new();
    private WalkFrame _frame = WalkFrame.Top;
    private int _groups;
    private (InlineMarks Marks, string? Address) _marks;

    public static List<PageBlock> Walk(IElement root, PagePruning pruning, Uri? page)
    {
        var walker = new BlockWalker(pruning, page);
        walker.Visit(root, 0);
        walker.Flush(root);
        return walker._blocks;
    }

    private void Visit(IElement element, int depth)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text)
                _line.Add(text.Data, _marks.Marks, _marks.Address);
            else if (child is IElement inner && depth < Deepest && !pruning.IsDropped(inner))
                VisitElement(inner, element, depth + 1);
        }
    }

    private void VisitElement(IElement element, IElement parent, int depth)
    {
        if (element.LocalName is "br")
        {
            if (!_line.AddBreak())
                Flush(parent);
        }
        else if (element.LocalName is "img" or "amp-img")
        {
            AddPicture(element, null);
        }
        else if (PageTags.IsInline(element.LocalName))
        {
            VisitInline(element, depth);
        }
        else
        {
            Flush(parent);
            var (frame, marks) = (_frame, _marks);
            VisitBlock(element, depth);
            (_frame, _marks) = (frame, marks);
        }
    }

    private void VisitInline(IElement element, int depth)
    {
        var before = _marks;
        _marks = InlineElements.Mark(element, _marks, page);
        Visit(element, depth);
        _marks = before;
    }

    private void VisitBlock(IElement element, int depth)
    {
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                _frame = _frame with { Heading = element.LocalName[1] - '0' };
                break;
            case "ul" or "ol":
                _frame = _frame.InList(element, _frame.Group > 0 && _frame.Depth > 0 ? _frame.Group : ++_groups);
                break;
            case "li":
                _frame = _frame.InItem(_frame.Group > 0 ? _frame.Group : ++_groups);
                break;
            case "blockquote":
                _frame = _frame.InQuote(++_groups);
                break;
            case "dt":
                _marks = (_marks.Marks | InlineMarks.Strong, _marks.Address);
                break;
            case "hr":
                return;
            case "pre":
                Add(PreBlock.Read(element));
                return;
            case "figure" when IsOfPictures(element):
                AddFigure(element);
                return;
            case not ("figure" or "li" or "table") when PictureCaption.Is(element):
                PictureCaption.Give(_blocks, element);
                return;
            case "table" when DataTable.Read(element, pruning, page) is { } table:
                foreach (var caption in element.Children.Where(child => child.LocalName == "caption"))
                    Visit(caption, depth);
                Flush(element);
                Add(table with { Group = ++_groups });
                return;
        }

        Visit(element, depth);
        Flush(element);
    }

    private static bool IsOfPictures(IElement figure) =>
        figure.QuerySelector("table, pre, blockquote, code, figure") is null && Scripts.Weight(figure.TextContent) < LongestCaption;

    private void AddFigure(IElement figure)
    {
        var caption = PictureCaption.Of(figure);
        foreach (var image in PagePictures.Of(figure, page).Take(MostOfFigure))
        {
            AddPicture(image, caption);
            Flush(figure);
            caption = null;
        }
    }

    private void AddPicture(IElement element, string? caption)
    {
        var shown = PagePictures.Address(element, page) is null && PagePictures.Behind(element) is { } plain ? plain : element;
        if (PagePictures.Address(shown, page) is { } address)
            _line.AddPicture(PagePictures.Words(shown), address, caption);
    }

    private void Flush(IElement element)
    {
        var pieces = _line.Take();
        if (pieces.Count == 0)
            return;
        if (_frame.Heading > 0)
            pieces = [.. pieces.Where(piece => !piece.IsPicture).Select(piece => piece.IsBreak ? new InlinePiece(" ", piece.Marks) : piece with { Marks = piece.Marks & ~(InlineMarks.Strong | InlineMarks.Emphasis) })];
        var text = InlineMarkdown.Plain(pieces);
        var isPicture = text.Length == 0;
        if (isPicture && !pieces.Exists(piece => piece.IsPicture))
            return;
        var linked = pieces.Where(piece => piece.Marks.HasFlag(InlineMarks.Link)).Sum(piece => Scripts.Weight(piece.Text));
        var weight = Scripts.Weight(text);
        var kind = isPicture ? BlockKind.Picture : _frame.Kind;
        Add(new PageBlock(kind, text, InlineMarkdown.Write(pieces), element)
        {
            Level = _frame.Heading,
            LinkShare = weight == 0 ? 0 : Math.Min(1, (double)linked / weight),
            Weight = weight,
        });
    }

    private void Add(PageBlock? block)
    {
        if (block is null)
            return;
        var (lead, indent) = _frame.TakeLead();
        var place = block.Element?.SourceReference?.Position;
        _blocks.Add(block with
        {
            Lead = lead,
            Indent = indent,
            Group = block.Group > 0 ? block.Group : _frame.Group,
            Quote = _frame.Quote,
            Line = place?.Line ?? 1,
            Column = place?.Column ?? 1,
        });
    }
}
