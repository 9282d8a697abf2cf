using AngleSharp.Dom;
using Briefings.Importing.Body;
using Briefings.Importing.Html.Inline;
using Briefings.Language;

namespace Briefings.Importing.Html;

/// <summary>Text whose lines and spaces hold.</summary>
internal static class PreBlock
{
    public static PageBlock? Read(IElement element)
    {
        var text = element.TextContent.Replace("\r\n", "\n", StringComparison.Ordinal).Trim('\n');
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var fence = InlineMarkdown.FenceOf(text, 3);
        return new PageBlock(BlockKind.Code, text, $"{fence}\n{text}\n{fence}", element) { Weight = Scripts.Weight(text) };
    }
}
