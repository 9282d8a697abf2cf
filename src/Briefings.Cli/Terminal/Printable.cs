using System.Globalization;
using System.Text;

namespace Briefings.Cli.Terminal;

/// <summary>Makes a stranger's text safe to show on a terminal.</summary>
internal static class Printable
{
    /// <summary>The text with control characters and direction overrides shown as <c>\u001B</c>.</summary>
    public static string Of(string text)
    {
        if (text.All(IsSafe))
            return text;
        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
            _ = IsSafe(c) ? shown.Append(c) : shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        return shown.ToString();
    }

    private static bool IsSafe(char c) =>
        c == '\t' || char.GetUnicodeCategory(c) is not UnicodeCategory.Control and not UnicodeCategory.Format;
}
