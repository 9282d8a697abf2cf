using System.Collections.Immutable;
using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;

namespace Briefings.Configuration;

/// <summary>Reads <c>menu</c> and <c>footer</c>: lists of names and addresses, each with a label or without.</summary>
internal static class MenuReader
{
    private const string Right = "a name or an address, or {to: …, label: …}";

    // What other generators call the entries below an entry.
    private static readonly string[] Nested = ["children", "entries", "items", "links", "menu", "pages", "sub", "submenu"];

    /// <returns>Null where the key is absent, so that the program's own menu is shown.</returns>
    public static ImmutableArray<MenuEntry>? Read(FieldReader fields, string key)
    {
        if (fields.Node(key) is null)
            return null;
        if (key == "menu" && fields.Node(key) is YamlScalar only)
            fields.Diagnostics.Add(SiteMessages.MenuOfOne(only.Span, only.Value));
        return [.. fields.Items(key).Select(item => ReadEntry(item, key, fields.Diagnostics)).OfType<MenuEntry>()];
    }

    private static MenuEntry? ReadEntry(YamlNode item, string key, DiagnosticBag diagnostics)
    {
        if (item is YamlScalar { IsNull: false } name && IsAllowed(name.Value))
            return new MenuEntry(name.Value, null, name.Span);
        if (item is not YamlMapping mapping)
        {
            diagnostics.Add(Messages.WrongValue(item.Span, key, item is YamlScalar text ? text.Value : item.Kind, Right));
            return null;
        }

        if (mapping.Entries.FirstOrDefault(entry => Nested.Contains(entry.Key.Value)).Key is { } nested)
        {
            diagnostics.Add(SiteMessages.NestedMenu(nested.Span, nested.Value));
            return null;
        }

        var fields = new FieldReader(mapping, diagnostics);
        var to = fields.RequiredText("to");
        var entry = new MenuEntry(to, LocalizedTextReader.Read(fields, "label"), fields.PlaceOf("to"));
        fields.Finish();
        if (to.Length == 0)
            return null;
        if (IsAllowed(to) && (!entry.IsElsewhere || entry.Label is not null))
            return entry;
        diagnostics.Add(Messages.WrongValue(entry.Place, "to", to, IsAllowed(to) ? "an address with a label beside it" : Right));
        return null;
    }

    private static bool IsAllowed(string target) =>
        target.Length > 0 && !target.Any(char.IsControl)
        && (!target.Contains(':', StringComparison.Ordinal)
            || (Uri.TryCreate(target, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" or "mailto"));
}
