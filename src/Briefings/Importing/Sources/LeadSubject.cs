using System.Buffers;
using Briefings.Facts.Places;
using Briefings.Importing.Body;
using Briefings.Importing.Evidence;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Sources;

/// <summary>
/// Takes whom the first sentence of a release is about for its sender, where people of the same name speak in it or answer for
/// it: <c>PKP Cargo uruchomi …</c> with <c>… prezes PKP Cargo</c>. A text that is no release is about others.
/// </summary>
internal static class LeadSubject
{
    private const int MostWords = 8;
    private const int LongestJoint = 3;
    private const double Likely = 0.55;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»");

    /// <param name="from">Where the text behind the dateline begins.</param>
    public static FoundValue<string>? Find(SeedReading reading, BodyBlock lead, int from)
    {
        if (from >= lead.Text.Length || Subject(lead.Text, from, reading.Language.Primary) is not var (start, length))
            return null;
        var name = lead.Text.Substring(start, length).Replace('\n', ' ');
        return PlaceNames.Find(name) is null && SpeaksFor(reading.Layout, name, lead.SourceOffset(start)) && IsRelease(reading.Layout)
            ? new FoundValue<string>(name, lead.SourceOffset(start), length, FieldRules.LeadSubject, Likely, Inferred: true)
            : null;
    }

    private static bool IsRelease(TextLayout layout) =>
        layout.Lines.Any(line => !line.IsBlank && (ReleaseWords.IsKindOfText(line) || ContactWords.IsLabel(line.Text)));

    // Words with a capital in a row, with small words between them; one alone may be any word that begins a sentence.
    private static (int Start, int Length)? Subject(string text, int from, string language)
    {
        var (start, end, words) = (-1, -1, 0);
        for (var at = from; words <= MostWords && at < text.Length; at = NextWord(text, at))
        {
            var word = WordAt(text, at);
            if (word.Length == 0)
                break;
            var isFunction = FunctionWords.Has(word.ToString().ToLowerInvariant(), language);
            if (start < 0 && isFunction)
            {
                if (at > from)
                    return null;
                continue;
            }

            if (char.IsUpper(word[0]))
            {
                start = start < 0 ? at : start;
                end = at + word.Length;
                words++;
            }
            else if (start < 0 || word.Length > LongestJoint || end + 1 != at)
            {
                break;
            }

            if (at + word.Length < text.Length && text[at + word.Length] is not (' ' or '\n'))
                break;
        }

        return words > 1 ? (start, end - start) : null;
    }

    private static ReadOnlySpan<char> WordAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '’' or '\'' or '&'))
            end++;
        return text.AsSpan(at, end - at);
    }

    private static int NextWord(string text, int at)
    {
        while (at < text.Length && text[at] is not (' ' or '\n'))
            at++;
        return at + 1;
    }

    // In a line with someone's words, or in one of the short lines below the text.
    private static bool SpeaksFor(TextLayout layout, string name, int lead)
    {
        for (var i = layout.Lines.Length - 1; i >= 0 && layout.Lines[i].Offset > lead; i--)
        {
            var line = layout.Lines[i];
            if (At(line.Text, name) is >= 0 and var at && (!line.IsProse || IsSpeaker(line.Text, at)))
                return true;
        }

        return false;
    }

    // Beside what is said in „…“, «…» or behind a dash, and not in it.
    private static bool IsSpeaker(string text, int at)
    {
        var before = text.AsSpan(0, at);
        var isDash = text[0] is '–' or '—' && before[1..].IndexOfAny('–', '—') > 0;
        return isDash || (text.AsSpan().ContainsAny(Quotes) && before.Count('"') % 2 == 0
            && before.Count('“') + before.Count('”') + before.Count('„') is 0 or 2 && before.Count('«') == before.Count('»'));
    }

    private static int At(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length])) ? at : -1;
    }
}
