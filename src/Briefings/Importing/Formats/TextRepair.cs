using System.Buffers;
using System.Text;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Importing.Formats;

/// <summary>Repairs what came damaged: UTF-8 that was once read as Windows-1252, letters in parts, characters that override the direction, control characters.</summary>
internal static class TextRepair
{
    private const int FewMojibake = 2;

    private static readonly SearchValues<char> Unclean =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(number => (char)number).Where(c => IsControl(c) || c == '\r'), .. "\u00AD\u200B\u2028\u2029\u202C\u202D\u202E\u2060\uFEFF"]);

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
        var clean = WholeLetters.Of(NeedsCleaning(source.Text) ? Clean(source.Text) : source.Text);
        return ReferenceEquals(clean, source.Text) ? source : new SourceText(path, clean);
    }

    private static void Report(SourceText source, DiagnosticBag diagnostics)
    {
        if (source.Text.AsSpan().IndexOfAny('\u202D', '\u202E') is >= 0 and var bidi)
            diagnostics.Add(Messages.BidiOverride(source.Span(bidi, 1)));
        if (source.Text.IndexOf('\uFFFD', StringComparison.Ordinal) is >= 0 and var lost)
            diagnostics.Add(Messages.LostCharacters(source.Span(lost, 1)));
    }

    private static bool NeedsCleaning(string text) =>
        text.AsSpan().ContainsAny(Unclean);

    // Left-to-right and right-to-left marks, embeddings and isolates stay: Arabic and Hebrew texts need them.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var overrides = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var sound = text.AsSpan(i).IndexOfAny(Unclean) is >= 0 and var next ? next : text.Length - i;
            clean.Append(text, i, sound);
            if (overrides > 0 && text.AsSpan(i, sound).Contains('\n'))
                overrides = 0;
            i += sound;
            if (i == text.Length)
                break;
            var c = text[i];
            if (IsOverride(c))
                overrides++;
            else if (c == '\u202C' && overrides > 0)
                overrides--;
            else if (!IsInvisible(c))
                clean.Append(IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : IsLoneReturn(text, i) ? '\n' : c);
        }

        return clean.ToString();
    }

    // Old files end their lines with it alone.
    private static bool IsLoneReturn(string text, int i) => text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n');

    private static bool IsOverride(char c) => c is '\u202D' or '\u202E';

    // Soft hyphens and spaces without width part words that are one. Joiners stay: Persian and Hindi need them.
    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';

    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\n' or '\r' or '\t');
}
