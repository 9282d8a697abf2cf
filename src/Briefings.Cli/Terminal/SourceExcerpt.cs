using System.Text;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Cli.Terminal;

/// <summary>Shows a stretch of a source line with carets below it.</summary>
internal static class SourceExcerpt
{
    /// <summary>The longest stretch of a line that is shown, in characters.</summary>
    private const int MaxLine = 160;

    /// <returns>Two lines, the second of carets, without a color; null when the place has no line in the text.</returns>
    public static (string Line, string Carets)? Of(SourceText source, SourceSpan place)
    {
        if (place.Line == 0 || place.Line > source.LineCount)
            return null;
        var line = source.Line(place.Line).ToString();
        // A password that someone wrote into the site's configuration must not reach a log as well.
        if (place.Path == SiteConfig.FileName)
            line = Secrets.Mask(line);
        var column = Math.Min(place.Column - 1, line.Length);

        // A long line is shown around the place.
        var from = Math.Max(0, column - (MaxLine / 2));
        var shown = line.Substring(from, Math.Min(MaxLine, line.Length - from));
        var width = place.EndLine == place.Line ? place.EndColumn - place.Column : line.Length - column;
        var indent = new StringBuilder();
        foreach (var c in shown.AsSpan(0, Math.Min(shown.Length, column - from)))
            indent.Append(c == '\t' ? '\t' : ' ');
        return (Printable.Of(shown), indent + new string('^', Math.Clamp(width, 1, Math.Max(1, shown.Length - (column - from)))));
    }
}
