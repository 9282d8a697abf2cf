using System.Text;
using AngleSharp.Dom;

namespace Briefings.Importing.Html.Inline;

/// <summary>What is above or below the line, in plain text: <c>10⁶</c> is not <c>106</c>, and <c>10₂</c> not <c>102</c>.</summary>
internal static class Superscript
{
    private const string Plain = "0123456789+-\u2212\u2013()n";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁽⁾ⁿ";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₍₎ₙ";

    /// <returns>The text above the line; behind a <c>^</c> where it has digits and no such form, and as it is where it is letters, as in <c>1st</c>.</returns>
    public static string Of(string text) => Write(text, Raised, '^');

    /// <returns>The text below the line; letters as they are.</returns>
    public static string Below(string text) => Write(text, Lowered, '_');

    /// <summary>The words of a piece of a page, without what is no text.</summary>
    public static string TextOf(INode node)
    {
        if (node is not IElement and not IDocument and not IDocumentFragment)
            return node.TextContent;
        var text = new StringBuilder();
        foreach (var words in node.GetDescendants().OfType<IText>())
            text.Append(TextOf(words, node));
        return text.ToString();
    }

    /// <param name="words">A piece of text.</param>
    /// <param name="root">Above which marks do not count.</param>
    public static string TextOf(IText words, INode root)
    {
        for (INode? above = words.ParentElement; above is IElement element && above != root; above = element.ParentElement)
        {
            if (element.LocalName is "sup" or "sub")
                return element.LocalName == "sup" ? Of(words.Data) : Below(words.Data);
        }

        return words.Data;
    }

    private static string Write(string text, string forms, char mark)
    {
        var inner = text.Trim();
        if (inner.All(c => Plain.Contains(c, StringComparison.Ordinal)))
            return string.Concat(text.Select(c => Plain.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? forms[at] : c));
        return !inner.Any(char.IsDigit) || inner[0] is '[' or '(' ? text : inner.Length == 1 ? mark + inner : $"{mark}({inner})";
    }
}
