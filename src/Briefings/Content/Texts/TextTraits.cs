using Briefings.Content.Writing;
using Briefings.Tracing;

namespace Briefings.Content.Texts;

/// <summary>What a build asks of each text, so that a text that did not change need not be read.</summary>
/// <param name="Fingerprint">Of its characters.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Marks">What may be in it.</param>
internal sealed record TextTraits(Fingerprint Fingerprint, int Length, TextMarks Marks)
{
    public static TextTraits Of(string text) => new(Fingerprint.Of(text), text.Length, MarksOf(text));

    private static TextMarks MarksOf(string text) =>
        (UnwantedCharacters.AreIn(text) ? TextMarks.Unwanted : 0)
        | (MarkdownNotes.MayBeIn(text) ? TextMarks.Notes : 0)
        | (HasLocal(text, "](") || HasLocal(text, "]:") ? TextMarks.Local : 0)
        | (text.Contains("![", StringComparison.Ordinal) ? TextMarks.Pictures : 0);

    // Whether some destination behind the mark does not begin as another site's address does.
    private static bool HasLocal(ReadOnlySpan<char> text, string mark)
    {
        for (var at = text.IndexOf(mark); at >= 0; at = text.IndexOf(mark))
        {
            text = text[(at + mark.Length)..];
            var url = text.TrimStart(" \t\n<");
            if (!url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                && !url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                && !url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
