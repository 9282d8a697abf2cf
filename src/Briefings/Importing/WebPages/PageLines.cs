using Briefings.Importing.Lines;

namespace Briefings.Importing.WebPages;

/// <summary>What can be said of a page's lines only when all of them are seen: which are repeated, which belong to a show of slides.</summary>
internal sealed class PageLines
{
    private const int FewestSlides = 3;
    private const int FewestNotices = 6;
    private const int LongestRepeated = 120;

    private readonly HashSet<string> _repeated;
    private readonly (int First, int Last) _slides;
    private readonly HashSet<int> _inBlocks;
    private readonly bool _isAboutNotices;

    /// <param name="lines">The page's lines that are not blank.</param>
    public PageLines(IReadOnlyList<TextLine> lines)
    {
        _repeated = lines.GroupBy(line => line.Text).Where(group => group.Count() > 1 && group.Key.Length < LongestRepeated).Select(group => group.Key).ToHashSet();
        _slides = FindSlides(lines);
        _inBlocks = FindBlocks(lines);
        var text = lines.Where(line => line.Weight >= 45 && line.IsProse).ToList();
        var notices = text.Count(line => PageNotices.IsNotice(line.Text));
        _isAboutNotices = notices >= FewestNotices && notices * 5 > text.Count;
    }

    public bool IsRepeated(TextLine line) => _repeated.Contains(line.Text);

    /// <summary>Whether it says something of the page, on a page that is not itself about such things.</summary>
    public bool IsNotice(TextLine line) => !_isAboutNotices && PageNotices.IsNotice(line.Text);

    /// <summary>Whether it is between the first and the last count of a show of slides: <c>1/5</c> to <c>5/5</c>.</summary>
    public bool IsSlide(TextLine line) => line.Number >= _slides.First && line.Number <= _slides.Last;

    /// <summary>Whether it is in a block of several lines, on a page that sets its lines apart: a menu's entries are alone there.</summary>
    public bool IsInBlock(TextLine line) => _inBlocks.Contains(line.Number);

    /// <summary>The number and the count of a slide, <c>2/5</c>, or zeros.</summary>
    public static (int Number, int Count) SlideOf(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash is > 0 and < 4 && text.Length < 8 && int.TryParse(text.AsSpan(0, slash).Trim(), out var number)
            && int.TryParse(text.AsSpan(slash + 1).Trim(), out var count) && number > 0 && number <= count
            ? (number, count)
            : (0, 0);
    }

    private static HashSet<int> FindBlocks(IReadOnlyList<TextLine> lines)
    {
        var numbers = lines.Select(line => line.Number).ToHashSet();
        var joined = numbers.Where(number => numbers.Contains(number - 1) || numbers.Contains(number + 1)).ToHashSet();
        return joined.Count * 4 <= numbers.Count ? joined : [];
    }

    private static (int First, int Last) FindSlides(IReadOnlyList<TextLine> lines)
    {
        var (first, last, reached, of) = (0, -1, 0, 0);
        foreach (var line in lines)
        {
            var (number, count) = SlideOf(line.Text);
            if (number == 1 && reached < FewestSlides)
                (first, last, reached, of) = (line.Number, line.Number, 1, count);
            else if (number > 0 && number == reached + 1 && count == of)
                (last, reached) = (line.Number, number);
        }

        return reached >= FewestSlides ? (first, last) : (0, -1);
    }
}
