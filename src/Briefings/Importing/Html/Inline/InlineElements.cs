using AngleSharp.Dom;

namespace Briefings.Importing.Html.Inline;

/// <summary>Which mark an element within a line gives its text.</summary>
internal static class InlineElements
{
    public static (InlineMarks Marks, string? Address) Mark(IElement element, (InlineMarks Marks, string? Address) outer, Uri? page)
    {
        if (element.LocalName == "a")
        {
            return PageAddress.Complete(element.GetAttribute("href"), page) is { } address
                ? (outer.Marks | InlineMarks.Link, address)
                : outer;
        }

        return (outer.Marks | Of(element), outer.Address);
    }

    private static InlineMarks Of(IElement element) => element.LocalName switch
    {
        "b" or "strong" => InlineMarks.Strong,
        "i" or "em" or "cite" or "dfn" or "var" => InlineMarks.Emphasis,
        "del" or "s" or "strike" => InlineMarks.Deleted,
        "sub" => InlineMarks.Sub,
        "sup" => InlineMarks.Sup,
        "code" or "kbd" or "samp" or "tt" => InlineMarks.Code,
        _ => InlineMarks.None,
    };
}
