using System.Text;
using System.Xml.Linq;

namespace Briefings.Importing.Word;

/// <summary>Writes an equation on one line (ECMA-376, part 1, 22.1): <c>(a+b)/2</c>, <c>x^2</c>, <c>^3√y</c>.</summary>
internal static class WordEquation
{
    private const int Deepest = 20;

    public static string Text(XElement equation)
    {
        var text = new StringBuilder();
        Add(text, equation, 0);
        return text.ToString();
    }

    private static void Add(StringBuilder text, XElement element, int depth)
    {
        if (depth > Deepest)
            return;
        switch (element.Name.LocalName)
        {
            case "t":
                text.Append(element.Value);
                break;
            case "f":
                AddGroup(text, element.Child("num"), depth);
                text.Append('/');
                AddGroup(text, element.Child("den"), depth);
                break;
            case "rad":
                AddMarked(text, '^', element.Child("deg"), depth);
                text.Append('√');
                AddGroup(text, element.Child("e"), depth);
                break;
            case "sSup" or "sSub" or "sSubSup" or "nary":
                if (element.Name.LocalName == "nary")
                    text.Append(element.Child("naryPr").ValueOf("chr") ?? "∫");
                else if (element.Child("e") is { } root)
                    Add(text, root, depth + 1);
                AddMarked(text, '_', element.Child("sub"), depth);
                AddMarked(text, '^', element.Child("sup"), depth);
                if (element.Name.LocalName == "nary" && element.Child("e") is { } operand)
                    Add(text, operand, depth + 1);
                break;
            case "d":
                text.Append(element.Child("dPr").ValueOf("begChr") ?? "(");
                AddChildren(text, element, depth);
                text.Append(element.Child("dPr").ValueOf("endChr") ?? ")");
                break;
            case "del" or "moveFrom":
                break;
            default:
                AddChildren(text, element, depth);
                break;
        }
    }

    private static void AddChildren(StringBuilder text, XElement element, int depth)
    {
        foreach (var child in element.Elements())
            Add(text, child, depth + 1);
    }

    private static void AddMarked(StringBuilder text, char mark, XElement? part, int depth)
    {
        if (part is null || !part.Elements().Any())
            return;
        text.Append(mark);
        AddGroup(text, part, depth);
    }

    // What is more than one sign is held together.
    private static void AddGroup(StringBuilder text, XElement? part, int depth)
    {
        var group = new StringBuilder();
        if (part is not null)
            Add(group, part, depth + 1);
        var words = group.ToString().Trim();
        var isOne = words.All(char.IsLetterOrDigit);
        text.Append(isOne ? words : $"({words})");
    }
}
