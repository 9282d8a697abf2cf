using System.Text.RegularExpressions;
using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;

namespace Briefings.Configuration;

/// <summary>Reads <c>theme</c>.</summary>
internal static partial class ThemeSettingsReader
{
    private const string Right = "a colour as in '#0a5c36'";

    public static ThemeSettings Read(FieldReader site)
    {
        if (site.Mapping("theme") is not { } fields)
            return new ThemeSettings();
        var (light, dark) = ReadAccent(fields);
        var settings = new ThemeSettings(light, dark)
        {
            Logo = fields.Text("logo")?.TrimStart('/'),
            Favicon = fields.Text("favicon")?.TrimStart('/'),
            LogoPlace = fields.PlaceOf("logo"),
            FaviconPlace = fields.PlaceOf("favicon"),
        };
        fields.Finish();
        return settings;
    }

    private static (string? Light, string? Dark) ReadAccent(FieldReader fields)
    {
        if (fields.Node("accent") is not YamlMapping both)
            return (ReadColour(fields, "accent"), null);
        var colours = new FieldReader(both, fields.Diagnostics);
        var found = (ReadColour(colours, "light"), ReadColour(colours, "dark"));
        colours.Finish();
        return found;
    }

    // It is written into a style sheet, so nothing but a number passes.
    private static string? ReadColour(FieldReader fields, string key)
    {
        if (fields.Text(key) is not { } text)
            return null;
        if (Colour().IsMatch(text))
            return text;
        fields.Diagnostics.Add(Messages.WrongValue(fields.PlaceOf(key), key, text, Right));
        return null;
    }

    [GeneratedRegex("^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$")]
    private static partial Regex Colour();
}
