using AngleSharp.Dom;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Html;

/// <summary>A paragraph of an article that is a link from its first word to its last, as opposed to the headline of another page.</summary>
internal static class LinkedSentence
{
    // A headline is shorter, and a summary of another page is not alone in its element.
    private const int Shortest = 90;
    private const int Longest = 600;

    /// <summary>Whether all that an element says is one such paragraph.</summary>
    public static bool Is(IElement element)
    {
        while (element.LocalName == "div" && element.ChildElementCount == 1 && element.Children[0].LocalName is "div" or "p")
            element = element.Children[0];
        return element.LocalName == "p" && Is(element.TextContent);
    }

    public static bool Is(string text) => text.Trim() is var words && Scripts.Weight(words) is >= Shortest and <= Longest && LineEnds.IsSentenceEnd(words);
}
