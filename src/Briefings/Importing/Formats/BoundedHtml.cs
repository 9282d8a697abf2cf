using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Formats;

/// <summary>Parses a page with bounds: on how deep it nests, and on how many elements a parser makes of it.</summary>
/// <remarks>What is opened and not closed is opened again in every block (HTML, 13.2.4.3): a small file can become a huge page.</remarks>
internal static class BoundedHtml
{
    private const int MostElements = 150_000;

    /// <param name="html">The page.</param>
    /// <param name="keepsPlaces">Whether its elements are to know where they are.</param>
    /// <exception cref="SeedBudgetException">It becomes too many elements.</exception>
    public static IHtmlDocument Parse(string html, bool keepsPlaces = false)
    {
        var left = MostElements;
        var options = new HtmlParserOptions
        {
            IsKeepingSourceReferences = keepsPlaces,
            OnCreated = (_, _) =>
            {
                if (--left < 0)
                    throw new SeedBudgetException($"becomes more than {MostElements} elements");
            },
        };
        return new HtmlParser(options).ParseDocument(MarkupDepth.Bound(html));
    }
}
