using System.Globalization;
using System.Text;
using Briefings.Configuration;

namespace Briefings.Rendering.Themes;

/// <summary>Writes the style sheet with the site's own colour, which lies over the theme's.</summary>
internal static class AccentSheet
{
    public static byte[] Of(ThemeSettings theme)
    {
        var text = new StringBuilder();
        if (theme.Accent is { } light)
            text.Append(CultureInfo.InvariantCulture, $":root {{ --accent: {light}; --accent-2: {light}; }}\n");
        // On a dark page a dark colour cannot be read, so that it is mixed with white where the site names no other.
        var dark = theme.AccentOnDark ?? (theme.Accent is { } accent ? $"color-mix(in srgb, {accent} 45%, white)" : null);
        if (dark is not null)
            text.Append(CultureInfo.InvariantCulture, $"@media (prefers-color-scheme: dark) {{ :root {{ --accent: {dark}; --accent-2: {dark}; }} }}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
