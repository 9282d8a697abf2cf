using Briefings.Configuration.Yaml;

namespace Briefings.Configuration;

/// <summary>Reads <c>full</c>, <c>excerpt</c> or <c>link</c>.</summary>
internal static class DisplayModeReader
{
    public static DisplayMode? Read(FieldReader fields, string key) =>
        fields.Value<DisplayMode>(key, TryParse, "'full', 'excerpt' or 'link'");

    private static bool TryParse(string? text, out DisplayMode mode)
    {
        (var known, mode) = text switch
        {
            "full" => (true, DisplayMode.Full),
            "excerpt" => (true, DisplayMode.Excerpt),
            "link" => (true, DisplayMode.Link),
            _ => (false, DisplayMode.Full),
        };
        return known;
    }
}
