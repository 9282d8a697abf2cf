using System.Collections.Frozen;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Templating;

namespace Briefings.Rendering.Themes;

/// <summary>Finds in a template's text what would only fail once a page is rendered.</summary>
internal static class TemplateChecker
{
    private const string TextPrefix = "t.";

    public static void Check(
        SourceText source, Template template, Theme theme, FrozenSet<string>? texts, DiagnosticBag diagnostics)
    {
        foreach (var name in template.StaticIncludes.Where(name => !theme.Names.Contains(name)))
        {
            // A name with a dot is written without the folder it is beside.
            var written = source.Text.Contains(name, StringComparison.Ordinal) ? name : name[(name.LastIndexOf('/') + 1)..];
            var offset = Math.Max(0, source.Text.IndexOf(written, StringComparison.Ordinal));
            diagnostics.Add(Messages.MissingTemplate(source.Span(offset, written.Length), name));
        }

        var code = false;
        for (var i = 0; i < source.Text.Length - 1; i++)
        {
            if (source.Text[i] == source.Text[i + 1] && source.Text[i] is '{' or '}')
                code = source.Text[i] == '{';
            else if (code && IsText(source.Text, i))
                CheckText(source, i + TextPrefix.Length, texts, diagnostics);
        }
    }

    private static bool IsText(string text, int at) =>
        string.CompareOrdinal(text, at, TextPrefix, 0, TextPrefix.Length) == 0
        && !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or '.' or '$' or '"');

    private static void CheckText(SourceText source, int at, FrozenSet<string>? texts, DiagnosticBag diagnostics)
    {
        var end = at;
        while (end < source.Text.Length && (char.IsLetterOrDigit(source.Text[end]) || source.Text[end] == '_'))
            end++;
        var key = source.Text[at..end];
        if (key.Length > 0 && texts?.Contains(key) == false)
            diagnostics.Add(Messages.UnknownText(source.Span(at, key.Length), key, texts));
    }
}
