using AngleSharp.Dom;

namespace Briefings.Importing.Html;

/// <summary>Makes the text that a page of frames has for browsers without them the page's own.</summary>
internal static class FramedPage
{
    public static void Unfold(IDocument document)
    {
        if (document.QuerySelector("frameset") is not { } frames || document.QuerySelectorAll("noframes").Select(element => element.TextContent).MaxBy(text => text.Length) is not { Length: > 0 } text)
            return;
        var body = document.CreateElement("body");
        body.InnerHtml = text;
        frames.Parent!.ReplaceChild(body, frames);
    }
}
