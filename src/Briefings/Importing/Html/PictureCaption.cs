using AngleSharp.Dom;
using Briefings.Importing.Body;
using Briefings.Importing.Html.Inline;
using Briefings.Language;

namespace Briefings.Importing.Html;

/// <summary>What is written below a picture: of the picture, and no paragraph of the text.</summary>
internal static class PictureCaption
{
    private const int Longest = 600;
    private const int Near = 3;
    private const int MostNodes = 300;
    private const string Pictures = "img, picture, video, iframe, amp-img, noscript";

    /// <summary>Whether an element is below a picture: it says so, and one is near.</summary>
    public static bool Is(IElement element)
    {
        if (element.LocalName != "figcaption" && !BlockNames.IsCaption(element))
            return false;
        if (!IsSmall(element, Longest) || element.QuerySelector("h1, h2, h3, p + p + p, ul, ol, table, article") is not null)
            return false;
        return element.LocalName == "figcaption" ? IsOfFigure(element) : IsNearPicture(element);
    }

    /// <returns>Null where the figure has none.</returns>
    public static string? Of(IElement figure)
    {
        var caption = figure.QuerySelector("figcaption") ?? figure.QuerySelectorAll("*").FirstOrDefault(BlockNames.IsCaption);
        return caption is null ? null : Words(caption);
    }

    /// <summary>Puts the words of a caption below the picture right before it.</summary>
    public static void Give(List<PageBlock> blocks, IElement caption)
    {
        if (blocks is [.., { Kind: BlockKind.Picture } picture] && !picture.Markdown.EndsWith("\")", StringComparison.Ordinal) && Words(caption) is { } words && InlineMarkdown.WithCaption(picture.Markdown, words) is { } markdown)
            blocks[^1] = picture with { Markdown = markdown };
    }

    // One figure has one; below a table or a quote it is of the text.
    private static bool IsOfFigure(IElement element) =>
        element.Closest("figure") is { } figure && figure.QuerySelector("figcaption") == element && figure.QuerySelector("table, pre, blockquote, code") is null;

    // Counted only as far as it matters, since each caption asks this of the elements around it.
    private static bool IsSmall(IElement element, int most)
    {
        var (letters, nodes) = (0, 0);
        foreach (var node in element.GetDescendants())
        {
            letters += node is IText text ? Scripts.Weight(text.Data) : 0;
            if (letters > most || ++nodes > MostNodes)
                return false;
        }

        return true;
    }

    private static bool IsNearPicture(IElement element)
    {
        if (element.QuerySelector(Pictures) is not null)
            return false;
        var above = element.ParentElement;
        for (var i = 0; i < Near && above is not null; i++)
        {
            if (above.LocalName is "body" or "article" or "main" || !IsSmall(above, Longest * 2))
                return false;
            if (above.QuerySelector(Pictures) is not null)
                return true;
            above = above.ParentElement;
        }

        return false;
    }

    private static string? Words(IElement caption)
    {
        var text = new System.Text.StringBuilder();
        foreach (var words in caption.GetDescendants().OfType<IText>().Where(words => words.ParentElement is { } parent && !PageTags.IsUnread(parent.LocalName)))
        {
            var isGlued = text.Length > 0 && words.Data.Length > 0 && !char.IsWhiteSpace(text[^1]) && char.IsUpper(words.Data[0]);
            text.Append(isGlued ? " " : "").Append(Superscript.TextOf(words, caption));
        }

        var folded = string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return folded.Length is 0 or > Longest || PrivateWords(folded) ? null : folded;
    }

    private static bool PrivateWords(string text) => Lines.PrivateAddress.IsIn(text);
}
