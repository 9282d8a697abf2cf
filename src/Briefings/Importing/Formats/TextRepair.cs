using System.Text;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Importing.Formats;

/// <summary>Mends what came damaged: UTF-8 that was once read as Windows-1252, characters that override the direction, control characters.</summary>
internal static class TextRepair
{
    private const int FewMojibake = 2;

    public static SourceText Apply(string path, string text, DiagnosticBag diagnostics)
    {
        var source = new SourceText(path, text);
        var mojibake = Mojibake.Find(text);
        if (mojibake.Count >= FewMojibake)
        {
            diagnostics.Add(Messages.Mojibake(source.Span(mojibake[0].Start, mojibake[0].Length), mojibake.Count));
            source = new SourceText(path, Mojibake.Mend(text, mojibake));
        }

        Report(source, diagnostics);
        return NeedsCleaning(source.Text) ? new SourceText(path, Clean(source.Text)) : source;
    }

    private static void Report(SourceText source, DiagnosticBag diagnostics)
    {
        if (source.Text.AsSpan().IndexOfAny('\u202D', '\u202E') is >= 0 and var bidi)
            diagnostics.Add(Messages.BidiOverride(source.Span(bidi, 1)));
        if (source.Text.IndexOf('\uFFFD', StringComparison.Ordinal) is >= 0 and var lost)
            diagnostics.Add(Messages.LostCharacters(source.Span(lost, 1)));
    }

    private static bool NeedsCleaning(string text) => text.Any(c => IsOverride(c) || IsControl(c));

    // Left-to-right and right-to-left marks, embeddings and isolates stay: Arabic and Hebrew texts need them.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var overrides = 0;
        foreach (var c in text)
        {
            if (c == '\n')
                overrides = 0;
            if (IsOverride(c))
                overrides++;
            else if (c == '\u202C' && overrides > 0)
                overrides--;
            else
                clean.Append(IsControl(c) ? ' ' : c);
        }

        return clean.ToString();
    }

    private static bool IsOverride(char c) => c is '\u202D' or '\u202E';

    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\n' or '\r' or '\t');
}
