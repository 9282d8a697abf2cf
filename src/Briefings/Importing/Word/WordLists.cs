using System.Globalization;
using System.Xml.Linq;

namespace Briefings.Importing.Word;

/// <summary>Which lists of a document count, and which have bullets.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<string, XElement> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _kindOf = new(StringComparer.Ordinal);

    public WordLists(XDocument? numbering)
    {
        foreach (var element in numbering?.Root?.Elements() ?? [])
        {
            if (element.Name.LocalName == "abstractNum" && element.Value("abstractNumId") is { } kind)
                _kinds.TryAdd(kind, element);
            else if (element.Name.LocalName == "num" && element.Value("numId") is { } list && element.ValueOf("abstractNumId") is { } of)
                _kindOf.TryAdd(list, of);
        }
    }

    /// <returns>Null for a paragraph in no list.</returns>
    public WordListItem? Of(XElement? list)
    {
        if (list.ValueOf("numId") is not { } id || id == "0")
            return null;
        var level = int.TryParse(list.ValueOf("ilvl"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, 8) : 0;
        var format = _kindOf.TryGetValue(id, out var kind) && _kinds.TryGetValue(kind, out var element)
            ? element.Elements().FirstOrDefault(child => child.Name.LocalName == "lvl" && child.Value("ilvl") == level.ToString(CultureInfo.InvariantCulture)).ValueOf("numFmt") : null;
        return format == "none" ? null : new WordListItem(id, level, format is not (null or "bullet"));
    }
}
